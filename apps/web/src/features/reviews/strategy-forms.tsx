import { acceptanceWords, implementationWords } from '@followthrough/domain/words';
import type { ImplementationStage, ReviewPage, StrategyView } from '@followthrough/domain';
import { dayInWords } from '../../components/day-words';
import { choicesFrom } from '../../components/form/choices';
import { compareFields, type ComparedFields } from '../../components/form/compared-fields';
import { DateField } from '../../components/form/date-field';
import { RadioField } from '../../components/form/radio-field';
import { TextArea } from '../../components/form/text-area';
import { TextField } from '../../components/form/text-field';
import { useGuardedForm } from '../../components/form/use-guarded-form';
import { useAnswerStrategy, useMoveStrategy } from './api/use-change-review';
import { ReviewForm } from './review-form';
import { strategyWording as wording } from './strategy-wording';

interface StrategyFormProps {
  readonly review: ReviewPage;
  readonly strategy: StrategyView;
  readonly today: string;
  readonly onSaved: () => void;
}

const stages = choicesFrom(implementationWords).map((choice) => ({ ...choice, hint: wording.stages[choice.value] }));
const answers = choicesFrom(acceptanceWords);

const comparedAnswer: ComparedFields<ReturnType<typeof answerOf>> = {
  acceptance: { label: wording.answer.fields.acceptance.label, words: (value) => acceptanceWords[value] },
  acceptanceNote: wording.answer.fields.acceptanceNote,
  lookAgainOn: {
    label: wording.answer.fields.lookAgainOn.label,
    words: (day) => (day === '' ? '' : dayInWords(day)),
  },
  resourceNote: wording.answer.fields.resourceNote,
};

const noStage = { stage: null as ImplementationStage | null, reachedOn: '', saidBy: '', note: '' };

const versionOf = (id: string) => (review: ReviewPage) =>
  review.strategies.find((each) => each.id === id)?.version ?? 1;

/** Records that a strategy came to another stage of implementation, further on or back. */
export function StageForm({ review, strategy, today, onSaved }: StrategyFormProps) {
  const form = useGuardedForm({
    ...{ name: `stage ${strategy.id}`, record: review, versionOf: versionOf(strategy.id), typedOver: () => noStage },
    ...{ saving: useMoveStrategy(strategy.id), onSaved },
  });
  const { value, change } = form;
  return (
    <ReviewForm
      wording={wording.stage.fields}
      saveWords={wording.stage.save}
      form={form}
      // The server says "choose one" when nothing was chosen, beside the question.
      body={() => ({ ...value, stage: value.stage as ImplementationStage })}
      compare={(seen, now) => [
        {
          label: wording.stage.fields.stage.label,
          ...{ saw: stageIn(seen, strategy.id), now: stageIn(now, strategy.id) },
          mine: value.stage === null ? '' : implementationWords[value.stage],
        },
      ]}
    >
      <RadioField name="stage" choices={stages} value={value.stage} onChange={(stage) => change({ stage })} />
      <DateField
        name="reachedOn"
        today={today}
        value={value.reachedOn}
        onChange={(reachedOn) => change({ reachedOn })}
      />
      <TextField name="saidBy" value={value.saidBy} onChange={(saidBy) => change({ saidBy })} />
      <TextArea name="note" value={value.note} onChange={(note) => change({ note })} />
    </ReviewForm>
  );
}

/** Records whether the committee takes a strategy on, and what its resources come to. */
export function AnswerForm({ review, strategy, onSaved }: Omit<StrategyFormProps, 'today'>) {
  const answerIn = (page: ReviewPage) => answerOf(page.strategies.find(({ id }) => id === strategy.id) ?? strategy);
  const form = useGuardedForm({
    ...{ name: `answer ${strategy.id}`, record: review, versionOf: versionOf(strategy.id), typedOver: answerIn },
    ...{ saving: useAnswerStrategy(strategy.id), onSaved },
  });
  const { value, change } = form;
  const isRefused = value.acceptance === 'not-accepted';
  return (
    <ReviewForm
      wording={wording.answer.fields}
      saveWords={wording.answer.save}
      form={form}
      body={() => ({ ...value, lookAgainOn: isRefused && value.lookAgainOn !== '' ? value.lookAgainOn : null })}
      compare={(seen, now) =>
        compareFields(comparedAnswer, { saw: answerIn(seen), now: answerIn(now), mine: value }, change)
      }
    >
      <RadioField
        name="acceptance"
        choices={answers}
        value={value.acceptance}
        onChange={(chosen) => change({ acceptance: chosen })}
      />
      <TextArea
        name="acceptanceNote"
        value={value.acceptanceNote}
        onChange={(note) => change({ acceptanceNote: note })}
      />
      {isRefused && (
        <DateField name="lookAgainOn" value={value.lookAgainOn} onChange={(lookAgainOn) => change({ lookAgainOn })} />
      )}
      <TextArea name="resourceNote" value={value.resourceNote} onChange={(note) => change({ resourceNote: note })} />
    </ReviewForm>
  );
}

function answerOf({ acceptance, acceptanceNote, resourceNote, lookAgainOn }: StrategyView) {
  return { acceptance, acceptanceNote, resourceNote, lookAgainOn: lookAgainOn ?? '' };
}

function stageIn(review: ReviewPage, strategyId: string): string {
  const stage = review.strategies.find(({ id }) => id === strategyId)?.stage ?? null;
  return stage === null ? '' : implementationWords[stage];
}
