import type { ReportPiece } from './piece.js';
import { passageLengthMax } from './split-long.js';

/** Something a person should look at, and where it stands in the report. */
export interface ReportRemark {
  readonly sentence: string;
  readonly where: string;
}

/**
 * Says what was not understood or is missing from a report, where, and how to mend it.
 * @param pieces the report as it is proposed
 * @param whole the same before passages that are too long were split
 */
export function remarksOn(pieces: readonly ReportPiece[], whole: readonly ReportPiece[]): ReportRemark[] {
  return [...notThere(pieces), ...notUnderstood(pieces), ...twiceNumbered(pieces), ...tooLong(whole)];
}

function notThere(pieces: readonly ReportPiece[]): ReportRemark[] {
  const holds = (kind: ReportPiece['kind']): boolean => pieces.some((piece) => piece.kind === kind);
  const missing: string[] = [];
  if (!holds('finding')) missing.push('findings');
  if (!holds('effective-practice')) missing.push('effective practice');
  if (!holds('strategy')) missing.push('strategies');
  if (missing.length === 0) return [];
  const what = missing.join(', ').replace(/, ([^,]*)$/, ' or $1');
  const sentence = `No heading was found that says it holds ${what}. If the report has them under other words, say below what each passage is.`;
  return [{ sentence, where: 'the whole report' }];
}

function notUnderstood(pieces: readonly ReportPiece[]): ReportRemark[] {
  const bySection = new Map<number, ReportPiece[]>();
  for (const piece of pieces)
    if (piece.kind === 'unknown') bySection.set(piece.sectionAt, [...(bySection.get(piece.sectionAt) ?? []), piece]);
  return [...bySection.values()].flatMap((passages): ReportRemark[] => {
    const [first] = passages;
    if (first === undefined) return [];
    const name = first.section === '' ? 'no heading' : `“${first.section}”`;
    const many = passages.length === 1 ? '1 passage' : `${passages.length} passages`;
    return [
      {
        sentence: `${many} under ${name}: the heading does not say whether this is learning, practice or background. Say what it is, or leave it out.`,
        where: first.where,
      },
    ];
  });
}

function twiceNumbered(pieces: readonly ReportPiece[]): ReportRemark[] {
  const seen = new Set<string>();
  return pieces.flatMap(({ kind, number, where }): ReportRemark[] => {
    if (!/\d/.test(number) || (kind !== 'finding' && kind !== 'effective-practice' && kind !== 'strategy')) return [];
    const key = `${kind} ${number}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ sentence: `The number ${number} stands at more than one passage. Correct it where it is wrong.`, where }];
  });
}

function tooLong(whole: readonly ReportPiece[]): ReportRemark[] {
  const long = whole.filter(({ kind, text }) => text.length > passageLengthMax && kind !== 'background');
  return long.map(({ number, where }) => ({
    sentence: `Passage ${number || 'without a number'} is longer than ${passageLengthMax.toLocaleString('en-GB')} characters and was split. Check where.`,
    where,
  }));
}
