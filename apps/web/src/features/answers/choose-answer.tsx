import type { AnswerDraft } from '@followthrough/domain';
import { useState } from 'react';
import { DateField } from '../../components/form/date-field';
import { Form } from '../../components/form/form';
import { SelectField } from '../../components/form/select-field';
import { SubmitButton } from '../../components/form/submit-button';
import { answerWording as wording } from './wording';

interface ChooseAnswerProps {
  readonly themes: AnswerDraft['themes'];
  readonly today: string;
  /** What is shown now; no theme stands for all that recur. */
  readonly chosen: { readonly theme: string; readonly asAt: string };
  readonly problem: unknown;
  readonly onChoose: (chosen: { theme: string; asAt: string }) => void;
}

/** Chooses the theme and the day of an answer. */
export function ChooseAnswer({ themes, today, chosen, problem, onChoose }: ChooseAnswerProps) {
  const [theme, setTheme] = useState(chosen.theme);
  const [asAt, setAsAt] = useState(chosen.asAt === '' ? today : chosen.asAt);
  const choices = themes.map(({ slug, name }) => ({ value: slug, words: name }));
  return (
    <div className="not-printed">
      <Form wording={wording.fields} problem={problem} onSubmit={() => onChoose({ theme, asAt })}>
        <SelectField
          name="theme"
          value={theme}
          choices={[{ value: '', words: wording.all }, ...choices]}
          onChange={setTheme}
        />
        <DateField name="asAt" value={asAt} today={today} onChange={setAsAt} />
        <SubmitButton busy={false}>{wording.show}</SubmitButton>
      </Form>
    </div>
  );
}
