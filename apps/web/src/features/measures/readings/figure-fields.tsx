import type { MeasureUnit } from '@followthrough/domain';
import { CheckboxField } from '../../../components/form/checkbox-field';
import { TextField } from '../../../components/form/text-field';
import { asksParts, type FigureDraft } from './figure-draft';
import { readingsWording as wording } from './readings-wording';

interface FigureFieldsProps {
  readonly unit: MeasureUnit;
  /** What stands before each field's name: `readings.0.` in a list. */
  readonly within?: string;
  readonly value: FigureDraft;
  readonly onChange: (changed: Partial<FigureDraft>) => void;
}

/** The figures of one reading: part and whole where the measure has them, else one figure. */
export function FigureFields({ unit, within = '', value, onChange }: FigureFieldsProps) {
  return (
    <>
      {asksParts(unit, value) ? (
        <>
          <TextField
            name={`${within}numerator`}
            value={value.numerator}
            onChange={(numerator) => onChange({ numerator })}
          />
          <TextField
            name={`${within}denominator`}
            value={value.denominator}
            onChange={(denominator) => onChange({ denominator })}
          />
        </>
      ) : (
        <TextField name={`${within}value`} value={value.value} onChange={(figure) => onChange({ value: figure })} />
      )}
      {(unit === 'percent' || unit === 'rate') && (
        <button type="button" className="link-button" onClick={() => onChange({ onlyValue: !value.onlyValue })}>
          {value.onlyValue ? wording.inParts : wording.onlyValue}
        </button>
      )}
      <CheckboxField
        name={`${within}provisional`}
        value={value.provisional ? ['yes'] : []}
        choices={[{ value: 'yes', words: wording.provisionalChoice }]}
        onChange={(chosen) => onChange({ provisional: chosen.length > 0 })}
      />
      <TextField name={`${within}note`} value={value.note} onChange={(note) => onChange({ note })} />
    </>
  );
}
