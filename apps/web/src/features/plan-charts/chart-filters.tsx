import { familyWords } from '@followthrough/domain/words';
import type { ChartedStrategy } from '@followthrough/domain';
import { useId, useMemo, useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { choicesFrom, type Choice } from '../../components/form/choices';
import { FormContext } from '../../components/form/form-context';
import { SelectField } from '../../components/form/select-field';
import { levelWords } from '../../components/level-tag';
import type { TypedFilters } from './charts-query';
import { wording } from './wording';

interface ChartFiltersProps {
  readonly typed: TypedFilters;
  readonly strategies: readonly ChartedStrategy[];
  readonly onShow: (typed: TypedFilters) => void;
}

const any: Choice<string> = { value: '', words: wording.any };
const fixed = {
  family: [any, ...choicesFrom<string>(familyWords)],
  level: [any, ...choicesFrom<string>(levelWords)],
};
const titleLengthMax = 60;

/** Narrows the charts. What is chosen stands in the address bar, so a view can be kept and sent. */
export function ChartFilters({ typed: given, strategies, onShow }: ChartFiltersProps) {
  const [typed, setTyped] = useState(given);
  const formId = useId();
  const shared = useMemo(() => ({ formId, wording: wording.filters, problems: [] }), [formId]);
  const show = (event: FormEvent) => {
    event.preventDefault();
    onShow(typed);
  };
  const select = (name: keyof TypedFilters, choices: readonly Choice<string>[]) => (
    <SelectField
      name={name}
      choices={choices}
      value={typed[name]}
      onChange={(value) => setTyped({ ...typed, [name]: value })}
    />
  );
  return (
    <FormContext value={shared}>
      <form className="filters" aria-label={wording.narrow} onSubmit={show}>
        {select('strategyId', [any, ...strategies.map(asChoice)])}
        {select('family', fixed.family)}
        {select('level', fixed.level)}
        <div className="filters__actions">
          <button type="submit" className="ds_button ds_button--small">
            {wording.show}
          </button>
          <Link to="?">{wording.clear}</Link>
        </div>
      </form>
    </FormContext>
  );
}

function asChoice({ id, reviewReference, number, title }: ChartedStrategy): Choice<string> {
  const short = title.length > titleLengthMax ? `${title.slice(0, titleLengthMax - 1).trimEnd()}…` : title;
  return { value: id, words: `${reviewReference} ${number}: ${short}` };
}
