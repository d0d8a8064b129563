import { dayInWords, type LearningAnswer } from '@followthrough/domain';
import { answerNotes, answerPartWords, answerQuestion } from '@followthrough/domain/words';
import { defaultMarking, type AnswerDocument } from '@followthrough/returns';

/** An answer as its Word file says it: the same sentences, under the same headings, with the same numbers. */
export function answerDocument(answer: LearningAnswer, post: string): AnswerDocument {
  const { committeeName, asAt, themes, sources } = answer;
  return {
    marking: defaultMarking,
    question: answerQuestion,
    committeeName,
    asAt: dayInWords(asAt),
    preparedBy: `${post}, ${committeeName}`,
    themes: themes.map(({ name, parts }) => ({
      name,
      parts: parts.map(({ part, sentences }) => ({ heading: answerPartWords[part], sentences })),
    })),
    sources: sources.map(({ number, label }) => ({ number, label })),
    notes: answerNotes,
  };
}

/** The file name of an answer, such as "Why not learning - Chronologies - 2026-11-23.docx". */
export function answerFileName({ asAt }: LearningAnswer, theme: string | null): string {
  // What Windows does not allow in a file name is left out.
  const about = (theme ?? 'all recurring themes')
    .replaceAll(/[\\/:*?"<>|]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return `Why not learning - ${about} - ${asAt}.docx`;
}
