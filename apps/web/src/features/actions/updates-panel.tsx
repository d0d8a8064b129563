import type { ActionPage } from '@followthrough/domain';
import { Day } from '../../components/day';
import { Section } from '../../components/section';
import { actionWording as wording } from './wording';

/** What people wrote about an action, with when and who. */
export function UpdatesPanel({ updates }: { updates: ActionPage['updates'] }) {
  return (
    <Section title={wording.updates}>
      {updates.length === 0 ? (
        <p className="quiet">{wording.noUpdates}</p>
      ) : (
        <ol className="timeline">
          {updates.map((update) => (
            <li key={update.id}>
              <p className="timeline__when">
                <Day on={update.writtenOn} />
                {`, ${update.by}${update.agency ? `, ${update.agency}` : ''}`}
              </p>
              <p className="prose">{update.text}</p>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
