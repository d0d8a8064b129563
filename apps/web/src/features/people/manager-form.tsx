import type { PeopleList, PersonLine } from '@followthrough/domain';
import { useState } from 'react';
import { Form } from '../../components/form/form';
import { SelectField } from '../../components/form/select-field';
import { SubmitButton } from '../../components/form/submit-button';
import { useSetManager } from './api/use-people';
import { namedChoices } from './named-choices';
import { managerWording as wording } from './wording';

interface ManagerFormProps {
  readonly person: PersonLine;
  readonly people: PeopleList;
  readonly onDone: () => void;
}

/** Says whom a person answers to. */
export function ManagerForm({ person, people, onDone }: ManagerFormProps) {
  const [managerId, setManagerId] = useState(person.manager?.id ?? '');
  const setting = useSetManager();
  const others = people.people
    .filter(({ id }) => id !== person.id)
    .map(({ id, name, post }) => ({ id, name: `${name}, ${post}` }));
  const set = () => setting.mutate({ person, body: { managerId: managerId || null } }, { onSuccess: onDone });
  return (
    <Form wording={wording.fields} problem={setting.error} onSubmit={set}>
      <SelectField
        name="managerId"
        value={managerId}
        choices={namedChoices(others, wording.nobody)}
        onChange={setManagerId}
      />
      <SubmitButton busy={setting.isPending} cancelTo={`/people/${person.id}`}>
        {wording.save}
      </SubmitButton>
    </Form>
  );
}
