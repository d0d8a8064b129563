import type { SuggestionChoices, Tier } from '@followthrough/domain';
import { useId, useMemo } from 'react';
import { choicesFrom, type Choice } from '../../../components/form/choices';
import { FormContext } from '../../../components/form/form-context';
import { SelectField } from '../../../components/form/select-field';
import { queueWording as wording, tierChoices } from './queue-wording';

/** What was chosen; nothing is written as nothing. */
export interface TypedFilter {
  readonly review: string;
  readonly theme: string;
  readonly tier: Tier | '';
}

interface QueueFilterProps {
  readonly typed: TypedFilter;
  readonly choices: SuggestionChoices;
  readonly onChange: (typed: TypedFilter) => void;
}

const any: Choice<string> = { value: '', words: wording.any };
const tiers: readonly Choice<Tier | ''>[] = [{ value: '', words: wording.any }, ...choicesFrom(tierChoices)];

/** Narrows what is decided on to a review, a theme or a tier. */
export function QueueFilter({ typed, choices, onChange }: QueueFilterProps) {
  const formId = useId();
  const shared = useMemo(() => ({ formId, wording: wording.filters, problems: [] }), [formId]);
  const reviews = choices.reviews.map(({ id, reference, waiting }) => ({
    value: id,
    words: `${reference} (${waiting})`,
  }));
  const themes = choices.themes.map(({ slug, name, waiting }) => ({ value: slug, words: `${name} (${waiting})` }));
  return (
    <FormContext value={shared}>
      <form className="filters" aria-label={wording.narrow}>
        <SelectField
          name="review"
          value={typed.review}
          choices={[any, ...withChosen(reviews, typed.review)]}
          onChange={(review) => onChange({ ...typed, review })}
        />
        <SelectField
          name="theme"
          value={typed.theme}
          choices={[any, ...withChosen(themes, typed.theme)]}
          onChange={(theme) => onChange({ ...typed, theme })}
        />
        <SelectField name="tier" value={typed.tier} choices={tiers} onChange={(tier) => onChange({ ...typed, tier })} />
      </form>
    </FormContext>
  );
}

/** What was chosen stays to be seen after the last of it was decided. */
function withChosen(choices: readonly Choice<string>[], chosen: string): readonly Choice<string>[] {
  if (chosen === '' || choices.some(({ value }) => value === chosen)) return choices;
  return [...choices, { value: chosen, words: 'Chosen before; nothing waits' }];
}
