import { evidenceGradeMeanings, evidenceGradeWords } from '@followthrough/domain/words';
import { RadioField } from '../../components/form/radio-field';

const grades = evidenceGradeWords
  .map((words, grade) => ({
    value: `${grade}`,
    words: `${grade} · ${words}`,
    hint: evidenceGradeMeanings[grade] ?? '',
  }))
  .slice(1);

/** What kind of evidence it is, each kind with what it bears out. */
export function GradeField({ value, onChange }: { value: string; onChange: (grade: string) => void }) {
  return <RadioField name="grade" choices={grades} value={value} onChange={onChange} />;
}
