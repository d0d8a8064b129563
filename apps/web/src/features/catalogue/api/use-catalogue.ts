import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { NewProposal, NewThemeChange } from '@followthrough/domain';
import { ask } from '../../../wire/ask';
import { call } from '../../../wire/call';

/** Which day's catalogue is shown, and beside which other. */
export interface CatalogueDays {
  readonly on?: string;
  readonly compareWith?: string;
}

/** The catalogue of a day, with everything that was changed. */
export const useCatalogue = (query: CatalogueDays = {}) => useQuery(ask('showCatalogue', { query }));

/** What a change would do to the figures. */
export const usePreview = () =>
  useMutation({ mutationFn: (body: NewThemeChange) => call('previewThemeChange', { body }) });

/** Changes the catalogue. */
export function useRecordChange() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewThemeChange) => call('recordThemeChange', { body }),
    onSuccess: () => void client.invalidateQueries(), // every table of themes
  });
}

/** Puts a committee's own theme forward for everybody. */
export function usePropose() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewProposal) => call('proposeTheme', { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['showCatalogue'] }),
  });
}

/** The labels of a split theme that wait to be placed. */
export const useUnplaced = (slug: string) => useQuery(ask('listUnplaced', { params: { slug } }));

/** Places a label under one of the themes that its theme was split into. */
export function usePlace() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ assignmentId, slug }: { assignmentId: string; slug: string }) =>
      call('placeLabel', { params: { assignmentId }, body: { slug } }),
    onSuccess: () => void client.invalidateQueries(), // counts of both themes, wherever they stand
  });
}
