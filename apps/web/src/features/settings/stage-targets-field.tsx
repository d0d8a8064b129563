import { targetUnitWords } from '@followthrough/domain/words';
import { choicesFrom } from '../../components/form/choices';
import { SelectField } from '../../components/form/select-field';
import { TextField } from '../../components/form/text-field';
import { stages, type SettingsDraft, type TypedTarget } from './settings-draft';

const units = choicesFrom(targetUnitWords);

interface StageTargetsFieldProps {
  readonly targets: SettingsDraft['targets'];
  readonly onChange: (targets: SettingsDraft['targets']) => void;
}

/** How long each stage of a review may take, in calendar or working days. */
export function StageTargetsField({ targets, onChange }: StageTargetsFieldProps) {
  return (
    <>
      {stages.map((stage) => {
        const target: TypedTarget = targets[stage] ?? { days: '', unit: 'calendar-days' };
        const change = (changed: Partial<TypedTarget>) => onChange({ ...targets, [stage]: { ...target, ...changed } });
        return (
          <div className="beside" key={stage}>
            <TextField name={`stageTargets.${stage}.days`} value={target.days} onChange={(days) => change({ days })} />
            <SelectField
              name={`stageTargets.${stage}.unit`}
              value={target.unit}
              choices={units}
              onChange={(unit) => change({ unit })}
            />
          </div>
        );
      })}
    </>
  );
}
