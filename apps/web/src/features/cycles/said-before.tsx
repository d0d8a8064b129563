import type { CycleView, LaterStage } from '@followthrough/domain';
import { Day } from '../../components/day';
import { Details } from '../../components/details';
import { StageContent } from './stage-content';
import { wording } from './wording';

/** What a stage said before it was reworded: newest first, with the day, by whom and why. */
export function SaidBefore({ cycle, stage }: { cycle: CycleView; stage: LaterStage }) {
  const said = cycle.saidBefore.filter((before) => before.stage === stage).toReversed();
  if (said.length === 0) return null;
  return (
    <Details summary={wording.saidBefore(said.length)}>
      {said.map((before, place) => (
        // What was said before is only ever added to, so its place names it.
        // oxlint-disable-next-line react/no-array-index-key
        <section key={said.length - place} aria-label={`Reworded on ${before.on}`}>
          <p>
            {'Reworded on '}
            <Day on={before.on} />
            {` by ${before.by}: ${before.why}`}
          </p>
          <StageContent standing={before} questions={cycle.plan.questions} />
        </section>
      ))}
    </Details>
  );
}
