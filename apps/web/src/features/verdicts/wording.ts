import type { FormWording } from '../../components/form/form-context';
import { nationalColumns } from '../../components/national-columns';

/** The sentences of the analysis of performance on an action's page. */
export const wording = {
  title: nationalColumns.analysis,
  record: 'Record what you conclude',
  none: 'Nobody has concluded anything yet.',
  begin: 'Look at all the charts together and say what you make of them, with today’s date.',
  before: 'Written down before',
  noWords: 'Nothing written yet.',
  explanation: 'What else it rests on',
  chartsThen: (count: number) => `What the ${count === 1 ? 'chart' : `${count} charts`} said that day`,
  differing: 'Not every chart said so:',
  movedOn: 'A chart says something else today than it did then.',
  readSince: 'Readings have come since then.',
  sinceThen: (names: readonly string[]) => `Read since then: ${names.join('; ')}.`,
  movedOnHint: 'Look at the charts again, and say what you conclude now. What was said stays.',
  earlier: 'Concluded before',
  chartsNow: 'What the charts say today',
  noMeasures: 'No measure is kept of this action, so there is no chart to look at.',
  families: { outcome: 'For children', process: 'Is the change happening', balancing: 'Is anything made worse' },
  noneOf: 'No measure of this kind.',
};

/** The sentences of the form. */
export const formWording = {
  title: 'Are we making a difference?',
  lead: 'A dated statement of what you conclude. It stands beside what every chart says today, and neither is changed later.',
  done: 'What you concluded is recorded, with what the charts said today.',
  save: 'Record it',
  fields: {
    conclusion: { label: 'What do you conclude?', problem: 'Choose what comes nearest.' },
    statement: {
      label: 'In your own words',
      hint: 'What changed for children or practice, since when, and what else changed then. A chart cannot show what brought a change about.',
    },
    explanation: {
      label: 'What of the charts that say otherwise?',
      hint: 'Needed where a chart does not say what you conclude, or where there is none: say what else you rest on.',
    },
  } satisfies FormWording,
};

/** The sentences of the panel on a committee's first page. */
export const listWording = {
  title: 'Are we making a difference?',
  none: 'Nobody has concluded anything yet of the actions under way.',
  begin: 'Open an action with measures, look at its charts and record what you conclude.',
  rest: (shown: number, total: number) => `${shown} of ${total} are shown: what is worse first.`,
  unspoken: (count: number) =>
    count === 1
      ? 'One action under way has measures, and nobody has said yet what they show.'
      : `${count} actions under way have measures, and nobody has said yet what they show.`,
  readSince: 'Readings have come since then.',
  charts: (measures: number, differing: number) => {
    if (measures === 0) return 'Rests on no chart.';
    const charts = measures === 1 ? 'one chart' : `${measures} charts`;
    return differing === 0 ? `Beside ${charts}.` : `Beside ${charts}, ${differing} of which said something else.`;
  },
};
