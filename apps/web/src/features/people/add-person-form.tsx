import { placeOfRole, roleWords } from '@followthrough/domain/words';
import type { PeopleList } from '@followthrough/domain';
import { useState } from 'react';
import { choicesFrom } from '../../components/form/choices';
import { Form } from '../../components/form/form';
import { SelectField } from '../../components/form/select-field';
import { SubmitButton } from '../../components/form/submit-button';
import { TextField } from '../../components/form/text-field';
import { useDraft } from '../../components/form/use-draft';
import { useAddPerson } from './api/use-people';
import { namedChoices } from './named-choices';
import { emptyPerson, personFrom } from './new-person-draft';
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
  const place = placeOfRole[value.role];
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
      <SelectField
        name="role"
        value={value.role}
        choices={choicesFrom(roleWords)}
        onChange={(role) => change({ role })}
      />
      {place === 'committee' && (
        <SelectField
          name="committeeId"
          value={value.committeeId}
          choices={namedChoices(people.committees, wording.choose)}
          onChange={(committeeId) => change({ committeeId })}
        />
      )}
      {place === 'agency' && (
        <SelectField
          name="agencyId"
          value={value.agencyId}
          choices={namedChoices(people.agencies, wording.choose)}
          onChange={(agencyId) => change({ agencyId })}
        />
      )}
      <TextField name="password" type="password" autoComplete="new-password" value={password} onChange={setPassword} />
      <SubmitButton busy={adding.isPending} cancelTo="/people">
        {wording.save}
      </SubmitButton>
    </Form>
  );
}
