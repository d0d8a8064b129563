import type { CycleStage } from '@followthrough/domain';
import type { FormWording } from '../../components/form/form-context';

/** Every sentence about tests of change. */
export const wording = {
  title: 'Tests of change (PDSA)',
  none: 'No test of change yet. A small test, on one case or with one worker, shows what to change before much is promised.',
  objective: 'What this ramp is for',
  idea: 'The change it tests',
  hints: 'Where this ramp departs from the method',
  record: 'What was predicted and what was found',
  planned: 'Planned',
  begun: 'Started, predictions locked',
  open: 'Under way',
  finished: 'Finished',
  stopped: 'Stopped for safety',
  three: { adopt: 'Adopt', adapt: 'Adapt', abandon: 'Abandon' },
  tasks: 'Who does what, when and where',
  collect: 'What is counted or noted',
  noPrediction: 'Nothing was predicted.',
  late: 'Written after the test had started.',
  before: 'What stands so far',
  fillIn: { do: 'Fill in Do', study: 'Fill in Study', act: 'Decide: Act' } satisfies Record<
    Exclude<CycleStage, 'plan'>,
    string
  >,
  newTitle: 'Plan a test of change',
  newSave: 'Save the plan',
  newDone: 'The test is planned. When it starts, fill in Do.',
  replan: 'Change the plan',
  planOf: (title: string) => `The plan of “${title}”`,
  replanSave: 'Save the plan',
  rampsSoFar: 'Ideas tested on this action so far:',
  advanceSave: 'Save this stage',
  advanceDone: 'The stage is saved.',
  addRow: { questions: 'Add another question', tasks: 'Add another task', collect: 'Add another thing to count' },
  nothingLeft: 'This test is finished. What comes next is a new cycle.',
  notYours: 'Another agency runs this test, so it fills in the stages.',
  nothingToCompare: 'Nothing was predicted here, so there is nothing to confirm.',
  startNext: 'Start the next cycle now, with what this one learnt',
  filledInMeanwhile:
    'Somebody has filled in this stage already, and that stands. What you typed is still here to copy from.',
  reword: { do: 'Reword Do', study: 'Reword Study', act: 'Reword Act' },
  rewordLead:
    'What stands is said in other words. What it said before stays with it, with the day, your name and the reason.',
  rewordSave: 'Save the new words of',
  rewordDone: 'The stage is reworded. What it said before stays with it.',
  notFilledIn: 'This stage is not filled in yet, so there is nothing to reword.',
  saidBefore: (times: number) =>
    times === 1 ? 'What it said before it was reworded' : `What it said before: reworded ${times} times`,
  cautions: 'This says more than a test can show',
  start: 'The test has started',
  startOf: (title: string) => `The start of “${title}”`,
  startDone: 'The start is recorded and the predictions are locked.',
  startedMeanwhile:
    'Somebody has recorded the start already, and the predictions are locked. What you typed is still here to copy from.',
  startLocks: 'From then on the predictions are locked as they stand.',
  startSave: 'Lock the predictions',
  predictLate: 'Write a prediction after all',
  lateOf: (title: string) => `A late prediction of “${title}”`,
  lateDone: 'The prediction is saved, and marked as late.',
  predictedMeanwhile:
    'Somebody has written a prediction already, and it stands. What you typed is still here to copy from.',
  predictLateSave: 'Save it, marked as late',
  stop: 'Stop this test for safety',
  stopOf: (title: string) => `Stopping “${title}”`,
  stopDone: 'The test is stopped, and the reason is kept.',
  endedMeanwhile: 'This test has ended already. What you typed is still here to copy from.',
  stageLabel: 'How far it has come',
  stopWhen:
    'Stop a test when going on could do harm, to a child, a family or staff. Stopping is a right decision, at any stage.',
  stopSave: 'Stop this test',
};

