import type { Handover } from '@followthrough/domain';
import { useState } from 'react';
import { Link } from 'react-router';
import { Details } from '../../components/details';
import { EmptyState } from '../../components/empty-state';
import { Form } from '../../components/form/form';
import { SelectField } from '../../components/form/select-field';
import { SubmitButton } from '../../components/form/submit-button';
import { plural } from '../../components/plural';
import { Section } from '../../components/section';
import { useHandOver } from './api/use-handovers';
import { amountInWords } from './amount-words';
import { handoverWording as wording } from './wording';

interface HandoverFormProps {
  readonly handover: Handover;
  readonly cancelTo: string;
  readonly onSaved: (done: string) => void;
}

/** Hands everything somebody leads for an agency to one of their colleagues, after saying how much it is. */
export function HandoverForm({ handover, cancelTo, onSaved }: HandoverFormProps) {
  const { person, agency, named, colleagues } = handover;
  const { actions, recurring, reports, measures, tests } = handover;
  const [toPersonId, setTo] = useState('');
  const handing = useHandOver(person.id);
  const taker = colleagues.find(({ id }) => id === toPersonId);
  const hand = () =>
    handing.mutate(
      { agencyId: agency.id, toPersonId, seen: { actions, recurring, reports, measures, tests } },
      { onSuccess: () => onSaved(wording.done(taker?.name ?? '')) },
    );
  if (colleagues.length === 0)
    return (
      <EmptyState title={wording.nobody}>
        <p>{wording.nobodyHint}</p>
      </EmptyState>
    );
  return (
    <Form wording={wording.fields} problem={handing.error} onSubmit={hand}>
      <SelectField
        name="toPersonId"
        value={toPersonId}
        choices={[
          { value: '', words: wording.choose },
          ...colleagues.map(({ id, name, post }) => ({ value: id, words: `${name}, ${post}` })),
        ]}
        onChange={setTo}
      />
      <Section title={wording.happens}>
        <p className="prose">
          {`${taker?.name ?? 'Whoever you choose'} takes over ${amountInWords(handover)} for ${agency.name}.`}
        </p>
        {named.length > 0 && (
          <Details summary={`The ${plural(named.length, 'action')}`}>
            <ul>
              {named.map(({ id, reference, text }) => (
                <li key={id}>
                  <Link to={`/actions/${id}`}>{`${reference} ${text}`}</Link>
                </li>
              ))}
            </ul>
          </Details>
        )}
        <p className="prose">{wording.stays}</p>
        <p className="prose">{wording.final}</p>
      </Section>
      <SubmitButton busy={handing.isPending} cancelTo={cancelTo}>
        {wording.save}
      </SubmitButton>
    </Form>
  );
}
