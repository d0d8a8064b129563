import { SelectField } from '../../../components/form/select-field';
import type { Draft } from '../../../components/form/use-draft';
import { useKeepers } from '../api/use-measures';
import type { DefinitionDraft } from './definition-draft';
import { keeperInWords } from './keeper-words';

interface OwnerFieldProps {
  readonly draft: Pick<Draft<DefinitionDraft>, 'value' | 'change'>;
  readonly actionId: string;
}

/** Chooses who sees to the readings, among those who may enter them; whoever had it stays among the choices. */
export function OwnerField({ draft: { value, change }, actionId }: OwnerFieldProps) {
  const keepers = useKeepers(actionId).data?.keepers ?? [];
  const ids = new Set(['', ...keepers.map(({ id }) => id), value.ownerPersonId]);
  return (
    <SelectField
      name="ownerPersonId"
      value={value.ownerPersonId}
      choices={[...ids].map((id) => ({ value: id, words: keeperInWords(keepers, id) }))}
      onChange={(ownerPersonId) => change({ ownerPersonId })}
    />
  );
}
