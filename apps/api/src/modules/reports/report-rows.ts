import { randomUUID } from 'node:crypto';
import type { SaveReport } from '@followthrough/domain';
import type { HeldReview, WordsThere } from './reports.repository.js';

/** Whose review a report is saved on. */
export interface ReportGround {
  readonly reviewId: string;
  readonly committeeId: string;
}

/** What a report becomes on its review, ready to be saved. */
export type ReportRows = ReturnType<typeof reportRows>;

/**
 * Turns what a person kept of a report into findings and strategies, after those that are there. What is there already,
 * word for word, or stands twice in what is sent, is left out.
 */
export function reportRows(
  { findings, strategies }: SaveReport,
  ground: ReportGround,
  { held, there }: { readonly held: HeldReview; readonly there: readonly WordsThere[] },
) {
  const newFindings = withoutKnown(findings, textsOf(there, 'finding'), ({ text }) => text);
  const newStrategies = withoutKnown(strategies, textsOf(there, 'strategy'), ({ title }) => title);
  return {
    findings: newFindings.map((finding, at) => ({
      ...{ id: randomUUID(), ...ground, ...finding },
      position: held.lastFinding + at + 1,
    })),
    strategies: newStrategies.map((strategy, at) => ({
      ...{ id: randomUUID(), ...ground, ...strategy },
      position: held.lastStrategy + at + 1,
      // Whether the committee takes it on is for the committee to say.
      acceptance: 'undecided' as const,
    })),
    alreadyThere: findings.length + strategies.length - newFindings.length - newStrategies.length,
  };
}

const textsOf = (there: readonly WordsThere[], kind: WordsThere['kind']) =>
  there.filter((words) => words.kind === kind).map(({ text }) => text);

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function withoutKnown<Part>(parts: readonly Part[], texts: readonly string[], textOf: (part: Part) => string): Part[] {
  const known = new Set(texts.map(plain));
  return parts.filter((part) => {
    const words = plain(textOf(part));
    const isNew = words === '' || !known.has(words);
    known.add(words);
    return isNew;
  });
}
