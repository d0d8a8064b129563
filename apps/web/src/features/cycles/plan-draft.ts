import type { CyclePurpose, CycleReplan, CycleScale, CycleView, NewCycle, RampList } from '@followthrough/domain';

/** A row of a list as typed: every part a text. */
export type TypedRow<Part extends string> = Readonly<Record<Part, string>>;

/** A plan as it is being typed. */
export interface PlanDraft {
  readonly ramp: string;
  readonly objectiveOfRamp: string;
  readonly idea: string;
  readonly title: string;
  readonly purpose: CyclePurpose;
  readonly scale: CycleScale;
  readonly owner: string;
  readonly plannedFrom: string;
  readonly plannedTo: string;
  readonly objective: string;
  readonly questions: readonly TypedRow<'question' | 'prediction'>[];
  readonly tasks: readonly TypedRow<'what' | 'who' | 'when' | 'where'>[];
  readonly collect: readonly TypedRow<'what' | 'who' | 'how'>[];
}

/** Rows with nothing in them yet. */
export const emptyRows = {
  questions: { question: '', prediction: '' },
  tasks: { what: '', who: '', when: '', where: '' },
  collect: { what: '', who: '', how: '' },
};

/** A new test: on the ramp worked on last, if there is one, and as small as can be. */
export function emptyPlan({ ramps }: RampList): PlanDraft {
  const newest = ramps.at(-1)?.cycles.at(-1);
  return {
    ...{ ramp: newest?.ramp ?? '', objectiveOfRamp: '', idea: '', title: '', purpose: 'test', scale: 'one-case' },
    ...{ owner: newest?.owner ?? '', plannedFrom: '', plannedTo: '', objective: '' },
    ...{ questions: [emptyRows.questions], tasks: [emptyRows.tasks], collect: [emptyRows.collect] },
  };
}

/** A plan that stands, to be put right. */
export function planOf({ plan, ...cycle }: CycleView): PlanDraft {
  const { ramp, title, purpose, scale, owner, plannedFrom, plannedTo } = cycle;
  return {
    ...{ ramp, objectiveOfRamp: '', idea: '', title, purpose, scale, owner, objective: plan.objective },
    ...{ plannedFrom: plannedFrom ?? '', plannedTo: plannedTo ?? '' },
    questions: plan.questions.map(({ question, prediction = '' }) => ({ question, prediction })),
    tasks: orOne(
      plan.tasks.map(({ what, who = '', when = '', where = '' }) => ({ what, who, when, where })),
      'tasks',
    ),
    collect: orOne(
      plan.collect.map(({ what, who = '', how = '' }) => ({ what, who, how })),
      'collect',
    ),
  };
}

function orOne<Row>(rows: readonly Row[], list: 'tasks' | 'collect'): readonly Row[] {
  // Each list's empty row has the parts of its rows.
  return rows.length > 0 ? rows : [emptyRows[list] as Row];
}

/** What is sent to put a plan right. */
export function replanFrom(typed: PlanDraft): CycleReplan {
  const { title, purpose, scale, owner, plannedFrom, plannedTo, objective, questions, tasks, collect } = typed;
  return {
    ...{ title, purpose, scale, owner, plannedFrom: plannedFrom || null, plannedTo: plannedTo || null },
    plan: {
      objective,
      questions: questions.filter(isFilled),
      tasks: tasks.filter(isFilled),
      collect: collect.filter(isFilled),
    },
  };
}

/** What is sent to plan a new test. What a ramp is for is said with its first cycle. */
export function newCycleFrom(typed: PlanDraft, isNewRamp: boolean): NewCycle {
  const { ramp, objectiveOfRamp, idea } = typed;
  return { ramp, ...(isNewRamp && { objective: objectiveOfRamp, idea }), ...replanFrom(typed) };
}

function isFilled(row: Readonly<Record<string, string>>): boolean {
  return Object.values(row).some((text) => text.trim() !== '');
}
