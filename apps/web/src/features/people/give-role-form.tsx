import { placeOfRole, roleWords } from '@followthrough/domain/words';
import type { PeopleList, PersonLine } from '@followthrough/domain';
import { choicesFrom } from '../../components/form/choices';
import { Form } from '../../components/form/form';
import { SelectField } from '../../components/form/select-field';
import { SubmitButton } from '../../components/form/submit-button';
import { useDraft } from '../../components/form/use-draft';
import { useGiveRole } from './api/use-people';
import { emptyRole, roleFrom } from './new-person-draft';
import { namedChoices } from './named-choices';
import { giveRoleWording as wording } from './wording';

interface GiveRoleFormProps {
  readonly person: PersonLine;
  readonly people: PeopleList;
  readonly onDone: () => void;
}

/** Gives a person another role. */
export function GiveRoleForm({ person, people, onDone }: GiveRoleFormProps) {
  const { value, change, drop } = useDraft(`role of ${person.id}`, emptyRole);
  const giving = useGiveRole();
  const place = placeOfRole[value.role];
  const give = () =>
    giving.mutate(
      { person, body: roleFrom(value) },
      {
        onSuccess: () => {
          drop();
          onDone();
        },
      },
    );
  return (
    <Form wording={wording.fields} problem={giving.error} onSubmit={give}>
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
      <SubmitButton busy={giving.isPending} cancelTo={`/people/${person.id}`}>
        {wording.save}
      </SubmitButton>
    </Form>
  );
}
