import { evidenceGradeWords } from '../action/words.js';
import type { FileKind } from './states.js';

/** The words for a grade, and that it rests on evidence that has expired where it does. */
export function gradeInWords(grade: number, expired: boolean): string {
  const words = evidenceGradeWords[grade] ?? '';
  return expired ? `${words}; rests on expired evidence` : words;
}

/** The words for each kind of file. */
export const fileKindWords: Record<FileKind, string> = {
  pdf: 'PDF',
  docx: 'Word document',
  xlsx: 'Excel workbook',
  pptx: 'PowerPoint slides',
  png: 'PNG picture',
  jpeg: 'JPEG picture',
  csv: 'CSV table',
  txt: 'Plain text',
};

/** The endings to offer when a file is chosen. Phones turn their own photographs into JPEG when asked for that. */
export const fileEndings = '.pdf,.docx,.xlsx,.pptx,.csv,.txt,image/jpeg,image/png';

/** What each grade of evidence means, in order from 0 to 5: said where a grade is chosen. */
export const evidenceGradeMeanings: readonly string[] = [
  'Nothing shows yet that the promised thing exists.',
  'It exists: a policy was issued, 40 people were trained. It bears out “delivered” and says nothing about use.',
  'People say it was useful or know more: an evaluation, a survey. It says nothing about what they do.',
  'It is done in practice: somebody looked, in files, by observation or by audit. It bears out “practice embedded”.',
  'Numbers of the practice moved, by a rule of the run chart and not by the eye. It bears out “impact evidenced”.',
  'Children are better off, by what is measured and by what they and their families say.',
];
