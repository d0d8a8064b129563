import { DateField } from '../../../components/form/date-field';
import { TextField } from '../../../components/form/text-field';
import { emptyTarget, type TargetDraft } from './definition-draft';
import { definitionWording as wording } from './definition-wording';

interface TargetFieldsProps {
  readonly targets: readonly TargetDraft[];
  readonly onChange: (targets: readonly TargetDraft[]) => void;
}

const targetsMax = 12;

/** Where the measure is meant to be, and by when: one target, or several over time. */
export function TargetFields({ targets, onChange }: TargetFieldsProps) {
  const change = (key: number, changed: Partial<TargetDraft>) =>
    onChange(targets.map((target) => (target.key === key ? { ...target, ...changed } : target)));
  return (
    <fieldset className="leads">
      <legend className="ds_label">{wording.targets}</legend>
      {targets.map((target, place) => (
        <fieldset className="lead-row" key={target.key}>
          <legend className="visually-hidden">{wording.target(place + 1)}</legend>
          <TextField
            name={`targets.${place}.value`}
            value={target.value}
            onChange={(value) => change(target.key, { value })}
          />
          <DateField name={`targets.${place}.by`} value={target.by} onChange={(by) => change(target.key, { by })} />
          <div className="lead-row__order">
            <button
              type="button"
              className="link-button"
              onClick={() => onChange(targets.filter(({ key }) => key !== target.key))}
            >
              {wording.remove}
              <span className="visually-hidden">{` ${wording.target(place + 1)}`}</span>
            </button>
          </div>
        </fieldset>
      ))}
      {targets.length < targetsMax && (
        <button type="button" className="link-button" onClick={() => onChange([...targets, emptyTarget(targets)])}>
          {wording.addTarget}
        </button>
      )}
    </fieldset>
  );
}
