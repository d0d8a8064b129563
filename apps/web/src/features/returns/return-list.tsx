import { returnWords } from '@followthrough/domain/words';
import type { ReturnLine } from '@followthrough/domain';
import { DataTable } from '../../components/data-table';
import { Day } from '../../components/day';
import { momentInWords } from '../../components/day-words';
import { EmptyState } from '../../components/empty-state';
import { Loaded } from '../../components/loaded';
import { sentenceFor } from '../../wire/problem-wording';
import { sizeInWords } from '../../components/size-words';
import { Section } from '../../components/section';
import type { Column } from '../../components/table-columns';
import { useDownloadReturn, useReturns } from './api/use-returns';
import { wording } from './wording';

const fingerprintShown = 12;

const columns: readonly Column<ReturnLine>[] = [
  {
    id: 'kind',
    heading: 'Return',
    namesRow: true,
    cell: (line) => returnWords[line.kind],
    sortBy: (line) => line.kind,
  },
  { id: 'as-at', heading: 'As at', cell: (line) => <Day on={line.asAt} short />, sortBy: (line) => line.asAt },
  { id: 'made-at', heading: 'Made', cell: (line) => momentInWords(line.madeAt), sortBy: (line) => line.madeAt },
  { id: 'made-by', heading: 'Made by', cell: (line) => line.madeBy },
  { id: 'actions', heading: 'Actions', numeric: true, cell: (line) => line.actions },
  { id: 'size', heading: 'Size', numeric: true, cell: (line) => sizeInWords(line.bytes) },
  { id: 'sha', heading: 'Fingerprint', cell: (line) => <code>{line.sha256.slice(0, fingerprintShown)}</code> },
  { id: 'file', heading: 'File', cell: (line) => <DownloadReturn line={line} /> },
];

/** The returns made so far, each to be fetched again as it was made. */
export function ReturnList() {
  return (
    <Section title={wording.list}>
      <Loaded query={useReturns()} what="the returns">
        {({ returns }) =>
          returns.length === 0 ? (
            <EmptyState title={wording.none}>
              <p>{wording.noneHint}</p>
            </EmptyState>
          ) : (
            <ReturnTable returns={returns} />
          )
        }
      </Loaded>
    </Section>
  );
}

/** Returns with a way to fetch each as it was made, and what its fingerprint is. */
export function ReturnTable({ returns }: { returns: readonly ReturnLine[] }) {
  return (
    <>
      <DataTable caption={wording.caption} captionHidden columns={columns} rows={returns} rowKey={({ id }) => id} />
      <p className="quiet">{wording.fingerprintHint}</p>
    </>
  );
}

function DownloadReturn({ line }: { line: ReturnLine }) {
  const download = useDownloadReturn();
  return (
    <>
      <button type="button" className="link-button" onClick={() => !download.isPending && download.mutate(line)}>
        {download.isPending ? wording.downloading : wording.download}
        <span className="visually-hidden">{` ${line.fileName}`}</span>
      </button>
      {download.isError && <p role="alert">{sentenceFor(download.error)}</p>}
    </>
  );
}
