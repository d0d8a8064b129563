import type { RoundPage } from '@followthrough/domain';
import { useNavigate } from 'react-router';
import { ProblemNotice } from '../../components/problem-notice';
import { useTakeStep, type RoundStep } from './api/use-rounds';
import { stepWording } from './wording';

/** What can be done with a round now, each with what it will do. Offered are only the steps the caller may take. */
export function RoundSteps({ round }: { round: RoundPage }) {
  const taking = useTakeStep(round);
  const navigate = useNavigate();
  // What was said on coming here, that nobody has been asked yet, is true no longer.
  const forgetArrival = () => void navigate('.', { replace: true, state: null });
  const { ask, chase, freeze, seal } = round.may;
  const offered: readonly (readonly [RoundStep, boolean])[] = [
    ['askForUpdates', ask],
    ['freezeRound', freeze],
    ['sealRound', seal],
    ['chaseRound', chase],
  ];
  const steps = offered.flatMap(([step, may]) => (may ? [step] : []));
  return (
    <>
      <ul className="cards cards--grid">
        {steps.map((step) => (
          <li className="card" key={step}>
            <p>{stepWording[step].means}</p>
            <button
              type="button"
              className={step === 'chaseRound' ? 'ds_button ds_button--secondary' : 'ds_button'}
              aria-disabled={taking.isPending || undefined}
              onClick={() => !taking.isPending && taking.mutate(step, { onSuccess: forgetArrival })}
            >
              {taking.isPending && taking.variables === step ? 'One moment…' : stepWording[step].button}
            </button>
          </li>
        ))}
      </ul>
      <output className="block">{taking.isSuccess && <p>{`✓ ${stepWording[taking.variables].done}`}</p>}</output>
      {taking.isError && <ProblemNotice problem={taking.error} />}
    </>
  );
}
