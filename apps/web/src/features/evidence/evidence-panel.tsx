import { Link } from 'react-router';
import type { ActionPage, EvidenceItem } from '@followthrough/domain';
import { Details } from '../../components/details';
import { Notice } from '../../components/notice';
import { Section } from '../../components/section';
import { EvidenceCard } from './evidence-card';
import { panelWording as wording } from './wording';

/** The evidence on an action: what counts now, and what was taken off. */
export function EvidencePanel({ action }: { action: Pick<ActionPage, 'row' | 'evidence'> }) {
  const counts = action.evidence.filter(({ removed }) => removed === null);
  const removed = action.evidence.filter((item) => item.removed !== null);
  return (
    <Section title={wording.title}>
      {counts.length === 0 && <p className="quiet">{wording.none}</p>}
      {action.row.evidenceExpired && <Notice kind="warning">{wording.restsOnExpired}</Notice>}
      {counts.length > 0 && (
        <ul className="evidence-list">
          {counts.map((item) => (
            <EvidenceCard key={item.id} item={item} actionId={action.row.id} />
          ))}
        </ul>
      )}
      {removed.length > 0 && (
        <Details summary={`${wording.removed} (${removed.length})`}>
          <ul>
            {removed.map((item) => (
              <Removed key={item.id} item={item} actionId={action.row.id} />
            ))}
          </ul>
        </Details>
      )}
    </Section>
  );
}

function Removed({ item, actionId }: { item: EvidenceItem; actionId: string }) {
  return (
    <li>
      <Link to={`/evidence/${item.id}?action=${actionId}`}>{item.title}</Link>
      {item.removed && ` ${item.removed.by}: ${item.removed.reason}`}
    </li>
  );
}
