import type { ChartEvent } from '../input/series.js';
import type { ActionLink, ChangeDirection } from './difference.js';

type ActionEvent = ChartEvent & { readonly actionId: string };

/** A change that has a beginning. */
export interface DatedChange {
  readonly began: string;
  readonly direction: ChangeDirection;
}

const MARKS_ACTION = new Set<ChartEvent['kind']>(['actionStarted', 'actionCompleted']);

const isOfAction = (event: ChartEvent): event is ActionEvent =>
  event.actionId !== undefined && MARKS_ACTION.has(event.kind);

const verbOf = (event: ChartEvent): string => (event.kind === 'actionCompleted' ? 'completed' : 'started');

const fits: Readonly<Record<ChangeDirection, string>> = {
  better: 'That fits with the action helping; the chart cannot prove it.',
  worse: 'That does not show that the action made things worse; the chart cannot prove it.',
  changed: 'That fits with the action having a part in it; the chart cannot prove it.',
  unclear: 'The chart cannot say whether the two belong together.',
};

function othersThen(event: ActionEvent, events: readonly ChartEvent[], began: string): string {
  const others = events.filter(
    ({ actionId, date }) => actionId !== event.actionId && date >= event.date && date <= began,
  );
  const titles = [...new Set(others.map(({ title }) => title))];
  return titles.length === 0 ? '' : ` Other changes noted then: ${titles.join('; ')}.`;
}

function linkOf(own: readonly ActionEvent[], events: readonly ChartEvent[], change: DatedChange): ActionLink {
  const { began, direction } = change;
  const earlier = own.filter(({ date }) => date <= began);
  const latest = earlier.at(-1);
  const first = own[0];
  const { actionId = '', title = '' } = latest ?? first ?? {};
  if (latest === undefined) {
    const verb = first === undefined ? 'started' : verbOf(first);
    const was = verb === 'completed' ? 'was completed' : 'started';
    const sentence = `This began before ${title} ${was}, so that action cannot be the whole reason.`;
    return { actionId, title, relation: 'before', sentence };
  }
  const others = othersThen(latest, events, began);
  const sentence = `It began after ${title} was ${verbOf(latest)}. ${fits[direction]}${others}`;
  return { actionId, title, relation: 'after', sentence };
}

/**
 * Sets a change beside the actions noted on the chart, by date alone.
 *
 * @param events - As given.
 * @param change - When the change began, and which way it goes.
 * @returns One for each action, in the order of their first event; none without actions, so that nothing is said of
 *   what might lie behind a change.
 */
export function linkActions(events: readonly ChartEvent[], change: DatedChange): readonly ActionLink[] {
  const inOrder = events.toSorted((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));
  const ofAction = new Map<string, ActionEvent[]>();
  for (const event of inOrder) {
    if (!isOfAction(event)) continue;
    ofAction.set(event.actionId, [...(ofAction.get(event.actionId) ?? []), event]);
  }
  return [...ofAction.values()].map((own) => linkOf(own, inOrder, change));
}
