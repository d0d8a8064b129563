import type { FormWording } from '../../../components/form/form-context';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** The sentences of phases. */
export const phaseWording = {
  title: 'Phases of the line',
  lead: 'A phase gives the chart a new line from a reading on. It is a person’s decision, with a reason. The old line stays on the chart, and a phase that is undone stays in this list.',
  none: 'Nobody has started a new phase. One line stands for all readings.',
  noReadings: 'Once there are readings, a new phase can be started here.',
  caption: 'Phases, in the order of their starts',
  start: 'Start a new phase',
  suggested: 'The chart suggests a new phase. Nothing is changed unless you decide it.',
  conditions: 'It is suggested because all of this holds',
  lookAtIt: 'Look at it before and after',
  firstLabel: 'From the start',
  standing: 'Stands',
  undone: 'Undone',
  notDrawn: 'The readings do not allow it now',
  undecided: 'Not a decision: it begins with the first reading',
  readings: (count: number, baseline: number) =>
    count === baseline
      ? plural(count, 'reading', 'readings')
      : `${plural(count, 'reading', 'readings')}; the line rests on ${baseline}`,
  // A quarter has a "to" of its own: "October to December 2023".
  stretch: (from: string, to: string) => `${from} until ${to}`,
  startsWith: (period: string) => `Starts with ${period}`,
  noLimits: 'none yet',
  noLine: 'no line yet',
  after: 'After',
  undo: {
    open: (label: string) => `Undo “${label}”`,
    hint: 'The chart goes back to the line before. That the phase was there, and why it was undone, is kept.',
    save: 'Undo this phase',
    fields: { reason: { label: 'Why?', hint: 'It is kept for everybody who sees the measure.' } } satisfies FormWording,
  },
};

/** The sentences of starting a phase. */
export const newPhaseWording = {
  title: 'Start a new phase',
  lead: 'Start one when something lasting changed and you can say what. What it does to the chart is shown before anything is saved.',
  prefilled: 'What the chart suggests is filled in. Change it as you see fit.',
  choose: 'Choose a reading',
  everyReading: 'Every reading of the phase',
  noEvent: 'None of them',
  show: 'Show before and after',
  save: 'Start this phase',
  done: 'The phase is started. It can be undone on this page, with a reason.',
  fields: {
    startsOn: { label: 'First reading of the phase', hint: 'The new line starts with it.' },
    label: { label: 'Name', hint: 'A few words for what is different, such as “Calls instead of letters”.' },
    baselineEndsOn: {
      label: 'Last reading the line rests on',
      hint: 'Readings after it are held against the line and never move it; it is drawn dashed there.',
    },
    event: { label: 'After which event', hint: 'Of those noted on the chart. It says when, not why.' },
    reason: { label: 'Why', hint: 'What changed, and how you know. It is kept with your name.' },
  } satisfies FormWording,
  phases: 'Phases that stand',
  before: 'As it is',
  after: 'With the new phase',
  warnings: 'Before you decide',
  drawing: 'The chart as it would be',
};
