import { stanceWords } from '@followthrough/domain/words';
import type { PassageView, Stance, ThemeList } from '@followthrough/domain';
import { useState } from 'react';
import { Details } from '../../components/details';
import { choicesFrom } from '../../components/form/choices';
import { Form } from '../../components/form/form';
import { RadioField } from '../../components/form/radio-field';
import { SelectField } from '../../components/form/select-field';
import { SubmitButton } from '../../components/form/submit-button';
import { useAddTheme } from './api/use-decide';
import { queueWording as wording } from './wording';

interface AddThemeProps {
  readonly passage: PassageView;
  readonly themes: ThemeList['themes'];
  readonly onAdded: (words: string) => void;
}

/** Puts a theme on a passage that the machine did not see. */
export function AddTheme({ passage, themes, onAdded }: AddThemeProps) {
  const [slug, setSlug] = useState('');
  const [stance, setStance] = useState<Stance>('learning');
  const adding = useAddTheme();
  const there = passage.themes.filter(({ status }) => status === 'confirmed' || status === 'added');
  const choices = themes
    .filter((theme) => !there.some((one) => one.slug === theme.slug))
    .map((theme) => ({ value: theme.slug, words: theme.name }))
    .toSorted((one, other) => one.words.localeCompare(other.words, 'en-GB'));
  const add = () =>
    adding.mutate(
      { passageId: passage.passageId, kind: passage.kind, slug, stance },
      {
        onSuccess: () => {
          onAdded(`Added: ${choices.find(({ value }) => value === slug)?.words ?? slug}.`);
          setSlug('');
        },
      },
    );
  return (
    <Details summary={wording.add}>
      <Form wording={wording.fields} problem={adding.error} onSubmit={add}>
        <SelectField
          name="slug"
          value={slug}
          choices={[{ value: '', words: wording.chooseTheme }, ...choices]}
          onChange={setSlug}
        />
        <RadioField name="stance" value={stance} choices={choicesFrom(stanceWords)} onChange={setStance} />
        <SubmitButton busy={adding.isPending}>{wording.addButton}</SubmitButton>
      </Form>
    </Details>
  );
}
