import { useState } from 'react';
import type { EvidenceToReuse } from '@followthrough/domain';
import { dayInShort } from '../../components/day-words';
import { Form } from '../../components/form/form';
import { SelectField } from '../../components/form/select-field';
import { SubmitButton } from '../../components/form/submit-button';
import { Loaded } from '../../components/loaded';
import { Section } from '../../components/section';
import { useUseEvidence, useEvidenceToReuse } from './api/use-evidence';
import { reuseWording as wording } from './wording';

/** Uses evidence that supports another action for this one as well. */
export function ReuseForm({ actionId, onSaved }: { actionId: string; onSaved: () => void }) {
  const query = useEvidenceToReuse(actionId);
  return (
    <Section title={wording.title}>
      <p>{wording.lead}</p>
      <Loaded query={query} what="other evidence">
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet">{wording.none}</p>
          ) : (
            <Choice items={items} actionId={actionId} onSaved={onSaved} />
          )
        }
      </Loaded>
    </Section>
  );
}

interface ChoiceProps {
  readonly items: EvidenceToReuse['items'];
  readonly actionId: string;
  readonly onSaved: () => void;
}

function Choice({ items, actionId, onSaved }: ChoiceProps) {
  const [evidenceId, setEvidenceId] = useState('');
  const using = useUseEvidence();
  const choices = items.map((item) => ({ value: item.id, words: inWords(item) }));
  const item = items.find(({ id }) => id === evidenceId);
  const save = () => item && using.mutate({ item, body: { actionId } }, { onSuccess: onSaved });
  return (
    <Form wording={wording.field} problem={using.error} onSubmit={save}>
      <SelectField
        name="evidenceId"
        choices={[{ value: '', words: wording.choose }, ...choices]}
        value={evidenceId}
        onChange={setEvidenceId}
      />
      <SubmitButton busy={using.isPending}>{wording.save}</SubmitButton>
    </Form>
  );
}

function inWords({ title, grade, datedOn, expired, supports }: EvidenceToReuse['items'][number]): string {
  const on = supports[0] === undefined ? '' : ` – on “${shortened(supports[0])}”`;
  return `${title}, grade ${grade}, ${dayInShort(datedOn)}${expired ? ', expired' : ''}${on}`;
}

const lengthShown = 60;
const shortened = (text: string) => (text.length > lengthShown ? `${text.slice(0, lengthShown)}…` : text);
