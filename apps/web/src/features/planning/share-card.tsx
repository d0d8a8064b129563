import type { PlanningChoices, ShareList } from '@followthrough/domain';
import { useState } from 'react';
import { Day } from '../../components/day';
import { Form } from '../../components/form/form';
import { SelectField } from '../../components/form/select-field';
import { SubmitButton } from '../../components/form/submit-button';
import { useAnswerShare } from './api/use-planning';
import { strategyChoices } from './strategy-choices';
import { sharesWording as wording } from './wording';

interface ShareCardProps {
  readonly share: ShareList['asked'][number];
  readonly strategies: PlanningChoices['strategies'];
}

/** An action another committee offers: what it tells of it, and the answer. */
export function ShareCard({ share, strategies }: ShareCardProps) {
  return (
    <li className="card">
      <h2>{share.committee}</h2>
      <p className="prose">{share.words}</p>
      <p className="quiet">
        <Day on={share.proposedOn} />
        {`, ${share.proposedBy}. ${wording.answers[share.answer]}.`}
      </p>
      {share.answer === 'open' && <AnswerForm shareId={share.id} strategies={strategies} />}
    </li>
  );
}

function AnswerForm({ shareId, strategies }: { shareId: string; strategies: ShareCardProps['strategies'] }) {
  const [strategyId, setStrategyId] = useState('');
  const answering = useAnswerShare(shareId);
  return (
    <Form
      wording={wording.fields}
      problem={answering.error}
      onSubmit={() => answering.mutate({ answer: 'accepted', strategyId })}
    >
      <SelectField
        name="strategyId"
        value={strategyId}
        choices={strategyChoices(strategies, wording.choose)}
        onChange={setStrategyId}
      />
      <SubmitButton busy={answering.isPending}>{wording.accept}</SubmitButton>
      <button type="button" className="link-button" onClick={() => answering.mutate({ answer: 'declined' })}>
        {wording.decline}
      </button>
    </Form>
  );
}
