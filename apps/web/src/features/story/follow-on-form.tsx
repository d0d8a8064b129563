import type { NewFollowOn, PlanningChoices } from '@followthrough/domain';
import { useState } from 'react';
import { Link } from 'react-router';
import { Form } from '../../components/form/form';
import { RadioField } from '../../components/form/radio-field';
import { SelectField } from '../../components/form/select-field';
import { SubmitButton } from '../../components/form/submit-button';
import { TextArea } from '../../components/form/text-area';
import { useFollowOn } from './api/use-story';
import { followWording as wording } from './wording';

interface FollowOnFormProps {
  readonly slug: string;
  readonly reviewId: string;
  readonly actions: PlanningChoices['actions'];
  readonly onSaved: () => void;
}

/** Links an open action, or a decision, to what came back. */
export function FollowOnForm({ slug, reviewId, actions, onSaved }: FollowOnFormProps) {
  const [kind, setKind] = useState<NewFollowOn['kind']>('action');
  const [actionId, setActionId] = useState('');
  const [words, setWords] = useState('');
  const following = useFollowOn(slug);
  const body: NewFollowOn = kind === 'action' ? { kind, reviewId, actionId } : { kind, reviewId, words };
  const choices = actions.map(({ id, reviewReference, reference, text }) => ({
    value: id,
    words: [reviewReference, reference, text].filter(Boolean).join(' '),
  }));
  return (
    <Form
      wording={wording.fields}
      problem={following.error}
      onSubmit={() => !following.isPending && following.mutate(body, { onSuccess: onSaved })}
    >
      <RadioField name="kind" value={kind} choices={wording.kinds} onChange={setKind} />
      {kind === 'action' ? (
        <>
          <SelectField
            name="actionId"
            value={actionId}
            choices={[{ value: '', words: wording.choose }, ...choices]}
            onChange={setActionId}
          />
          <p>
            <Link to={`/actions/new?theme=${slug}&review=${reviewId}`}>{wording.newAction}</Link>
            <span className="quiet">{` ${wording.newActionHint}`}</span>
          </p>
        </>
      ) : (
        <TextArea name="words" value={words} onChange={setWords} />
      )}
      <SubmitButton busy={following.isPending} cancelTo={`/themes/${slug}`}>
        {wording.save}
      </SubmitButton>
    </Form>
  );
}
