import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { AnswerQuery, KeptAnswerLine, NewAnswer } from '@followthrough/domain';
import { saveAs } from '../../../components/save-as';
import { ask } from '../../../wire/ask';
import { call } from '../../../wire/call';

/** The answer as it would be given now. */
export const useDraftAnswer = (query: AnswerQuery) => useQuery({ ...ask('draftAnswer', { query }), staleTime: 0 });

/** The answers kept so far. */
export const useAnswers = () => useQuery(ask('listAnswers'));

/** A kept answer, word for word. */
export const useAnswer = (answerId: string) => useQuery(ask('showAnswer', { params: { answerId } }));

/** Keeps an answer as it is given, with its Word file. */
export function useKeepAnswer() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewAnswer) => call('keepAnswer', { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ask('listAnswers').queryKey }),
  });
}

/** Fetches the Word file of an answer and hands it to the person. */
export const useDownloadAnswer = () =>
  useMutation({
    mutationFn: async ({ id, fileName }: Pick<KeptAnswerLine, 'id' | 'fileName'>) =>
      saveAs(fileName, await call('downloadAnswer', { params: { answerId: id } })),
  });
