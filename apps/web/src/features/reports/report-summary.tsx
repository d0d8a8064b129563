import { Details } from '../../components/details';
import { plural } from '../../components/plural';
import { Section } from '../../components/section';
import type { Looks } from './api/use-looks';
import type { DraftKind, PassageDraft, ReportDraft } from './report-draft';
import { draftWording as wording } from './wording';

/** What was read, how much of it, what a person should look at, and how far the themes are. */
export function ReportSummary({ draft, looks }: { draft: ReportDraft; looks: Looks }) {
  return (
    <Section title={wording.summary}>
      <p>{`From ${draft.fileName}: ${countWords(draft)}.`}</p>
      <Remarks draft={draft} />
      <Progress looks={looks} />
    </Section>
  );
}

/** How many passages are what, in words: "7 findings, 1 passage of effective practice and 4 strategies". */
function countWords({ passages, aside }: ReportDraft): string {
  const count = (kind: DraftKind) => passages.filter((each) => each.kind === kind).length;
  return listed([
    ...keptWords(passages),
    plural(count('background'), 'paragraph') + ' of background',
    ...(count('unknown') > 0 ? [`${plural(count('unknown'), 'passage')} ${wording.undecided}`] : []),
    ...(count('left-out') > 0 ? [`${count('left-out')} left out`] : []),
    ...(aside > 0 ? [`${plural(aside, 'line')} of page numbers, running feet and contents`] : []),
  ]);
}

/** What will be saved, in words. */
export const toSaveWords = (passages: readonly PassageDraft[]) => listed(keptWords(passages));

function keptWords(passages: readonly PassageDraft[]): string[] {
  const count = (...kinds: DraftKind[]) => passages.filter(({ kind }) => kinds.includes(kind)).length;
  return [
    plural(count('practice-learning', 'organisational-learning'), 'finding'),
    `${plural(count('effective-practice'), 'passage')} of effective practice`,
    plural(count('strategy'), 'strategy', 'strategies'),
  ];
}

const listed = (parts: readonly string[]) => `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

function Remarks({ draft: { remarks } }: { draft: ReportDraft }) {
  if (remarks.length === 0) return <p>{wording.nothingToLookAt}</p>;
  return (
    <div className="look-at">
      <Details summary={`${wording.toLookAt}: ${plural(remarks.length, 'thing')}`} open={remarks.length <= 12}>
        <ul>
          {remarks.map(({ sentence, where }) => (
            <li key={`${where} ${sentence}`}>
              {sentence} <span className="quiet">{`(${where})`}</span>
            </li>
          ))}
        </ul>
      </Details>
    </div>
  );
}

function Progress({ looks: { done, total, hasFailed, tryAgain } }: { looks: Looks }) {
  const words = `${wording.lookingFor}: ${done} of ${plural(total, 'passage')}`;
  if (hasFailed)
    return (
      <p>
        {wording.lookFailed}{' '}
        <button type="button" className="link-button" onClick={tryAgain}>
          {wording.tryAgain}
        </button>
      </p>
    );
  if (total === 0) return null;
  return (
    <p>
      {done < total ? (
        <>
          {words} <progress aria-label={wording.lookingFor} value={done} max={total} />
        </>
      ) : (
        <output>{wording.lookedAt}</output>
      )}
    </p>
  );
}
