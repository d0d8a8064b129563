import { returnWords } from '@followthrough/domain/words';
import type { ReturnKind } from '@followthrough/domain';
import { ProblemNotice } from '../../components/problem-notice';
import { Section } from '../../components/section';
import { useMakeReturn } from './api/use-returns';
import { kindWording, wording } from './wording';

// `Object.keys` forgets that the wording has exactly these keys.
const kinds = Object.keys(kindWording) as ReturnKind[];

/** The two returns, what each holds and for whom, and a button to make it. */
export function MakeReturn() {
  const making = useMakeReturn();
  return (
    <Section title={wording.make}>
      <ul className="cards cards--grid">
        {kinds.map((kind) => (
          <li className="card" key={kind}>
            <h3>{returnWords[kind]}</h3>
            <p>{kindWording[kind].forWhom}</p>
            <p className="quiet">{kindWording[kind].holds}</p>
            <button
              type="button"
              className="ds_button ds_button--small"
              aria-disabled={making.isPending || undefined}
              onClick={() => !making.isPending && making.mutate(kind)}
            >
              {making.isPending && making.variables === kind ? wording.making2 : kindWording[kind].button}
            </button>
          </li>
        ))}
      </ul>
      <output className="block">
        {making.isPending && <Progress />}
        {making.isSuccess && <p>{`✓ ${wording.made}`}</p>}
      </output>
      {making.isError && <ProblemNotice problem={making.error} />}
    </Section>
  );
}

function Progress() {
  return (
    <p>
      {wording.making} <progress aria-label={wording.making} />
    </p>
  );
}
