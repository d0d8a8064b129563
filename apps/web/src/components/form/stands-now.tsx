import { useQuery, type UseQueryOptions } from '@tanstack/react-query';
import { Loaded } from '../loaded';
import { Notice } from '../notice';

/** Something as it stands now: what it is called and what it says. */
export type Standing = readonly [name: string, value: string];

interface StandsNowProps<Value> {
  /** Asks for what stands now. */
  readonly newest: UseQueryOptions<Value>;
  readonly versionIn: (value: Value) => number;
  /** What the fields of the form say in what stands now. */
  readonly standing: (value: Value) => readonly Standing[];
  /** Called with the newest version, when the person has seen what it says and wants to go on. */
  readonly onTakeNew: (version: number) => void;
}

/** Says what somebody else saved while a form was being filled in, and lets its writer go on without losing a word. */
export function StandsNow<Value>({ newest, versionIn, standing, onTakeNew }: StandsNowProps<Value>) {
  const query = useQuery({ ...newest, staleTime: 0, refetchOnMount: 'always' });
  if (query.isFetching) return null;
  return (
    <Loaded query={query} what="the new version">
      {(value) => (
        <Notice kind="warning" title="Somebody changed this while you were writing" live="alert">
          <p>Nothing of yours is lost, and nothing has been saved. It says now:</p>
          <ul>
            {standing(value).map(([name, says]) => (
              <li key={name}>{`${name}: ${says || 'nothing'}`}</li>
            ))}
          </ul>
          <button
            type="button"
            className="ds_button ds_button--secondary ds_button--small"
            onClick={() => onTakeNew(versionIn(value))}
          >
            I have seen this. Let me save mine
          </button>
        </Notice>
      )}
    </Loaded>
  );
}
