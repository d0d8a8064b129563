import type { ActionPage } from '@followthrough/domain';
import { momentInWords } from '../../components/day-words';
import { Details } from '../../components/details';
import { plural } from '../../components/plural';
import { Section } from '../../components/section';
import { actionWording as wording } from './wording';

/** Who did what and when, folded away until wanted. */
export function HistoryPanel({ history }: { history: ActionPage['history'] }) {
  return (
    <Section title={wording.history}>
      <Details summary={plural(history.length, 'change')}>
        <ol className="timeline">
          {history.map((line) => (
            <li key={`${line.at} ${line.what}`}>
              <time className="day" dateTime={line.at}>
                {momentInWords(line.at)}
              </time>
              {`, ${line.by}: ${line.what}`}
            </li>
          ))}
        </ol>
      </Details>
    </Section>
  );
}
