import { deliveryWords, effectWords } from '@followthrough/domain/words';
import { useId, useMemo, useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { colours, useColourKey } from '../../components/colour-key';
import { choicesFrom, type Choice } from '../../components/form/choices';
import { FormContext } from '../../components/form/form-context';
import { SelectField } from '../../components/form/select-field';
import { TextField } from '../../components/form/text-field';
import { useFilterChoices } from './api/use-filter-choices';
import { attentionIn, attentions, withAttention, type Attention, type TypedFilters } from './plan-query';
import { planWording as wording } from './wording';

interface PlanFiltersProps {
  readonly typed: TypedFilters;
  readonly seesCommittee: boolean;
  readonly onShow: (typed: TypedFilters) => void;
}

const any: Choice<string> = { value: '', words: wording.any };
const fixed = {
  delivery: [any, ...choicesFrom<string>(deliveryWords)],
  effect: [any, ...choicesFrom<string>(effectWords)],
  order: [{ value: '', words: wording.orders.plan }, ...choicesFrom<string>(wording.orders).slice(1)],
};

const attentionChoices: readonly Choice<Attention | ''>[] = [
  { value: '', words: wording.any },
  ...attentions.map((name) => ({ value: name, words: wording.attentions[name] })),
];

/** Narrows the plan. What is chosen stands in the address bar, so a view can be kept and sent. */
export function PlanFilters({ typed: given, seesCommittee, onShow }: PlanFiltersProps) {
  const [typed, setTyped] = useState(given);
  const { agencies, reviews } = useFilterChoices(seesCommittee);
  const key = useColourKey();
  const inColours = colours.map((colour) => ({ value: colour, words: `${key[colour].word}: ${key[colour].meaning}` }));
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
        <TextField name="words" type="search" value={typed.words} onChange={(words) => setTyped({ ...typed, words })} />
        {seesCommittee && select('reviewId', [any, ...reviews])}
        {seesCommittee && select('agencyId', [any, ...agencies])}
        {seesCommittee && select('accountableAgencyId', [any, ...agencies])}
        {select('delivery', fixed.delivery)}
        {select('effect', fixed.effect)}
        {select('colour', [any, ...inColours])}
        <SelectField
          name="attention"
          choices={attentionChoices}
          value={attentionIn(typed)}
          onChange={(chosen) => setTyped(withAttention(typed, chosen))}
        />
        {select('order', fixed.order)}
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
