import type { PeopleList, PersonLine } from '@followthrough/domain';
import { DateField } from '../../components/form/date-field';
import { Form } from '../../components/form/form';
import { SelectField } from '../../components/form/select-field';
import { SubmitButton } from '../../components/form/submit-button';
import { useDraft } from '../../components/form/use-draft';
import { useGiveCover } from './api/use-people';
import { namedChoices } from './named-choices';
import { roleInWords } from './role-line-words';
import { coverWording as wording } from './wording';

interface GiveCoverFormProps {
  readonly person: PersonLine;
  readonly people: PeopleList;
  readonly today: string;
  readonly onDone: () => void;
}

const empty = { coversRoleId: '', startsOn: '', endsOn: '' };

/** Lets a person work in somebody else's role between two days. */
export function GiveCoverForm({ person, people, today, onDone }: GiveCoverFormProps) {
  const { value, change, drop } = useDraft(`cover by ${person.id}`, empty);
  const giving = useGiveCover();
  const give = () =>
    giving.mutate(
      { person, body: value },
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
        name="coversRoleId"
        value={value.coversRoleId}
        choices={namedChoices(rolesToCover(people, person), wording.choose)}
        onChange={(coversRoleId) => change({ coversRoleId })}
      />
      <DateField name="startsOn" value={value.startsOn} today={today} onChange={(startsOn) => change({ startsOn })} />
      <DateField name="endsOn" value={value.endsOn} onChange={(endsOn) => change({ endsOn })} />
      <SubmitButton busy={giving.isPending} cancelTo={`/people/${person.id}`}>
        {wording.save}
      </SubmitButton>
    </Form>
  );
}

/** Everybody else's own roles, by the name of who has them. */
function rolesToCover({ people }: PeopleList, { id }: PersonLine) {
  return people
    .filter((other) => other.id !== id)
    .flatMap((other) =>
      other.roles
        .filter(({ covers }) => covers === null)
        .map((role) => ({ id: role.id, name: `${other.name}: ${roleInWords(role)}` })),
    );
}
