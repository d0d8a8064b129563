import { useMutation, useQuery } from '@tanstack/react-query';
import type { NewPhase, PhaseProposal } from '@followthrough/domain';
import { ask } from '../../../wire/ask';
import { call } from '../../../wire/call';
import { useOnMeasure } from './use-measures';

/** The phases of a measure's chart. */
export const usePhases = (measureId: string) => useQuery(ask('listPhases', { params: { measureId } }));

/** Asks what a new phase would change; nothing is saved. */
export const usePreviewPhase = (measureId: string) =>
  useMutation({ mutationFn: (body: PhaseProposal) => call('previewPhase', { params: { measureId }, body }) });

/** Starts a new phase. */
export const useDecidePhase = (measureId: string) =>
  useOnMeasure((sent: { version: number; body: NewPhase }) => call('decidePhase', { params: { measureId }, ...sent }));

/** Undoes a phase. */
export const useUndoPhase = (phaseId: string) =>
  useOnMeasure((sent: { version: number; body: { reason: string } }) =>
    call('undoPhase', { params: { phaseId }, ...sent }),
  );
