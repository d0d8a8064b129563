import { placeOfRole, roleWords } from '@followthrough/domain/words';
import type { PeopleList } from '@followthrough/domain';
import { choicesFrom } from '../../components/form/choices';
import { SelectField } from '../../components/form/select-field';
import { namedChoices } from './named-choices';
import type { RoleDraft } from './new-person-draft';
import { addWording as wording } from './wording';

interface RoleFieldsProps {
  readonly value: RoleDraft;
  readonly change: (changes: Partial<RoleDraft>) => void;
  readonly people: PeopleList;
}

/** The choice of a role, and of the committee or agency that the role asks for. */
export function RoleFields({ value, change, people }: RoleFieldsProps) {
  const place = placeOfRole[value.role];
  return (
    <>
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
    </>
  );
}
