import type { PeopleList, PersonLine } from '@followthrough/domain';
import { Form } from '../../components/form/form';
import { SubmitButton } from '../../components/form/submit-button';
import { useDraft } from '../../components/form/use-draft';
import { useGiveRole } from './api/use-people';
import { emptyRole, roleFrom } from './new-person-draft';
import { RoleFields } from './role-fields';
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
      <RoleFields value={value} change={change} people={people} />
      <SubmitButton busy={giving.isPending} cancelTo={`/people/${person.id}`}>
        {wording.save}
      </SubmitButton>
    </Form>
  );
}
