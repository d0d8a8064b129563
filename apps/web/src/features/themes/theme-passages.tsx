import { assignmentWords, passageWords, stanceWords } from '@followthrough/domain/words';
import type { PassageView, ThemePage } from '@followthrough/domain';
import { Link } from 'react-router';
import { Day } from '../../components/day';
import { HistoryInPlace } from '../../components/history/history-panel';
import { MarkedText } from '../../components/marked-text';
import { Section } from '../../components/section';
import { byReview } from './by-review';
import { ChangeDecision } from './decisions/change-decision';
import { themeWording as wording } from './wording';

/** Where a theme was found, and what was promised about it; each review's passages together. */
export function ThemePassages({
  line,
  passages,
  decides,
}: Pick<ThemePage, 'line' | 'passages'> & { decides: boolean }) {
  const findings = passages.filter(({ kind }) => kind === 'finding');
  const promises = passages.filter(({ kind }) => kind !== 'finding');
  return (
    <>
      <Section title={wording.found}>
        {findings.length === 0 && <p className="quiet">{wording.notFound}</p>}
        <Reviews slug={line.slug} passages={findings} decides={decides} />
      </Section>
      <Section title={wording.promised}>
        {promises.length === 0 && <p className="quiet">{wording.notPromised}</p>}
        <Reviews slug={line.slug} passages={promises} decides={decides} />
      </Section>
    </>
  );
}

interface OnTheme {
  readonly slug: string;
  readonly decides: boolean;
}

function Reviews({ passages, ...onTheme }: OnTheme & { passages: readonly PassageView[] }) {
  return byReview(passages).map(([first, ...others]) => (
    <div className="passages" key={first.reviewId}>
      <h3>
        <Link to={`/reviews/${first.reviewId}`}>{`${first.reviewReference} (${first.pseudonym})`}</Link>
        <span className="quiet">
          {'Reported '}
          <Day on={first.reportedOn} none="on a day not recorded" />
        </span>
      </h3>
      <ul className="plain-list">
        {[first, ...others].map((passage) => (
          <li key={passage.passageId}>
            <Passage {...onTheme} passage={passage} />
          </li>
        ))}
      </ul>
    </div>
  ));
}

function Passage({ slug, decides, passage }: OnTheme & { passage: PassageView }) {
  const theme = passage.themes.find((one) => one.slug === slug && one.status !== 'rejected');
  return (
    <>
      <p className="quiet">
        {passage.actionId ? <Link to={`/actions/${passage.actionId}`}>{passage.place}</Link> : placeOf(passage)}
        {theme && ` · ${stanceWords[theme.stance]} · ${assignmentWords[theme.status]}`}
        {theme?.decidedBy && `, ${theme.decidedBy}`}
      </p>
      <MarkedText text={passage.text} spans={theme?.spans ?? []} />
      {theme && decides && <ChangeDecision theme={theme} place={passage.place} />}
      {theme && <HistoryInPlace kind="theme" recordId={theme.id} about={passage.place} />}
    </>
  );
}

/** A strategy's or action's place names its kind itself; a finding's is a paragraph. */
function placeOf({ kind, place }: PassageView): string {
  return kind === 'finding' ? `${passageWords.finding}: ${place}` : place;
}
