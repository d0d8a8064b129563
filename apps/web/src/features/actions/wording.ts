import type { FormWording } from '../../components/form/form-context';
import { nationalColumns } from '../../components/national-columns';

/** The sentences of the plan. */
export const planWording = {
  title: 'Plan',
  caption: 'Actions',
  none: 'No action fits these filters',
  noneHint: 'Take a filter away, or show all actions.',
  empty: 'No actions yet',
  emptyHint:
    'Actions come with a review’s plan. The improvement lead brings a finished Word plan in under “Bring in a plan”.',
  narrow: 'Narrow the plan',
  show: 'Show',
  clear: 'Show all',
  any: 'Any',
  filters: {
    words: { label: 'Words' },
    reviewId: { label: 'Review' },
    agencyId: { label: 'Agency' },
    delivery: { label: 'Delivery' },
    effect: { label: 'Effect' },
    colour: { label: 'Colour' },
    accountableAgencyId: { label: 'Accountable agency' },
    attention: { label: 'Needs attention' },
    order: { label: 'Order' },
  } satisfies FormWording,
  attentions: {
    overdue: 'Overdue',
    dueSoon: 'Due soon',
    updateAwaited: 'Awaiting an update',
    noLead: 'Without a lead',
  },
  orders: {
    plan: 'As in the plan',
    due: 'Due first',
    colour: 'Most urgent colour',
    updated: 'Longest without an update',
  },
};

/** The sentences of choosing several actions. */
export const choosingWording = {
  title: 'Choosing actions',
  begin: 'Change several at once',
  column: 'Chosen',
  clear: 'Choose none',
  end: 'Stop choosing',
};

/** The sentences of an action's page. */
export const actionWording = {
  promised: 'What was promised',
  stages: 'How far its strategies have come into practice',
  noStage: 'no stage recorded',
  recordStage: 'Record a stage',
  alsoServes: 'It also serves',
  stands: 'Where it stands',
  measure: nationalColumns.measure,
  dates: 'Dates',
  neverMoved: 'The due date has not been changed.',
  movedUnrecorded: 'The plan that was brought in gives two dates; how it moved is not recorded.',
  updates: 'Updates',
  noUpdates: 'No update yet. The first one will be shown here with its date and who wrote it.',
  measures: 'Measures',
  noMeasures: 'No measure is attached, so whether this makes a difference cannot be seen from numbers.',
  themes: 'Themes',
  recurred: 'Found again after closure',
  history: 'History',
  declaredDiffers: 'The lead’s own view and the colour worked out from dates and updates differ. Both are shown.',
  withoutEffect: 'Closed without evidence of effect',
};

/** What each form asks, and what it says when it is done. */
export const formWording = {
  update: {
    title: 'Give an update',
    save: 'Save update',
    done: 'The update is saved.',
    more: 'Effect and forecast',
    unchanged: 'No statement',
    fields: {
      text: { label: 'What has happened?', hint: 'In a few sentences. No names of children or families.' },
      delivery: { label: 'Delivery: does the promised thing exist?' },
      declared: { label: 'Your own view', hint: 'It can make the colour more serious, never less.' },
      effect: {
        label: 'Effect: is it making a difference?',
        hint: 'Only for something delivered. “No effect found” is a fair answer.',
      },
      forecastOn: { label: 'When do you expect it to be done?', hint: 'Leave empty if that is the due date.' },
    } satisfies FormWording,
  },
  dueDate: {
    title: 'Change the due date',
    save: 'Change the date',
    done: 'The due date is changed. Earlier dates stay on the page.',
    stands: 'Due date',
    choose: 'Choose a post or a meeting',
    fields: {
      dueOn: { label: 'New due date' },
      reason: { label: 'Why is it changing?' },
      approvedBy: { label: 'Who agreed to it?', hint: 'The post or the meeting, such as “Learning Review sub-group”.' },
    } satisfies FormWording,
  },
};
