import { stanceWords } from '@followthrough/domain/words';
import type { GivenLabel, LabellingSheet, Stance } from '@followthrough/domain';
import { useEffect, useRef, useState } from 'react';
import { choicesFrom } from '../../../components/form/choices';
import { Form } from '../../../components/form/form';
import { RadioField } from '../../../components/form/radio-field';
import { SubmitButton } from '../../../components/form/submit-button';
import { ThemeChoice, type ThemeToChoose } from '../queue/theme-choice';
import { labellingWording as wording, sheetFields } from './labelling-wording';

interface GiveThemeProps {
  readonly themes: LabellingSheet['themes'];
  /** How often it was asked for by its key; each time the field is made ready to be typed in. */
  readonly asked: number;
  readonly onGive: (label: GivenLabel) => void;
}

/** Gives a passage a theme, found by typing some of its name. */
export function GiveTheme({ themes, asked, onGive }: GiveThemeProps) {
  const [theme, choose] = useState<ThemeToChoose | null>(null);
  const [stance, setStance] = useState<Stance>('learning');
  const [times, again] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked > 0) field.current?.focus();
  }, [asked]);
  const give = () => {
    if (theme === null) return;
    onGive({ slug: theme.slug, stance });
    choose(null);
    again(times + 1);
    // The keys work again once the field is left.
    button.current?.focus();
  };
  return (
    <div ref={button} tabIndex={-1}>
      <Form wording={sheetFields} problem={null} onSubmit={give}>
        <ThemeChoice key={times} name="slug" themes={themes} chosen={theme} onChoose={choose} field={field} />
        <RadioField name="stance" value={stance} choices={choicesFrom(stanceWords)} onChange={setStance} />
        <SubmitButton busy={false}>{wording.addField}</SubmitButton>
      </Form>
    </div>
  );
}
