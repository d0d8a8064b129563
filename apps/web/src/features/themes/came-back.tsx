import type { AfterClosure } from '@followthrough/domain';
import { AfterClosureList } from '../../components/after-closure-list';
import { Details } from '../../components/details';
import { Section } from '../../components/section';
import { listWording as wording } from './wording';

const shownAtOnce = 4;

/** Learning that came back after an action on its theme was closed, the newest first, the rest to open. */
export function CameBack({ entries }: { entries: readonly AfterClosure[] }) {
  const rest = entries.slice(shownAtOnce);
  return (
    <Section title={entries.length > 0 ? `${wording.afterClosure} (${entries.length})` : wording.afterClosure}>
      {entries.length === 0 ? (
        <p>{wording.noAfterClosure}</p>
      ) : (
        <div className="came-back">
          <p>{wording.afterClosureLead}</p>
          <AfterClosureList entries={entries.slice(0, shownAtOnce)} />
          {rest.length > 0 && (
            <Details summary={`Show the other ${rest.length}`}>
              <AfterClosureList entries={rest} />
            </Details>
          )}
        </div>
      )}
    </Section>
  );
}
