import { declaredWords, deliveryWords } from '@followthrough/domain/words';
import { choicesFrom } from '../../components/form/choices';
import { CellSelect, CellText } from './cell-field';
import type { ActionDraft } from './import-draft';
import type { ActionNotes } from './notes-of';
import { checkWording as wording } from './wording';

interface StandingCellsProps {
  /** The name of the action's fields. */
  readonly name: string;
  readonly action: ActionDraft;
  readonly notes: ActionNotes;
  readonly onChange: (changed: Partial<ActionDraft>) => void;
}

const deliveries = choicesFrom(deliveryWords);
const declared = [{ value: '' as const, words: wording.noDeclared }, ...choicesFrom(declaredWords)];

/** What an action is called, where it stands, and what the plan itself says of that. */
export function StandingCells({ name, action, notes, onChange }: StandingCellsProps) {
  const isTakenFromProgress = action.read !== null && action.delivery === 'in-progress';
  return (
    <div className="cell-pairs">
      <CellSelect
        name={`${name}.delivery`}
        value={action.delivery}
        choices={deliveries}
        from={isTakenFromProgress ? wording.deliveryHint : undefined}
        onChange={(delivery) => onChange({ delivery })}
      />
      <CellSelect
        name={`${name}.declared`}
        value={action.declared}
        choices={declared}
        onChange={(said) => onChange({ declared: said })}
      />
      <CellText
        name={`${name}.status`}
        lines="one"
        value={action.status}
        onChange={(status) => onChange({ status })}
        {...notes.of('status')}
      />
      <CellText
        name={`${name}.reference`}
        lines="one"
        value={action.reference}
        onChange={(reference) => onChange({ reference })}
        {...notes.of('reference')}
      />
    </div>
  );
}
