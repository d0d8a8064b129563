import { useQuery } from '@tanstack/react-query';
import { ask } from '../../../wire/ask';

/** Every measure one may see. */
export const useMeasures = () => useQuery(ask('listMeasures'));

/** One measure with its chart. */
export const useMeasure = (measureId: string) => useQuery(ask('showMeasure', { params: { measureId } }));
