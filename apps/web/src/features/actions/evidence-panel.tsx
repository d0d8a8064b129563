import { evidenceGradeWords } from '@followthrough/domain/words';
import type { ActionPage } from '@followthrough/domain';
import { DataTable } from '../../components/data-table';
import { Day } from '../../components/day';
import { Section } from '../../components/section';
import type { Column } from '../../components/table-columns';
import { actionWording as wording } from './wording';

type Evidence = ActionPage['evidence'][number];

const columns: readonly Column<Evidence>[] = [
  { id: 'title', heading: 'What it is', namesRow: true, cell: (item) => item.title },
  {
    id: 'grade',
    heading: 'Grade',
    cell: (item) => `${item.grade} of 5: ${evidenceGradeWords[item.grade] ?? ''}`,
    sortBy: (item) => item.grade,
  },
  {
    id: 'dated',
    heading: 'Speaks of',
    cell: (item) => <Day on={item.datedOn} short />,
    sortBy: (item) => item.datedOn,
  },
  { id: 'note', heading: 'What it shows', width: '30%', cell: (item) => <p className="prose">{item.note}</p> },
];

/** The evidence on an action, each piece with its grade in words. */
export function EvidencePanel({ evidence }: { evidence: ActionPage['evidence'] }) {
  return (
    <Section title={wording.evidence}>
      {evidence.length === 0 ? (
        <p className="quiet">{wording.noEvidence}</p>
      ) : (
        <DataTable
          caption={wording.evidence}
          captionHidden
          columns={columns}
          rows={evidence}
          rowKey={(item) => item.id}
        />
      )}
    </Section>
  );
}
