import { reminderRhythmWords } from '@followthrough/domain/words';
import type { MailPreference } from '@followthrough/domain';
import { useState } from 'react';
import { choicesFrom } from '../../components/form/choices';
import { Form } from '../../components/form/form';
import { RadioField } from '../../components/form/radio-field';
import { SubmitButton } from '../../components/form/submit-button';
import { Loaded } from '../../components/loaded';
import { Section } from '../../components/section';
import { useMailPreference, useSetMailPreference } from './api/use-mail';
import { rhythmWording as wording } from './wording';

/** How often reminders are mailed. */
export function RhythmPanel() {
  return (
    <Section title={wording.title}>
      <p>{wording.about}</p>
      <Loaded query={useMailPreference()} what="your choice">
        {(preference) => <RhythmForm preference={preference} />}
      </Loaded>
    </Section>
  );
}

function RhythmForm({ preference }: { preference: MailPreference }) {
  const [reminders, setReminders] = useState(preference.reminders);
  const setting = useSetMailPreference(preference);
  return (
    <Form wording={wording.fields} problem={setting.error} onSubmit={() => setting.mutate(reminders)}>
      <RadioField
        name="reminders"
        value={reminders}
        choices={choicesFrom(reminderRhythmWords)}
        onChange={setReminders}
      />
      <SubmitButton busy={setting.isPending}>{wording.save}</SubmitButton>
      <output className="block">{setting.isSuccess && <p>{`✓ ${wording.saved}`}</p>}</output>
    </Form>
  );
}
