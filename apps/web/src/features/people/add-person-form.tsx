import type { PeopleList } from '@followthrough/domain';
import { useState } from 'react';
import { Form } from '../../components/form/form';
import { SubmitButton } from '../../components/form/submit-button';
import { TextField } from '../../components/form/text-field';
import { useDraft } from '../../components/form/use-draft';
import { useAddPerson } from './api/use-people';
import { emptyPerson, personFrom } from './new-person-draft';
import { RoleFields } from './role-fields';
import { addWording as wording } from './wording';

interface AddPersonFormProps {
  readonly people: PeopleList;
  /** Called with the name of whoever was added. */
  readonly onAdded: (name: string) => void;
}

/** Lets a new person sign in. The role decides whether a committee or an agency is asked for. */
export function AddPersonForm({ people, onAdded }: AddPersonFormProps) {
  const { value, change, drop } = useDraft('new person', emptyPerson);
  // A password is not kept with the rest of what was typed.
  const [password, setPassword] = useState('');
  const adding = useAddPerson();
  const add = () =>
    adding.mutate(personFrom(value, password), {
      onSuccess: ({ name }) => {
        drop();
        onAdded(name);
      },
    });
  return (
    <Form wording={wording.fields} problem={adding.error} onSubmit={add}>
      <TextField name="name" value={value.name} onChange={(name) => change({ name })} />
      <TextField name="post" value={value.post} onChange={(post) => change({ post })} />
      <TextField name="email" type="email" value={value.email} onChange={(email) => change({ email })} />
      <RoleFields value={value} change={change} people={people} />
      <TextField name="password" type="password" autoComplete="new-password" value={password} onChange={setPassword} />
      <SubmitButton busy={adding.isPending} cancelTo="/people">
        {wording.save}
      </SubmitButton>
    </Form>
  );
}
