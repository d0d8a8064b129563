import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { NewPerson, PersonLine } from '@followthrough/domain';
import { ask } from '../../../wire/ask';
import { call } from '../../../wire/call';

/** Everyone who may sign in, and the committees and agencies they may be given. */
export const usePeople = () => useQuery(ask('listPeople'));

/** Lets a new person sign in. */
export const useAddPerson = () => useChangePeople((body: NewPerson) => call('addPerson', { body }));

/** Lets a person sign in again, or stops them. */
export const useSetActive = () =>
  useChangePeople(({ id, version, active }: Pick<PersonLine, 'id' | 'version' | 'active'>) =>
    call('setPersonActive', { params: { personId: id }, body: { active }, version }),
  );

function useChangePeople<Body>(send: (body: Body) => Promise<PersonLine>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSettled: () => client.invalidateQueries({ queryKey: ask('listPeople').queryKey }),
  });
}
