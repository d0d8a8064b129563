import type { CycleStage } from '@followthrough/domain';
import type { FormWording } from '../../components/form/form-context';

/** Every sentence about tests of change. */
export const wording = {
  title: 'Tests of change (PDSA)',
  none: 'No test of change yet. A small test, on one case or with one worker, shows what to change before much is promised.',
  open: 'Under way',
  finished: 'Finished',
  noPrediction: 'Nothing was predicted.',
  locked: 'The prediction is locked as it was made.',
  fillIn: { do: 'Fill in Do', study: 'Fill in Study', act: 'Decide: Act' } satisfies Record<
    Exclude<CycleStage, 'plan'>,
    string
  >,
  newTitle: 'Plan a test of change',
  newSave: 'Save the plan',
  newDone: 'The test is planned. When it starts, fill in Do.',
  advanceSave: 'Save this stage',
  advanceDone: 'The stage is saved.',
  addQuestion: 'Add another question',
  nothingLeft: 'This test is finished. What comes next is a new cycle.',
};

/** The fields of a new test. */
export const newCycleFields = {
  ramp: { label: 'Which idea is being tested?', hint: 'Cycles on one idea form a ramp that grows in scale.' },
  title: { label: 'What is this cycle called?' },
  scale: { label: 'How large is the test?', hint: 'Start as small as you can.' },
  owner: { label: 'Who leads it?', hint: 'The post.' },
  plannedFrom: { label: 'Planned start', hint: 'Optional.' },
  'plan.objective': { label: 'What is it meant to find out?' },
  'plan.questions': { label: 'Questions' },
  'plan.questions.#.question': { label: 'Question' },
  'plan.questions.#.prediction': { label: 'What do you expect?', hint: 'This is locked once the test begins.' },
  'plan.tasks': { label: 'Who does what, when and where?' },
  'plan.collect': { label: 'What will be counted or noted, and by whom?' },
} satisfies FormWording;

/** The fields of the later stages. */
export const stageFields = {
  startedOn: { label: 'When did it start?' },
  'do.asPlanned': { label: 'Was it carried out as planned?' },
  'do.observations': { label: 'What was seen?' },
  'do.surprises': { label: 'Problems and surprises', hint: 'Optional.' },
  endedOn: { label: 'When did it end?' },
  'study.shows': { label: 'What do the data show?' },
  'study.comparison': { label: 'How does that compare with what was expected?' },
  'study.confirmed': { label: 'Did it turn out as predicted?' },
  'study.learning': { label: 'What has been learnt?' },
  'act.decision': { label: 'What happens next?', hint: 'Abandoning an idea that did not work is a good result.' },
  'act.reason': { label: 'Why?' },
  'act.next': { label: 'What will the next cycle do?', hint: 'Optional.' },
} satisfies FormWording;
