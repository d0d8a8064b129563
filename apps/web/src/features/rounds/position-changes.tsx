import type { PositionChange, RoundPosition } from '@followthrough/domain';
import { useState } from 'react';
import { Link } from 'react-router';
import { DataTable } from '../../components/data-table';
import { Day } from '../../components/day';
import { dayInShort } from '../../components/day-words';
import { Form } from '../../components/form/form';
import { SelectField } from '../../components/form/select-field';
import { Loaded } from '../../components/loaded';
import { Section } from '../../components/section';
import type { Column } from '../../components/table-columns';
import { useComparison } from './api/use-positions';
import { meetingInWords, positionWording as wording } from './wording';

const columns: readonly Column<PositionChange>[] = [
  {
    id: 'action',
    heading: 'Action',
    width: '34%',
    namesRow: true,
    cell: ({ actionId, subject, reviewReference }) => (
      <>
        {actionId === null ? subject : <Link to={`/actions/${actionId}`}>{subject}</Link>}
        <span className="block quiet">{reviewReference}</span>
      </>
    ),
  },
  { id: 'what', heading: 'What changed', cell: ({ whatChanged }) => whatChanged, sortBy: (row) => row.whatChanged },
  { id: 'before', heading: 'Before', cell: ({ before }) => valueInWords(before) },
  { id: 'after', heading: 'After', cell: ({ after }) => valueInWords(after) },
  {
    id: 'how',
    heading: 'When and by whom',
    cell: ({ changedOn, changedBy, reason }) => (
      <>
        <Day on={changedOn} short />
        <span className="block quiet">{changedBy}</span>
        {reason && <span className="block quiet">{reason}</span>}
      </>
    ),
    sortBy: (row) => row.changedOn,
  },
];

/** What changed from a position to another, or to today. */
export function PositionChanges({ position }: { position: RoundPosition }) {
  const [other, setOther] = useState('');
  const choices = [
    { value: '', words: wording.today },
    ...position.others.map((round) => ({ value: round.id, words: meetingInWords(round) })),
  ];
  const compared = useComparison(position.round.id, other === '' ? undefined : other);
  return (
    <Section title={wording.changes}>
      <Form wording={{ other: { label: wording.since } }} problem={null} onSubmit={() => {}}>
        <SelectField name="other" value={other} choices={choices} onChange={setOther} />
      </Form>
      <Loaded query={compared} what="what changed">
        {({ from, to, changes }) =>
          changes.length === 0 ? (
            <p>{wording.noChanges}</p>
          ) : (
            <DataTable
              caption={`From ${dayInShort(from)} to ${dayInShort(to)}`}
              columns={columns}
              rows={changes}
              rowKey={({ actionId, whatChanged }) => `${actionId ?? ''} ${whatChanged}`}
            />
          )
        }
      </Loaded>
    </Section>
  );
}

function valueInWords(value: PositionChange['before']) {
  if (value === null) return <span className="quiet">–</span>;
  return typeof value === 'object' ? <Day on={value.on} short /> : String(value);
}
