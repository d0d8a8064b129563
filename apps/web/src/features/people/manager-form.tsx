import type { PeopleList, PersonLine } from '@followthrough/domain';
import { compareFields } from '../../components/form/compared-fields';
import { GuardedForm } from '../../components/form/guarded-form';
import { SelectField } from '../../components/form/select-field';
import { useGuardedForm } from '../../components/form/use-guarded-form';
import { ask } from '../../wire/ask';
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
  const personIn = (list: PeopleList) => list.people.find(({ id }) => id === person.id) ?? person;
  const managerIn = (list: PeopleList) => ({ managerId: personIn(list).manager?.id ?? '' });
  const form = useGuardedForm({
    ...{ name: `manager of ${person.id}`, record: people, typedOver: managerIn, saving: useSetManager(person.id) },
    ...{ versionOf: (list: PeopleList) => personIn(list).version, onSaved: onDone },
  });
  const { value, change } = form;
  const others = people.people
    .filter(({ id }) => id !== person.id)
    .map(({ id, name, post }) => ({ id, name: `${name}, ${post}` }));
  const nameOf = (managerId: string) => others.find(({ id }) => id === managerId)?.name ?? '';
  const compared = { managerId: { ...wording.fields.managerId, words: nameOf } };
  return (
    <GuardedForm
      form={form}
      wording={wording.fields}
      saveWords={wording.save}
      cancelTo={`/people/${person.id}`}
      newest={ask('listPeople')}
      compare={(seen, now) =>
        compareFields(compared, { saw: managerIn(seen), now: managerIn(now), mine: value }, change)
      }
      body={() => ({ managerId: value.managerId || null })}
    >
      <SelectField
        name="managerId"
        value={value.managerId}
        choices={namedChoices(others, wording.nobody)}
        onChange={(managerId) => change({ managerId })}
      />
    </GuardedForm>
  );
}
