import { resourceAnswerWords } from '@followthrough/domain/words';
import { DateField } from '../../components/form/date-field';
import { RadioField } from '../../components/form/radio-field';
import { TextArea } from '../../components/form/text-area';
import { TextField } from '../../components/form/text-field';
import { useDraft } from '../../components/form/use-draft';
import { call } from '../../wire/call';
import { useOnActions } from './api/use-planning';
import { TaskForm } from './task-form';
import { obstacleWording as wording } from './wording';

interface OnAction {
  readonly actionId: string;
  readonly onSaved: () => void;
}

const emptyAsk = { what: '', amountPounds: '', neededBy: '', askedOf: '' };

/** Asks for something an action needs. */
export function AskForm({ actionId, onSaved }: OnAction) {
  const { value, change, drop } = useDraft(`ask ${actionId}`, emptyAsk);
  const saving = useOnActions((typed: typeof value) =>
    call('askResource', {
      params: { actionId },
      body: { ...typed, amountPounds: poundsFrom(typed.amountPounds), neededBy: typed.neededBy || null },
    }),
  );
  const saved = () => {
    drop();
    onSaved();
  };
  return (
    <TaskForm actionId={actionId} wording={wording.ask} saving={saving} sent={() => value} onSaved={saved}>
      <TextField name="what" value={value.what} onChange={(what) => change({ what })} />
      <TextField name="amountPounds" value={value.amountPounds} onChange={(amountPounds) => change({ amountPounds })} />
      <DateField name="neededBy" value={value.neededBy} onChange={(neededBy) => change({ neededBy })} />
      <TextField name="askedOf" value={value.askedOf} onChange={(askedOf) => change({ askedOf })} />
    </TaskForm>
  );
}

/** "£18,000" as a number; what is none is sent as it is not, for the server to say so beside the field. */
function poundsFrom(typed: string): number | null {
  const digits = typed.replaceAll(/[£,\s]/g, '');
  if (digits === '') return null;
  const pounds = Number(digits);
  // No number can say "not a number" on the wire; the words themselves are sent, and refused.
  return Number.isNaN(pounds) ? (typed as unknown as number) : pounds;
}

const answers = [
  { value: 'granted' as const, words: resourceAnswerWords.granted },
  { value: 'refused' as const, words: resourceAnswerWords.refused },
];
type Answer = (typeof answers)[number]['value'];

interface AnswerFormProps extends OnAction {
  readonly askId: string;
  readonly today: string;
}

/** Records what became of something that was asked for. */
export function AnswerForm({ actionId, askId, today, onSaved }: AnswerFormProps) {
  const { value, change, drop } = useDraft(`answer ${askId}`, {
    answer: '' as Answer | '',
    answeredOn: '',
    answerNote: '',
  });
  const saving = useOnActions((typed: typeof value) =>
    // An answer nobody chose is refused by the server, beside its field.
    call('answerResourceAsk', { params: { askId }, body: { ...typed, answer: typed.answer as Answer } }),
  );
  const saved = () => {
    drop();
    onSaved();
  };
  return (
    <TaskForm actionId={actionId} wording={wording.answer} saving={saving} sent={() => value} onSaved={saved}>
      <RadioField
        name="answer"
        value={value.answer || null}
        choices={answers}
        onChange={(answer) => change({ answer })}
      />
      <DateField
        name="answeredOn"
        today={today}
        value={value.answeredOn}
        onChange={(answeredOn) => change({ answeredOn })}
      />
      <TextArea name="answerNote" rows={2} value={value.answerNote} onChange={(answerNote) => change({ answerNote })} />
    </TaskForm>
  );
}
