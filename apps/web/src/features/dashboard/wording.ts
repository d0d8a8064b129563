import type { PositionCounts } from '@followthrough/domain';
import { plural } from '../../components/plural';

/** The fixed sentences of the front page. */
export const wording = {
  committeeTitle: 'My committee',
  chiefTitle: 'One page',
  waiting: 'What needs you first',
  nothingWaiting: 'Nothing waits for you today.',
  difference: 'Are we making a difference?',
  counts: 'Where the actions stand',
  delivery: 'Does the promised thing exist?',
  effect: 'Is it making a difference?',
  colour: 'How is it going?',
  overdue: 'Overdue',
  noOverdue: 'No action is overdue.',
  asks: 'Resources asked for',
  noAsks: 'Nothing is asked for at present.',
  recurring: 'What keeps coming back',
  recurringHint:
    'Only themes that a person has confirmed are counted, and only reviews whose themes have been looked at.',
  noRecurring: 'No theme has been confirmed in enough reviews to say that it keeps coming back.',
  afterClosure: 'What was found again after closure',
  noAfterClosure: 'No new review has come back to a theme on which an action was closed.',
  chart: 'One measure',
  noChart: 'No measure has readings yet.',
  meaning:
    'Delivered says that the promised thing exists. Embedded says that it is used. Impact says that a measure, or evidence of another kind, shows a difference.',
};

/** The position in sentences, delivered, embedded and impact kept apart. */
export function positionSentences(position: PositionCounts): string[] {
  const { actions, delivery, effect } = position;
  const delivered = delivery.delivered ?? 0;
  const embedded = effect['practice-embedded'] ?? 0;
  const impact = effect['impact-evidenced'] ?? 0;
  const none = effect['no-effect-found'] ?? 0;
  return [
    `Of ${plural(actions, 'action')}, ${delivered} ${delivered === 1 ? 'is' : 'are'} delivered.`,
    `In ${plural(embedded, 'action')} the practice is known to be embedded, and in ${impact} there is evidence of impact.`,
    ...(none > 0 ? [`For ${plural(none, 'action')} somebody looked, and no effect was found.`] : []),
    position.closedWithoutEffect > 0
      ? `${plural(position.closed, 'action')} ${position.closed === 1 ? 'is' : 'are'} closed, ${position.closedWithoutEffect} of them without evidence of effect.`
      : `${plural(position.closed, 'action')} ${position.closed === 1 ? 'is' : 'are'} closed.`,
    `${plural(position.overdue, 'action')} ${position.overdue === 1 ? 'is' : 'are'} overdue, and ${position.moved} had the due date moved at least once.`,
  ];
}
