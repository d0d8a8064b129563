import type { AfterClosure } from '@followthrough/domain';
import type { ComponentProps } from 'react';
import { AfterClosureList } from '../../components/after-closure-list';
import { Details } from '../../components/details';
import { Section } from '../../components/section';
import { listWording as wording } from './wording';

const findingsShownAtOnce = 6;

/** Learning that came back after an action on its theme was closed, the newest first, the rest to open. */
export function CameBack({ entries, ...under }: ComponentProps<typeof AfterClosureList>) {
  const [first, rest] = parted(entries);
  return (
    <Section title={entries.length > 0 ? `${wording.afterClosure} (${entries.length})` : wording.afterClosure}>
      {entries.length === 0 ? (
        <p>{wording.noAfterClosure}</p>
      ) : (
        <>
          <p>{wording.afterClosureLead}</p>
          <AfterClosureList entries={first} {...under} />
          {rest.length > 0 && (
            <Details summary={`${wording.showOther} ${rest.length}`}>
              <AfterClosureList entries={rest} {...under} />
            </Details>
          )}
        </>
      )}
    </Section>
  );
}

/** The entries of the first few new findings, and those of the others; one finding's entries stay together. */
function parted(entries: readonly AfterClosure[]): [first: AfterClosure[], rest: AfterClosure[]] {
  const findingOf = ({ slug, reviewId }: AfterClosure) => `${slug} ${reviewId}`;
  const findings = new Set([...new Set(entries.map(findingOf))].slice(0, findingsShownAtOnce));
  return [
    entries.filter((entry) => findings.has(findingOf(entry))),
    entries.filter((entry) => !findings.has(findingOf(entry))),
  ];
}
