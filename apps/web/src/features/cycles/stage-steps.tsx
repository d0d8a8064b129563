import { decisionInFullWords, predictionWords } from '@followthrough/domain/words';
import type { CycleView, LaterStage } from '@followthrough/domain';
import { choicesFrom } from '../../components/form/choices';
import { DateField } from '../../components/form/date-field';
import { RadioField } from '../../components/form/radio-field';
import type { Step } from '../../components/form/steps';
import { TextArea } from '../../components/form/text-area';
import { dayOrNothing } from '../../components/day-words';
import type { AdvanceDraft } from './advance-draft';
import { ComparedFields } from './compared-fields';
import { DecisionFields } from './decision-fields';
import { stageFields } from './wording';

/** A stage as it is being filled in. */
export interface Filling {
  readonly cycle: CycleView;
  readonly today: string;
  readonly typed: AdvanceDraft;
  readonly change: (changed: Partial<AdvanceDraft>) => void;
  /** Whether the stage stands and is said in other words: its days and what follows from it stay. */
  readonly rewording?: boolean;
}

const yesOrNo = choicesFrom({ yes: 'Yes', no: 'No' });

/** The questions of one stage, in order. */
export function stageSteps(stage: LaterStage, filling: Filling): Step[] {
  if (stage === 'do') return doSteps(filling);
  return stage === 'study' ? studySteps(filling) : actSteps(filling);
}

const optional: ReadonlySet<Words> = new Set(['problems', 'surprises', 'data', 'feedback']);

type Words = 'observations' | 'problems' | 'surprises' | 'data' | 'feedback' | 'shows' | 'learning' | 'reason';

function words({ typed, change }: Filling, name: keyof typeof stageFields, field: Words, rows = 3): Step {
  return {
    optional: optional.has(field),
    ...{ names: [name], heading: stageFields[name].label, answer: typed[field] },
    draw: () => (
      <TextArea
        key={name}
        name={name}
        rows={rows}
        value={typed[field]}
        onChange={(text) => change({ [field]: text })}
      />
    ),
  };
}

function day({ typed, change, today }: Filling, name: 'startedOn' | 'endedOn'): Step {
  return {
    ...{ names: [name], heading: stageFields[name].label, answer: dayOrNothing(typed[name]) },
    draw: () => (
      <DateField key={name} name={name} today={today} value={typed[name]} onChange={(on) => change({ [name]: on })} />
    ),
  };
}

function doSteps(filling: Filling): Step[] {
  const { cycle, typed, change } = filling;
  const asPlanned: Step = {
    ...{ names: ['do.asPlanned'], heading: stageFields['do.asPlanned'].label },
    answer: typed.asPlanned === null ? '' : typed.asPlanned === 'yes' ? 'Yes' : 'No',
    draw: () => (
      <RadioField
        name="do.asPlanned"
        choices={yesOrNo}
        value={typed.asPlanned}
        onChange={(answer) => change({ asPlanned: answer })}
      />
    ),
  };
  return [
    ...(cycle.startedOn === null ? [day(filling, 'startedOn')] : []),
    asPlanned,
    words(filling, 'do.observations', 'observations', 4),
    words(filling, 'do.problems', 'problems'),
    words(filling, 'do.surprises', 'surprises'),
    words(filling, 'do.data', 'data'),
    words(filling, 'do.feedback', 'feedback'),
  ];
}

function studySteps(filling: Filling): Step[] {
  const { cycle, typed, change } = filling;
  const shows: Step = {
    ...{ names: ['study.shows', 'study.noData'], heading: stageFields['study.shows'].label },
    answer: typed.shows || typed.noData,
    draw: () => (
      <>
        <TextArea name="study.shows" value={typed.shows} onChange={(text) => change({ shows: text })} />
        {typed.shows === '' && (
          <TextArea name="study.noData" rows={2} value={typed.noData} onChange={(noData) => change({ noData })} />
        )}
      </>
    ),
  };
  return [
    ...(filling.rewording ? [] : [day(filling, 'endedOn')]),
    shows,
    ...cycle.plan.questions.map((asked, index): Step => {
      const answer = typed.compared[index] ?? { outcome: null, happened: '' };
      const put = (changed: Partial<typeof answer>) =>
        change({ compared: typed.compared.map((one, place) => (place === index ? { ...one, ...changed } : one)) });
      const outcome = answer.outcome === null ? '' : predictionWords[answer.outcome];
      return {
        names: [`study.compared.${index}.outcome`, `study.compared.${index}.happened`],
        heading: asked.question,
        answer: [answer.happened, outcome].filter(Boolean).join(' · '),
        draw: () => <ComparedFields index={index} asked={asked} answer={answer} onChange={put} />,
      };
    }),
    words(filling, 'study.learning', 'learning', 4),
  ];
}

function actSteps(filling: Filling): Step[] {
  const { typed } = filling;
  const decision: Step = {
    ...{ names: ['act.decision', 'act.exception'], heading: stageFields['act.decision'].label },
    answer: typed.decision === null ? '' : decisionInFullWords[typed.decision],
    draw: () => <DecisionFields {...filling} />,
  };
  const next: Step = {
    ...{ optional: true, names: ['act.next', 'startNext'], heading: stageFields['act.next'].label, answer: typed.next },
    draw: () => <NextFields {...filling} />,
  };
  return [decision, words(filling, 'act.reason', 'reason'), next];
}

function NextFields({ typed, change }: Filling) {
  return <TextArea name="act.next" rows={3} value={typed.next} onChange={(next) => change({ next })} />;
}
