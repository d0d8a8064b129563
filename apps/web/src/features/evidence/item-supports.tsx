import { closureWords } from '@followthrough/domain/words';
import { useState } from 'react';
import { Link } from 'react-router';
import type { EvidencePage, SupportedAction } from '@followthrough/domain';
import { Day } from '../../components/day';
import { SelectField } from '../../components/form/select-field';
import { TextArea } from '../../components/form/text-area';
import { Section } from '../../components/section';
import { DeliveryTag, EffectTag } from '../../components/status-tag';
import { useRemoveEvidence, useUseEvidence } from './api/use-evidence';
import { Task } from './task';
import { itemWording as wording, reuseWording } from './wording';

interface ItemSupportsProps {
  readonly page: EvidencePage;
  readonly onDone: (words: string) => void;
}

/** Which actions, strategies, claims and closures rest on a piece of evidence, and where else it could be used. */
export function ItemSupports({ page, onDone }: ItemSupportsProps) {
  return (
    <Section title={wording.supports}>
      <p className="quiet">{page.supports.length > 0 ? wording.supportsLead : wording.supportsNothing}</p>
      <ul className="evidence-list">
        {page.supports.map((support) => (
          <Supported key={support.actionId} support={support} page={page} onDone={onDone} />
        ))}
      </ul>
      {page.may.reuse && <OneMore page={page} onDone={onDone} />}
    </Section>
  );
}

function Supported({ support, page, onDone }: ItemSupportsProps & { support: SupportedAction }) {
  const { actionId, reference, text, committee, strategies, restsOnIt, mayRemove } = support;
  return (
    <li className="evidence-card">
      <p className="evidence-card__title">
        <Link to={`/actions/${actionId}`}>{`Action ${reference}: ${text}`}</Link>
      </p>
      <p className="quiet">
        {`${committee}${strategies.map((one) => `; ${one.reviewReference}, strategy ${one.number}: ${one.title}`).join('')}`}
      </p>
      <p>
        <DeliveryTag delivery={support.delivery} /> <EffectTag effect={support.effect} />
        {` Grade ${support.grade}; without this evidence ${support.gradeWithout}.`}
      </p>
      {support.closureBasis && (
        <p>
          {`${closureWords[support.closureBasis]}, `}
          <Day on={support.closedOn} />
        </p>
      )}
      <p>
        {restsOnIt.length === 0 ? wording.restsOnNothing : restsOnIt.map((claim) => wording.restsOnIt[claim]).join(' ')}
      </p>
      {restsOnIt.length > 0 && <p className="quiet">{wording.cannotTakeOff}</p>}
      {mayRemove && <TakeOff page={page} actionId={actionId} onDone={onDone} />}
    </li>
  );
}

function TakeOff({ page, actionId, onDone }: ItemSupportsProps & { actionId: string }) {
  const [reason, setReason] = useState('');
  const removing = useRemoveEvidence();
  const save = () =>
    removing.mutate({ item: page.item, body: { actionId, reason } }, { onSuccess: () => onDone(wording.done.takeOff) });
  return (
    <Task
      title={wording.takeOff}
      saveWords={wording.takeOffNow}
      problem={removing.error}
      busy={removing.isPending}
      onSave={save}
    >
      <TextArea name="reason" value={reason} onChange={setReason} rows={2} />
    </Task>
  );
}

function OneMore({ page, onDone }: ItemSupportsProps) {
  const [actionId, setActionId] = useState('');
  const using = useUseEvidence();
  const choices = page.mayAlsoSupport.map((action) => ({ value: action.actionId, words: action.words }));
  if (choices.length === 0) return <p className="quiet">{wording.nowhereElse}</p>;
  const save = () =>
    actionId && using.mutate({ item: page.item, body: { actionId } }, { onSuccess: () => onDone(wording.done.use) });
  return (
    <Task
      title={wording.oneMore}
      saveWords={wording.oneMoreNow}
      problem={using.error}
      busy={using.isPending}
      onSave={save}
    >
      <SelectField
        name="actionId"
        choices={[{ value: '', words: reuseWording.choose }, ...choices]}
        value={actionId}
        onChange={setActionId}
      />
    </Task>
  );
}
