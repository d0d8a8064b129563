import { groupInWords } from '@followthrough/domain/words';
import type { ThemePage } from '@followthrough/domain';
import { Link } from 'react-router';
import { Day } from '../../components/day';
import { DefinitionList } from '../../components/definition-list';
import { plural } from '../../components/plural';
import { Section } from '../../components/section';
import { nationalInWords } from './theme-columns';
import { listWording, themeWording as wording } from './wording';

/** How often a theme was seen, with what the count is out of. */
export function ThemeCounts({ line, decides }: Pick<ThemePage, 'line'> & { decides: boolean }) {
  const of = `${line.reviewsInWindow} of ${line.reviewsLabelledInWindow} reviews whose themes a person has confirmed`;
  return (
    <Section title={wording.counts}>
      <DefinitionList
        pairs={[
          ['Group', groupInWords(line.group)],
          ['In the window', of],
          ['Recurs', line.recurs ? 'Yes, in two or more reviews' : 'No'],
          ['All time', `${line.reviews} of ${plural(line.reviewsLabelled, 'review')} as learning`],
          ['Detected, not confirmed', `${plural(line.reviewsDetected, 'review')}, counted nowhere else`],
          ['Effective practice', `${plural(line.strengths, 'review')}, counted apart`],
          ['First seen', <Day key="first" on={line.firstSeenOn} none="Not seen" />],
          ['Last seen', <Day key="last" on={line.lastSeenOn} none="Not seen" />],
          ['Reviews since', line.lastSeenOn === null ? 'Not seen' : plural(line.reviewsSince, 'review')],
          ['Waiting for a person', <Waiting key="waiting" count={line.waiting} decides={decides} />],
          ['Reviews across Scotland', nationalInWords(line)],
        ]}
      />
    </Section>
  );
}

function Waiting({ count, decides }: { count: number; decides: boolean }) {
  if (count === 0) return 'None';
  if (!decides) return count;
  return <Link to="/themes/confirm">{`${count}: ${listWording.confirm.toLowerCase()}`}</Link>;
}

/** What a theme means, how it is labelled, and which themes are easily taken for it. */
export function ThemeMeaning({ theme }: { theme: ThemePage }) {
  return (
    <>
      <Section title={wording.definition}>
        <p>{theme.line.definition}</p>
        <h3>{wording.rule}</h3>
        <p>{theme.labellingRule ?? wording.noRule}</p>
      </Section>
      {theme.confusable.length > 0 && (
        <Section title={wording.confusable}>
          <dl className="definitions definitions--stacked">
            {theme.confusable.map(({ slug, name, difference }) => (
              <div className="definitions__pair" key={slug}>
                <dt>
                  <Link to={`/themes/${slug}`}>{name}</Link>
                </dt>
                <dd>{difference}</dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
    </>
  );
}
