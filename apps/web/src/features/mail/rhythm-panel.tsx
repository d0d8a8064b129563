import { reminderRhythmWords } from '@followthrough/domain/words';
import type { MailPreference } from '@followthrough/domain';
import { choicesFrom } from '../../components/form/choices';
import { compareFields, type ComparedFields } from '../../components/form/compared-fields';
import { GuardedForm } from '../../components/form/guarded-form';
import { RadioField } from '../../components/form/radio-field';
import { useGuardedForm } from '../../components/form/use-guarded-form';
import { Loaded } from '../../components/loaded';
import { Section } from '../../components/section';
import { ask } from '../../wire/ask';
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

const chosenIn = ({ reminders }: MailPreference) => ({ reminders });

const compared: ComparedFields<ReturnType<typeof chosenIn>> = {
  reminders: { ...wording.fields.reminders, words: (value) => reminderRhythmWords[value] },
};

function RhythmForm({ preference }: { preference: MailPreference }) {
  const setting = useSetMailPreference();
  const form = useGuardedForm({
    ...{ name: 'rhythm of reminders', record: preference, typedOver: chosenIn, saving: setting, onSaved: () => {} },
    versionOf: ({ version }: MailPreference) => version,
  });
  const { value, change } = form;
  return (
    <GuardedForm
      form={form}
      wording={wording.fields}
      saveWords={wording.save}
      newest={ask('showMailPreference')}
      compare={(seen, now) => compareFields(compared, { saw: chosenIn(seen), now: chosenIn(now), mine: value }, change)}
      body={() => value}
    >
      <RadioField
        name="reminders"
        value={value.reminders}
        choices={choicesFrom(reminderRhythmWords)}
        onChange={(reminders) => change({ reminders })}
      />
      <output className="block">{setting.isSuccess && <p>{`✓ ${wording.saved}`}</p>}</output>
    </GuardedForm>
  );
}
