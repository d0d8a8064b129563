import type { ActionPage, CycleView } from '@followthrough/domain';
import { Section } from '../../components/section';
import { CycleCard } from './cycle-card';
import { wording } from './wording';

/** The tests of change on an action: each idea as a ramp, its cycles in order. */
export function CycleRamps({ action }: { action: ActionPage }) {
  const ramps = byRamp(action.cycles);
  return (
    <Section title={wording.title}>
      {action.cycles.length === 0 && <p className="quiet">{wording.none}</p>}
      {[...ramps].map(([ramp, cycles]) => (
        <Ramp key={ramp} name={ramp} cycles={cycles} />
      ))}
    </Section>
  );
}

function byRamp(cycles: readonly CycleView[]): Map<string, CycleView[]> {
  const ramps = new Map<string, CycleView[]>();
  for (const cycle of cycles) ramps.set(cycle.ramp, [...(ramps.get(cycle.ramp) ?? []), cycle]);
  return ramps;
}

function Ramp({ name, cycles }: { name: string; cycles: readonly CycleView[] }) {
  const inOrder = [...cycles].sort((one, other) => one.number - other.number);
  return (
    <>
      <h3>{name}</h3>
      <ol className="cards">
        {inOrder.map((cycle) => (
          <li className="card" key={cycle.id}>
            <CycleCard cycle={cycle} />
          </li>
        ))}
      </ol>
    </>
  );
}
