import type { FieldProblem } from '@followthrough/domain';
import { problemWording } from '../../wire/problem-wording';
import { WireProblem } from '../../wire/wire-problem';
import { kept, writtenLeads } from './confirmed-from';
import type { ActionDraft, ImportDraft, StrategyDraft } from './import-draft';

/**
 * A refusal in terms of the draft it was about. The server counts what it was sent; the draft goes by keys, which stay
 * when something is taken away or added.
 */
export function problemInDraft(failure: unknown, draft: ImportDraft): unknown {
  if (!(failure instanceof WireProblem)) return failure;
  const { code, status, details, reference } = failure;
  const fields =
    code === 'review.reference-taken'
      ? [{ path: 'review.reference', sentence: problemWording[code] }]
      : failure.fields.map((field) => fieldInDraft(field, draft));
  return new WireProblem(code, status, { fields, details, ...(reference && { reference }) });
}

function fieldInDraft(field: FieldProblem, draft: ImportDraft): FieldProblem {
  const [part, strategyAt, list, actionAt, ...rest] = field.path.split('.');
  const strategy = part === 'strategies' ? at(kept(draft.strategies), strategyAt) : undefined;
  if (!strategy) return field;
  const action = list === 'actions' ? at(kept(strategy.actions), actionAt) : undefined;
  if (!action) return { path: joined(nameOf(strategy), list, actionAt, ...rest), sentence: field.sentence };
  return {
    path: joined(nameOf(strategy, action), ...inAction(action, rest)),
    sentence: `${field.sentence} (Action ${action.reference})`,
  };
}

function inAction(action: ActionDraft, [list, leadAt, ...rest]: readonly string[]): (string | undefined)[] {
  const lead = list === 'leads' ? at(writtenLeads(action.leads), leadAt) : undefined;
  return [list, lead ? String(lead.key) : leadAt, ...rest];
}

const at = <Part>(parts: readonly Part[], index: string | undefined) => parts[Number(index)];

const joined = (...parts: (string | undefined)[]) => parts.filter((part) => part !== undefined).join('.');

/** The name that the fields of a strategy, or of one of its actions, begin with. */
export function nameOf(strategy: Pick<StrategyDraft, 'key'>, action?: Pick<ActionDraft, 'key'>): string {
  return action ? `strategies.${strategy.key}.actions.${action.key}` : `strategies.${strategy.key}`;
}
