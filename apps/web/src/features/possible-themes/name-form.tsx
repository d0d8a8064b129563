import { groupWords } from '@followthrough/domain/words';
import type { PossibleTheme, ThemeGroup } from '@followthrough/domain';
import { useState } from 'react';
import { CheckboxList } from '../../components/form/checkbox-list';
import { choicesFrom } from '../../components/form/choices';
import { Form } from '../../components/form/form';
import { SelectField } from '../../components/form/select-field';
import { SubmitButton } from '../../components/form/submit-button';
import { TextArea } from '../../components/form/text-area';
import { TextField } from '../../components/form/text-field';
import { useName } from './api/use-possible';
import { wording } from './wording';

interface NameFormProps {
  readonly candidate: PossibleTheme;
  readonly onNamed: (name: string) => void;
}

/** Names a possible theme and says which of its passages are of it; these are then confirmed. */
export function NameForm({ candidate: { passages }, onNamed }: NameFormProps) {
  const [name, setName] = useState('');
  const [definition, setDefinition] = useState('');
  const [group, setGroup] = useState<ThemeGroup>('assessment-and-analysis');
  const [chosen, setChosen] = useState<string[]>([]);
  const naming = useName();
  const send = () =>
    naming.mutate(
      {
        ...{ name, definition, group },
        passages: passages
          .filter(({ passageId }) => chosen.includes(passageId))
          .map(({ passageId, kind }) => ({ passageId, kind, stance: 'learning' })),
      },
      { onSuccess: (theme) => onNamed(theme.name) },
    );
  return (
    <Form wording={wording.fields} problem={naming.error} onSubmit={send}>
      <TextField name="name" value={name} onChange={setName} />
      <TextArea name="definition" value={definition} rows={3} onChange={setDefinition} />
      <SelectField name="group" value={group} choices={choicesFrom(groupWords)} onChange={setGroup} />
      <CheckboxList
        name="passages"
        choices={passages.map(({ passageId, reviewReference, place, text }) => ({
          value: passageId,
          words: `${reviewReference}, ${place}: ${text}`,
        }))}
        chosen={chosen}
        onChange={setChosen}
      />
      <SubmitButton busy={naming.isPending}>{wording.name}</SubmitButton>
    </Form>
  );
}
