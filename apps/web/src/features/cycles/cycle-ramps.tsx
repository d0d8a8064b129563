import { hintWords } from '@followthrough/domain/words';
import type { RampView } from '@followthrough/domain';
import { Loaded } from '../../components/loaded';
import { Section } from '../../components/section';
import { useRamps } from './api/use-ramps';
import { CycleCard } from './cycle-card';
import { RampLadder } from './ramp-ladder';
import { wording } from './wording';

/** The tests of change on an action: each idea as a ramp, its cycles in order. */
export function CycleRamps({ actionId }: { actionId: string }) {
  return (
    <Section title={wording.title}>
      <Loaded query={useRamps(actionId)} what="the tests of change">
        {({ ramps }) => (
          <>
            {ramps.length === 0 && <p className="quiet">{wording.none}</p>}
            {ramps.map((ramp) => (
              <Ramp key={ramp.id} ramp={ramp} />
            ))}
          </>
        )}
      </Loaded>
    </Section>
  );
}

function Ramp({ ramp }: { ramp: RampView }) {
  const { name, objective, idea, cycles } = ramp;
  return (
    <section className="ramp" aria-label={`Ramp: ${name}`}>
      <h3>{name}</h3>
      {objective && <p className="prose">{`${wording.objective}: ${objective}`}</p>}
      {idea && <p className="prose quiet">{`${wording.idea}: ${idea}`}</p>}
      <RampLadder name={name} cycles={cycles} />
      <Hints ramp={ramp} />
      <ol className="cards">
        {cycles.map((cycle) => (
          <li className="card" key={cycle.id}>
            <CycleCard cycle={cycle} cautions={ramp.cautions.filter((caution) => caution.cycle === cycle.number)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Where a ramp departs from the method: a plain list, and no verdict on the idea. */
function Hints({ ramp: { hints } }: { ramp: RampView }) {
  if (hints.length === 0) return null;
  return (
    <div className="ramp__hints">
      <p>
        <strong>{wording.hints}</strong>
      </p>
      <ul>
        {hints.map(({ hint, cycles }) => (
          <li key={hint}>{`${hintWords[hint]} (cycle ${cycles.join(', ')})`}</li>
        ))}
      </ul>
    </div>
  );
}
