import type { ReadAction, ReadPlan } from '../src/plan/plan.js';
import { readPlan } from '../src/read-plan.js';
import { makeWordPlan, type WordPlanParts } from './make-word-plan.js';

/** Reads a made document with the given body. */
export const readBody = async (...body: string[]): Promise<ReadPlan> => readMade({ body });

/** Reads a made document, perhaps with headers, footers and a name of its own. */
export async function readMade(parts: WordPlanParts, name = 'plan.docx'): Promise<ReadPlan> {
  return readPlan({ name, bytes: await makeWordPlan(parts) });
}

/** Every strategy as "1 Title: 2" with the number of its actions. */
export const outlineOf = (read: ReadPlan): string[] =>
  read.plans.flatMap((plan) =>
    plan.strategies.map(({ number, title, actions }) => `${number ?? '–'} ${title}: ${actions.length}`),
  );

/** Every action of a plan in order. */
export const actionsOf = (read: ReadPlan): ReadAction[] =>
  read.plans.flatMap((plan) => plan.strategies.flatMap((strategy) => strategy.actions));

/** The kinds of warnings, in order. */
export const kindsOf = (read: ReadPlan): string[] => read.warnings.map((warning) => warning.kind);
