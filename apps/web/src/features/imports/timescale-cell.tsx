import { Details } from '../../components/details';
import { choicesFrom } from '../../components/form/choices';
import { DateField } from '../../components/form/date-field';
import { CellSelect, CellText, type CellNotes } from './cell-field';
import type { ActionDraft } from './import-draft';
import { checkWording as wording, precisionWords } from './wording';

interface TimescaleCellProps extends CellNotes {
  /** The name of the action's fields. */
  readonly name: string;
  readonly action: ActionDraft;
  readonly onChange: (changed: Partial<ActionDraft>) => void;
}

const precisions = choicesFrom(precisionWords);

/** The plan's own words for when, and beside them the date they mean and how exactly it is meant. */
export function TimescaleCell({ name, action, onChange, ...notes }: TimescaleCellProps) {
  const { dueOn, duePrecision, originalDueOn, reviewOn } = action;
  return (
    <div className="cell">
      <CellText
        name={`${name}.timescaleText`}
        lines="one"
        value={action.timescaleText}
        onChange={(timescaleText) => onChange({ timescaleText })}
        {...notes}
      />
      <div className="cell-pairs">
        <DateField name={`${name}.dueOn`} value={dueOn} onChange={(typed) => onChange({ dueOn: typed })} />
        {dueOn !== '' && (
          <CellSelect
            name={`${name}.duePrecision`}
            value={duePrecision === 'none' ? 'day' : duePrecision}
            choices={precisions}
            onChange={(chosen) => onChange({ duePrecision: chosen })}
          />
        )}
        {/* An action with no due date needs a day on which somebody looks at it again. */}
        {dueOn === '' && (
          <DateField name={`${name}.reviewOn`} value={reviewOn} onChange={(typed) => onChange({ reviewOn: typed })} />
        )}
      </div>
      <Details summary={wording.moreDates} open={originalDueOn !== ''}>
        <DateField
          name={`${name}.originalDueOn`}
          value={originalDueOn}
          onChange={(typed) => onChange({ originalDueOn: typed })}
        />
      </Details>
    </div>
  );
}
