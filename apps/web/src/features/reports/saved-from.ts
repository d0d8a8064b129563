import type { FieldProblem, SaveReport } from '@followthrough/domain';
import { WireProblem } from '../../wire/wire-problem';
import { isKept, type PassageDraft, type ReportDraft } from './report-draft';

/** What of a report is sent, and in which order: findings and effective practice, then strategies. */
function kept({ passages }: ReportDraft) {
  const all = passages.filter(isKept);
  return {
    findings: all.filter(({ kind }) => kind !== 'strategy'),
    strategies: all.filter(({ kind }) => kind === 'strategy'),
  };
}

/** The report as it is sent. */
export function savedFrom(draft: ReportDraft): SaveReport {
  const { findings, strategies } = kept(draft);
  return {
    fileName: draft.fileName,
    findings: findings.flatMap(({ number, kind, text }) =>
      kind === 'strategy' ? [] : [{ paragraph: number, kind, text }],
    ),
    strategies: strategies.map(({ number, text }) => ({ number, title: text })),
  };
}

/** The name of the field of a passage. */
export const fieldOf = (passage: Pick<PassageDraft, 'key'>, field: 'text' | 'number') =>
  `passages.${passage.key}.${field}`;

/** A refusal in terms of the draft: the server counts what it was sent, the draft goes by keys. */
export function problemInDraft(failure: unknown, draft: ReportDraft): unknown {
  if (!(failure instanceof WireProblem)) return failure;
  const { code, status, details, reference } = failure;
  const sent = kept(draft);
  const fields = failure.fields.map((field): FieldProblem => {
    const [list, at, name] = field.path.split('.');
    const passage = (list === 'strategies' ? sent.strategies : sent.findings)[Number(at)];
    if (passage === undefined || at === undefined) return field;
    const isNumber = name === 'paragraph' || name === 'number';
    const called = passage.number === '' ? passage.where : `passage ${passage.number}`;
    return { path: fieldOf(passage, isNumber ? 'number' : 'text'), sentence: `${field.sentence} (${called})` };
  });
  return new WireProblem(code, status, { fields, details, ...(reference && { reference }) });
}
