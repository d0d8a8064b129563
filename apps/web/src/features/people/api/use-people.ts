import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { NewCover, NewManager, NewPerson, NewRole, PersonLine } from '@followthrough/domain';
import type { Versioned } from '../../../components/form/use-guarded-form';
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

/** A change sent for a person, of the version that was seen. */
type Of<Body> = { readonly person: Pick<PersonLine, 'id' | 'version'>; readonly body: Body };

const seen = ({ id, version }: Of<unknown>['person']) => ({ params: { personId: id }, version });

/** Lets a person work in another role as well. */
export const useGiveRole = () =>
  useChangePeople(({ person, body }: Of<NewRole>) => call('giveRole', { ...seen(person), body }));

/** Lets a person work in somebody else's role for a time. */
export const useGiveCover = () =>
  useChangePeople(({ person, body }: Of<NewCover>) => call('giveCover', { ...seen(person), body }));

/** Says whom a person answers to. */
export const useSetManager = (personId: string) =>
  useChangePeople((sent: Versioned<NewManager>) => call('setManager', { params: { personId }, ...sent }));

/** Takes a role from a person. */
export const useEndRole = () =>
  useChangePeople(({ person, body: roleId }: Of<string>) =>
    call('endRole', { params: { personId: person.id, roleId }, version: person.version }),
  );

/** Takes away the code beside the password of a person who has lost it. */
export const useTakeSecondFactor = () =>
  useChangePeople((person: Of<unknown>['person']) => call('takeSecondFactor', seen(person)));

function useChangePeople<Body>(send: (body: Body) => Promise<PersonLine>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSettled: () => client.invalidateQueries({ queryKey: ask('listPeople').queryKey }),
  });
}
