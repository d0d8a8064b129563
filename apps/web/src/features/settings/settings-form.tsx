import type { SettingsPage } from '@followthrough/domain';
import { GuardedForm } from '../../components/form/guarded-form';
import { SelectField } from '../../components/form/select-field';
import { TextArea } from '../../components/form/text-area';
import { TextField } from '../../components/form/text-field';
import { useGuardedForm } from '../../components/form/use-guarded-form';
import { Section } from '../../components/section';
import { ask } from '../../wire/ask';
import { useChangeSettings } from './api/use-settings';
import { ColoursField } from './colours-field';
import { comparedSettings } from './compared-settings';
import { HolidaysField } from './holidays-field';
import { draftFrom, settingsFrom, type NumberName } from './settings-draft';
import { StageTargetsField } from './stage-targets-field';
import { fields, wording } from './wording';

const lookBacks = [
  { value: '6', words: '6 months' },
  { value: '12', words: '12 months' },
];

/** Settles anew what a committee works to. */
export function SettingsForm({ page, onSaved }: { page: SettingsPage; onSaved: () => void }) {
  const committeeId = page.committee.id;
  const form = useGuardedForm({
    ...{ name: `settings ${committeeId}`, record: page, versionOf: ({ version }: SettingsPage) => version },
    ...{
      typedOver: ({ settings }: SettingsPage) => draftFrom(settings),
      saving: useChangeSettings(committeeId),
      onSaved,
    },
  });
  const { value, change } = form;
  const number = (name: NumberName) => (
    <TextField name={name} value={value[name]} onChange={(typed) => change({ [name]: typed })} />
  );
  return (
    <GuardedForm
      form={form}
      wording={fields}
      saveWords={wording.save}
      newest={ask('showSettings', { params: { committeeId } })}
      compare={(saw, now) => comparedSettings({ saw, now, value }, change)}
      body={() => settingsFrom(value)}
    >
      <Section title={wording.periods}>
        {number('dueSoonDays')}
        {number('reportingCycleDays')}
        <div className="beside">
          {value.chaseDays.map((days, index) => (
            <TextField
              // Reminders are only ever changed in place, so their place names them.
              // oxlint-disable-next-line react/no-array-index-key
              key={index}
              name={`chaseDays.${index}`}
              value={days}
              onChange={(typed) =>
                change({ chaseDays: value.chaseDays.map((one, other) => (other === index ? typed : one)) })
              }
            />
          ))}
        </div>
        {number('escalateToSubGroupDays')}
        {number('escalateToChiefOfficersDays')}
        {number('escalateToSubGroupMoves')}
        {number('escalateToChiefOfficersMoves')}
        <TextArea
          name="dueDateApprovers"
          rows={4}
          value={value.approvers}
          onChange={(approvers) => change({ approvers })}
        />
      </Section>
      <Section title={wording.plan}>
        {number('liveActionsMax')}
        <SelectField
          name="lookBackMonths"
          value={value.lookBackMonths}
          choices={lookBacks}
          onChange={(lookBackMonths) => change({ lookBackMonths })}
        />
      </Section>
      <Section title={wording.colours}>
        <p className="quiet">{wording.coloursHint}</p>
        <ColoursField mapping={value.colours} onChange={(colours) => change({ colours })} />
      </Section>
      <Section title={wording.targets}>
        <p className="quiet">{wording.targetsHint}</p>
        <StageTargetsField targets={value.targets} onChange={(targets) => change({ targets })} />
      </Section>
      <Section title={wording.holidays}>
        <p className="quiet">{wording.holidaysHint}</p>
        <HolidaysField
          holidays={value.holidays}
          national={page.national}
          onChange={(holidays) => change({ holidays })}
        />
      </Section>
    </GuardedForm>
  );
}
