import { purposeWords, scaleWords } from '@followthrough/domain/words';
import { dayOrNothing } from '../../components/day-words';
import { choicesFrom } from '../../components/form/choices';
import { DateField } from '../../components/form/date-field';
import { RadioField } from '../../components/form/radio-field';
import type { Step } from '../../components/form/steps';
import { TextArea } from '../../components/form/text-area';
import { TextField } from '../../components/form/text-field';
import type { PlanDraft } from './plan-draft';
import { RowsField } from './rows-field';
import { planFields, wording } from './wording';

const scales = choicesFrom(scaleWords);
const purposes = choicesFrom(purposeWords);

/** A plan as it is being filled in. */
export interface Planning {
  readonly typed: PlanDraft;
  readonly change: (changed: Partial<PlanDraft>) => void;
  /** The ramps there are to choose from; nothing where the cycle stands on one already. */
  readonly ramps: readonly string[] | null;
}

/** The questions of a plan, in order. */
export function planSteps(planning: Planning): Step[] {
  const { typed, change } = planning;
  return [
    ...(planning.ramps === null ? [] : [rampStep(planning)]),
    {
      ...{ names: ['title', 'owner'], heading: planFields.title.label, answer: `${typed.title} · ${typed.owner}` },
      draw: () => (
        <>
          <TextField name="title" value={typed.title} onChange={(title) => change({ title })} />
          <TextField name="owner" value={typed.owner} onChange={(owner) => change({ owner })} />
        </>
      ),
    },
    {
      ...{ names: ['scale', 'purpose'], heading: planFields.scale.label },
      answer: `${scaleWords[typed.scale]} · ${purposeWords[typed.purpose]}`,
      draw: () => (
        <>
          <RadioField name="scale" choices={scales} value={typed.scale} onChange={(scale) => change({ scale })} />
          <RadioField
            name="purpose"
            choices={purposes}
            value={typed.purpose}
            onChange={(purpose) => change({ purpose })}
          />
        </>
      ),
    },
    daysStep(planning),
    ...contentSteps(planning),
  ];
}

function rampStep({ typed, change, ramps }: Planning): Step {
  const isNew = !ramps?.includes(typed.ramp);
  return {
    ...{ names: ['ramp', 'objective', 'idea'], heading: planFields.ramp.label, answer: typed.ramp },
    draw: () => (
      <>
        <TextField name="ramp" value={typed.ramp} onChange={(ramp) => change({ ramp })} />
        {ramps && ramps.length > 0 && <p className="quiet">{`${wording.rampsSoFar} ${ramps.join('; ')}.`}</p>}
        {isNew && (
          <>
            <TextArea
              name="objective"
              rows={2}
              value={typed.objectiveOfRamp}
              onChange={(objectiveOfRamp) => change({ objectiveOfRamp })}
            />
            <TextArea name="idea" rows={2} value={typed.idea} onChange={(idea) => change({ idea })} />
          </>
        )}
      </>
    ),
  };
}

function daysStep({ typed, change }: Planning): Step {
  return {
    ...{ names: ['plannedFrom', 'plannedTo'], heading: planFields.plannedFrom.label },
    answer: [dayOrNothing(typed.plannedFrom), dayOrNothing(typed.plannedTo)].filter(Boolean).join(' to '),
    draw: () => (
      <>
        <DateField name="plannedFrom" value={typed.plannedFrom} onChange={(plannedFrom) => change({ plannedFrom })} />
        <DateField name="plannedTo" value={typed.plannedTo} onChange={(plannedTo) => change({ plannedTo })} />
      </>
    ),
  };
}

function contentSteps({ typed, change }: Planning): Step[] {
  const { objective, questions, tasks, collect } = typed;
  const told = (rows: readonly object[]) => rows.map((row) => Object.values(row).filter(Boolean).join(', ')).join('; ');
  return [
    {
      ...{ names: ['plan.objective'], heading: planFields['plan.objective'].label, answer: objective },
      draw: () => (
        <TextArea name="plan.objective" rows={3} value={objective} onChange={(text) => change({ objective: text })} />
      ),
    },
    {
      ...{ names: namesOf('questions', questions), heading: planFields['plan.questions'].label },
      answer: told(questions),
      draw: () => <RowsField list="questions" rows={questions} onChange={(rows) => change({ questions: rows })} />,
    },
    {
      ...{
        optional: true,
        names: namesOf('tasks', tasks),
        heading: planFields['plan.tasks'].label,
        answer: told(tasks),
      },
      draw: () => <RowsField list="tasks" rows={tasks} onChange={(rows) => change({ tasks: rows })} />,
    },
    {
      ...{
        optional: true,
        names: namesOf('collect', collect),
        heading: planFields['plan.collect'].label,
        answer: told(collect),
      },
      draw: () => <RowsField list="collect" rows={collect} onChange={(rows) => change({ collect: rows })} />,
    },
  ];
}

function namesOf(list: string, rows: readonly object[]): string[] {
  const parts = rows.flatMap((row, index) => Object.keys(row).map((part) => `plan.${list}.${index}.${part}`));
  return [`plan.${list}`, ...parts];
}
