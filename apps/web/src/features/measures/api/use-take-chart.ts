import { useMutation, useQuery } from '@tanstack/react-query';
import type { ChartFileQuery } from '@followthrough/domain';
import { saveAs } from '../../../components/save-as';
import { ask } from '../../../wire/ask';
import { call } from '../../../wire/call';

/** What a file with a chart must say; asked for when somebody wants one. */
export const useChartToTake = (measureId: string, isWanted: boolean) =>
  useQuery({ ...ask('showChartToTake', { params: { measureId } }), enabled: isWanted });

/** Fetches a chart's workbook and hands it to the person as a file. */
export const useChartWorkbook = (measureId: string) =>
  useMutation({
    mutationFn: async ({ fileName, query }: { fileName: string; query: ChartFileQuery }) =>
      saveAs(`${fileName}.xlsx`, await call('downloadChart', { params: { measureId }, query })),
  });
