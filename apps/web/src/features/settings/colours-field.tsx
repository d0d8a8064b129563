import { paintWords } from '@followthrough/domain/words';
import type { Colour, ColourMapping, ColourShown } from '@followthrough/domain';
import { ColourContext, colours } from '../../components/colour-key';
import { choicesFrom } from '../../components/form/choices';
import { SelectField } from '../../components/form/select-field';
import { TextField } from '../../components/form/text-field';
import { ColourTag } from '../../components/status-tag';

const paints = choicesFrom(paintWords);

interface ColoursFieldProps {
  readonly mapping: ColourMapping;
  readonly onChange: (mapping: ColourMapping) => void;
}

/** In which colour each state is shown, and what the committee calls it, as it will look. */
export function ColoursField({ mapping, onChange }: ColoursFieldProps) {
  const change = (colour: Colour, changed: Partial<ColourShown>) =>
    onChange({ ...mapping, [colour]: { ...mapping[colour], ...changed } });
  return (
    <ColourContext value={mapping}>
      {colours.map((colour) => (
        <div key={colour}>
          <p>
            <ColourTag colour={colour} /> {mapping[colour].word}
          </p>
          <div className="beside">
            <SelectField
              name={`colours.${colour}.paint`}
              value={mapping[colour].paint}
              choices={paints}
              onChange={(paint) => change(colour, { paint })}
            />
            <TextField
              name={`colours.${colour}.word`}
              value={mapping[colour].word}
              onChange={(word) => change(colour, { word })}
            />
          </div>
        </div>
      ))}
    </ColourContext>
  );
}
