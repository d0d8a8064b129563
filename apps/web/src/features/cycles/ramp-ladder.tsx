import { scaleWords, shortDecision, stageWords } from '@followthrough/domain/words';
import type { CycleScale, CycleView } from '@followthrough/domain';
import { wording } from './wording';

interface RampLadderProps {
  readonly name: string;
  readonly cycles: readonly CycleView[];
}

// The words of the scales stand in their order, smallest first; `Object.keys` forgets the type of the keys.
const scales = Object.keys(scaleWords) as CycleScale[];

/** A ramp drawn as a ladder: each cycle a rung, the higher the larger the test. The words in it say the same. */
export function RampLadder({ name, cycles }: RampLadderProps) {
  if (cycles.length === 0) return null;
  return (
    <ol className="ladder" aria-label={`${name}, cycle by cycle, with the scale of each`}>
      {cycles.map((cycle) => (
        <li className={`ladder__rung ladder__rung--${stateOf(cycle)}`} key={cycle.id}>
          <span className={`ladder__step ladder__step--${scales.indexOf(cycle.scale) + 1}`} aria-hidden="true" />
          <span className="ladder__words">
            <strong>{`${symbols[stateOf(cycle)]} ${cycle.number}`}</strong>
            <span className="visually-hidden">{`: ${cycle.title}. `}</span>
            <span className="block">{scaleWords[cycle.scale]}</span>
            <span className="block quiet">{resultWords(cycle)}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

type State = 'open' | 'adopt' | 'adapt' | 'abandon' | 'stopped';

const symbols: Record<State, string> = { open: '○', adopt: '✓', adapt: '↗', abandon: '–', stopped: '■' };

function stateOf({ act, stopped }: CycleView): State {
  if (stopped) return 'stopped';
  return act ? shortDecision(act.decision) : 'open';
}

function resultWords(cycle: CycleView): string {
  const state = stateOf(cycle);
  if (state === 'stopped') return wording.stopped;
  if (state !== 'open') return wording.three[state];
  if (cycle.stage === 'plan') return cycle.startedOn === null ? wording.planned : wording.begun;
  return `${wording.open}: ${stageWords[cycle.stage].name}`;
}
