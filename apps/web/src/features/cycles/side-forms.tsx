import type { CycleView } from '@followthrough/domain';
import { useState, useSyncExternalStore, type ReactNode } from 'react';
import { Details } from '../../components/details';
import { deviceDrafts, onDeviceChange } from '../../components/form/device-drafts';
import { LateForm } from './late-form';
import { StartForm } from './start-form';
import { StopForm } from './stop-form';
import { wording } from './wording';

interface SideFormsProps {
  readonly cycle: CycleView;
  readonly today: string;
  readonly onStopped: () => void;
}

/**
 * What may be done to a test beside filling in its next stage: saying that it starts, a late prediction, stopping. What
 * is typed on this device stays in sight, also when somebody else has meanwhile done what it is for.
 */
export function SideForms({ cycle, today, onStopped }: SideFormsProps) {
  const [done, setDone] = useState('');
  const drafts = useSyncExternalStore(onDeviceChange, deviceDrafts);
  const isTyped = (name: string) => drafts.some((draft) => draft.name === name);
  const names = { start: `start ${cycle.id}`, stop: `stop ${cycle.id}` };
  const late = (question: number) => `late prediction ${cycle.id} ${question}`;
  const { mayAdvance, predictionsLockedAt } = cycle;
  const silent = mayAdvance && predictionsLockedAt !== null ? cycle.plan.questions.map(isSilent).indexOf(true) : -1;
  const asked = cycle.plan.questions.findIndex((_, question) => question === silent || isTyped(late(question)));
  return (
    <>
      <output>{done}</output>
      {((mayAdvance && predictionsLockedAt === null) || isTyped(names.start)) && (
        <Kept summary={wording.start} typed={isTyped(names.start)}>
          <StartForm cycle={cycle} today={today} name={names.start} onSaved={() => setDone(wording.startDone)} />
        </Kept>
      )}
      {asked !== -1 && (
        <Kept key={asked} summary={wording.predictLate} typed={isTyped(late(asked))}>
          <LateForm cycle={cycle} question={asked} name={late(asked)} onSaved={() => setDone(wording.lateDone)} />
        </Kept>
      )}
      {(mayAdvance || isTyped(names.stop)) && (
        <Kept summary={wording.stop} typed={isTyped(names.stop)}>
          <StopForm cycle={cycle} today={today} name={names.stop} onSaved={onStopped} />
        </Kept>
      )}
    </>
  );
}

const isSilent = ({ prediction }: CycleView['plan']['questions'][number]) => !prediction;

/** Stands open from the start where something was typed in it before. */
function Kept({ summary, typed, children }: { summary: string; typed: boolean; children: ReactNode }) {
  const [open] = useState(typed);
  return (
    <Details summary={summary} open={open}>
      {children}
    </Details>
  );
}
