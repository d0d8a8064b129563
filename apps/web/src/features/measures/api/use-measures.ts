import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ChartChoice, MeasureDefinition } from '@followthrough/domain';
import type { RouteName } from '@followthrough/domain/routes';
import { ask } from '../../../wire/ask';
import { call } from '../../../wire/call';

/** What may look different when a measure or its readings did. */
const moved: readonly RouteName[] = [
  ...(['listMeasures', 'listLateReadings', 'showMeasure', 'showMeasureRecord', 'listReadings', 'listPhases'] as const),
  ...(['showAction', 'showDashboard', 'showAgencyHome', 'showPlanChecks'] as const),
];

/** Every measure one may see. */
export const useMeasures = () => useQuery(ask('listMeasures'));

/** The readings that are late and that one may enter. */
export const useLateReadings = () => useQuery(ask('listLateReadings'));

/** One measure with its chart. */
export const useMeasure = (measureId: string) => useQuery(ask('showMeasure', { params: { measureId } }));

/** One measure as it is kept. */
export const useMeasureRecord = (measureId: string) => useQuery(ask('showMeasureRecord', { params: { measureId } }));

/** Those who may be chosen to see to a measure of an action. */
export const useKeepers = (actionId: string) => useQuery(ask('listKeepers', { params: { actionId } }));

/** Does something to a measure, and has whatever shows it asked for again. */
export function useOnMeasure<Sent, Answer>(send: (sent: Sent) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: () =>
      client.invalidateQueries({ predicate: ({ queryKey }) => moved.some((name) => name === queryKey[0]) }),
  });
}

/** Defines a measure of an action. */
export const useAddMeasure = (actionId: string) =>
  useOnMeasure((body: MeasureDefinition) => call('addMeasure', { params: { actionId }, body }));

/** Changes what exactly a measure measures. */
export const useChangeMeasure = (measureId: string) =>
  useOnMeasure((sent: { version: number; body: MeasureDefinition }) =>
    call('changeMeasure', { params: { measureId }, ...sent }),
  );

/** Chooses how a measure is drawn. */
export const useChooseChart = (measureId: string) =>
  useOnMeasure((sent: { version: number; body: ChartChoice }) =>
    call('chooseChart', { params: { measureId }, ...sent }),
  );