/** What a decision comes to in the three words people use. */
export const threeWords = {
  adopt: 'Adopt: it becomes ordinary practice.',
  adapt: 'Adapt: another cycle follows.',
  abandon: 'Abandon: it did not work here. That is a good result.',
};

/** The fields of a plan. */
export const planFields = {
  ramp: { label: 'Which idea is being tested?', hint: 'Cycles on one idea form a ramp that grows in scale.' },
  objective: { label: 'What is this idea meant to achieve?', hint: 'Optional.' },
  idea: { label: 'What is the change, in a sentence?', hint: 'Optional.' },
  title: { label: 'What is this cycle called?' },
  owner: { label: 'Who leads it?', hint: 'The post.' },
  scale: { label: 'How large is the test?', hint: 'Start as small as you can.' },
  purpose: { label: 'What is this cycle for?' },
  plannedFrom: { label: 'Planned start', hint: 'Optional.' },
  plannedTo: { label: 'Planned end', hint: 'Optional.' },
  'plan.objective': { label: 'What is it meant to find out?' },
  'plan.questions': { label: 'Questions' },
  'plan.questions.#.question': { label: 'Question' },
  'plan.questions.#.prediction': { label: 'What do you expect?', hint: 'This is locked once the test begins.' },
  'plan.tasks': { label: 'Tasks' },
  'plan.tasks.#.what': { label: 'What is to be done, and how?' },
  'plan.tasks.#.who': { label: 'Who does it?' },
  'plan.tasks.#.when': { label: 'When?' },
  'plan.tasks.#.where': { label: 'Where?' },
  'plan.collect': { label: 'What is counted' },
  'plan.collect.#.what': { label: 'What will be counted or noted?' },
  'plan.collect.#.who': { label: 'By whom?' },
  'plan.collect.#.how': { label: 'How is it counted?' },
} satisfies FormWording;

/** The fields of the later stages. */
export const stageFields = {
  startedOn: { label: 'When did it start?' },
  'do.asPlanned': { label: 'Was it carried out as planned?' },
  'do.observations': { label: 'What was seen?' },
  'do.problems': { label: 'What went wrong or got in the way?', hint: 'Optional.' },
  'do.surprises': { label: 'What was a surprise?', hint: 'Optional.' },
  'do.data': { label: 'What was counted or noted?', hint: 'Optional. Numbers, if there are any.' },
  'do.feedback': { label: 'What did those who took part say?', hint: 'Optional. No names.' },
  endedOn: { label: 'When did it end?' },
  'study.shows': { label: 'What do the data show?' },
  'study.noData': { label: 'Or why are there no data?' },
  'study.compared': { label: 'Each prediction and what happened' },
  'study.compared.#.happened': { label: 'What happened?' },
  'study.compared.#.outcome': { label: 'Is that what was predicted?', problem: 'Choose one.' },
  'study.learning': { label: 'What has been learnt?' },
  'act.decision': { label: 'What happens next?' },
  'act.exception': {
    label: 'Why without a smaller test first?',
    hint: 'Needed only if nothing smaller was tested on this ramp.',
  },
  startNext: { label: 'The next cycle' },
  'act.reason': { label: 'Why?' },
  'act.next': { label: 'What will the next cycle do?', hint: 'Optional.' },
} satisfies FormWording;

/** The fields of a stage that is reworded. */
export const rewordFields = {
  ...stageFields,
  why: { label: 'Why is it reworded?', hint: 'What was wrong or missing. It is kept with what was said before.' },
} satisfies FormWording;

/** The fields of what may be done beside filling in a stage. */
export const sideFields = {
  startedOn: { label: 'On which day did it start?' },
  prediction: { label: 'What did you expect?', hint: 'It is kept for ever as written after the start.' },
  stoppedOn: { label: 'On which day was it stopped?' },
  reason: { label: 'Why was it stopped?', hint: 'What could have been harmed. No names.' },
} satisfies FormWording;
