import { useQuery, type UseQueryOptions } from '@tanstack/react-query';
import { useState } from 'react';
import { ChangedBy } from '../changed-by';
import { Loaded } from '../loaded';
import { Notice } from '../notice';
import type { Compared } from './compared-fields';
import { SideBySide, type Keeping } from './side-by-side';

interface ChangedMeanwhileProps<Value> {
  /** The refusal, which says who changed what. */
  readonly problem: Error | null;
  /** The record as it was when the form was opened. */
  readonly seen: Value;
  /** Asks for the record as it stands now. */
  readonly newest: UseQueryOptions<Value>;
  /** The fields of the form: as they were seen, as they stand now, and as they are about to be saved. */
  readonly compare: (seen: Value, now: Value) => readonly Compared[];
  /** Called with the newest version, once the person has chosen what to keep. */
  readonly onGoOn: (now: Value) => void;
}

/** Says who changed a record while somebody was writing and shows both versions side by side; nobody's words are lost. */
export function ChangedMeanwhile<Value>({ problem, seen, newest, compare, onGoOn }: ChangedMeanwhileProps<Value>) {
  const query = useQuery({ ...newest, staleTime: 0, refetchOnMount: 'always' });
  if (query.isFetching) return null;
  return (
    <Loaded query={query} what="the new version">
      {(now) => (
        <Notice kind="warning" title="Somebody changed this while you were writing" live="alert">
          <ChangedBy problem={problem} />
          <p>Nothing of yours is lost, and nothing has been saved.</p>
          <Choosing rows={compare(seen, now)} onDone={() => onGoOn(now)} />
        </Notice>
      )}
    </Loaded>
  );
}

function Choosing({ rows, onDone }: { rows: readonly Compared[]; onDone: () => void }) {
  const [chosen, setChosen] = useState<Readonly<Record<string, Keeping>>>({});
  const told = rows.filter(({ saw, now, mine }) => saw !== now || (mine !== undefined && mine !== saw));
  const keepingOf = (row: Compared) => chosen[row.label] ?? usual(row);
  const goOn = () => {
    for (const row of told) if (keepingOf(row) === 'theirs') row.take?.();
    onDone();
  };
  return (
    <>
      {told.length > 0 && (
        <SideBySide
          rows={told}
          keepingOf={keepingOf}
          onKeep={(label, keeping) => setChosen((before) => ({ ...before, [label]: keeping }))}
        />
      )}
      <button type="button" className="ds_button ds_button--secondary ds_button--small" onClick={goOn}>
        I have seen this. Go on
      </button>
    </>
  );
}

/** What one wrote oneself is kept unless told; what one left alone is left as others made it. */
const usual = ({ saw, mine }: Compared): Keeping => (mine === undefined || mine === saw ? 'theirs' : 'mine');
