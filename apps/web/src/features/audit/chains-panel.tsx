import type { AuditChains } from '@followthrough/domain';
import { DataTable } from '../../components/data-table';
import { momentInWords } from '../../components/day-words';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { ProblemNotice } from '../../components/problem-notice';
import { saveAs } from '../../components/save-as';
import { Section } from '../../components/section';
import type { Column } from '../../components/table-columns';
import { Tag } from '../../components/tag';
import { useAuditChains, useTakeCheckpoint } from './api/use-audit';
import { chainsWording as wording } from './wording';

type Chain = AuditChains['chains'][number];

/** Whether the record of changes is as it was written, chain by chain, and when it was last written down elsewhere. */
export function ChainsPanel() {
  return (
    <Section title={wording.title}>
      <Loaded query={useAuditChains()} what="whether the record is as it was written">
        {(state) => <State state={state} />}
      </Loaded>
    </Section>
  );
}

const columns: readonly Column<Chain>[] = [
  { id: 'name', heading: 'Chain', namesRow: true, cell: ({ name }) => name },
  { id: 'entries', heading: 'Entries', cell: ({ entries }) => entries.toLocaleString('en-GB') },
  {
    id: 'state',
    heading: 'State',
    cell: ({ brokenAt }) =>
      brokenAt === null ? (
        <Tag look="green" symbol="✓">
          {wording.holds}
        </Tag>
      ) : (
        <Tag look="red" symbol="!">
          {wording.breaks(brokenAt)}
        </Tag>
      ),
  },
];

function State({ state: { chains, checkedAt, checkpoint } }: { state: AuditChains }) {
  const broken = chains.filter(({ brokenAt }) => brokenAt !== null);
  const entries = chains.reduce((sum, chain) => sum + chain.entries, 0);
  return (
    <>
      {broken.length === 0 ? (
        <Notice kind="success">{wording.whole(entries)}</Notice>
      ) : (
        <Notice kind="problem" title={wording.broken}>
          <ul>
            {broken.map(({ name, brokenAt }) => (
              <li key={name}>{wording.brokenAt(name, brokenAt ?? 0)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <p>{checkpoint ? wording.checkpoint(momentInWords(checkpoint.at), checkpoint.entries) : wording.noCheckpoint}</p>
      <Checkpoint />
      <p className="quiet">{wording.checked(momentInWords(checkedAt))}</p>
      <DataTable caption={wording.each} columns={columns} rows={chains} rowKey={({ name }) => name} />
    </>
  );
}

function Checkpoint() {
  const taking = useTakeCheckpoint();
  const take = () =>
    !taking.isPending &&
    taking.mutate(undefined, {
      onSuccess: ({ fileName, text }) => saveAs(fileName, new TextEncoder().encode(text)),
    });
  return (
    <>
      {taking.isError && <ProblemNotice problem={taking.error} />}
      <button
        type="button"
        className="ds_button ds_button--secondary ds_button--small"
        aria-disabled={taking.isPending || undefined}
        onClick={take}
      >
        {wording.take}
      </button>
      <output className="block">{taking.isSuccess && <p>{`✓ ${wording.taken}`}</p>}</output>
    </>
  );
}
