import type { SettingsPage } from '@followthrough/domain';
import { compareFields, type Compared, type ComparedFields } from '../../components/form/compared-fields';
import { draftFrom, stages, numbers, type SettingsDraft } from './settings-draft';
import { fields, wording } from './wording';

const compared: ComparedFields<SettingsDraft> = {
  ...Object.fromEntries(numbers.map((name) => [name, { label: fields[name]?.label ?? name }])),
  chaseDays: { label: fields['chaseDays']?.label ?? '', words: (days) => days.filter(Boolean).join(', ') },
  colours: {
    label: wording.colours,
    words: (mapping) =>
      Object.values(mapping)
        .map(({ word, paint }) => `${word} (${paint})`)
        .join(', '),
  },
  targets: {
    label: wording.targets,
    words: (targets) => stages.map((stage) => targets[stage]?.days || '–').join(', '),
  },
  holidays: { label: wording.holidays, words: (holidays) => holidays.map(({ name }) => name).join(', ') },
};

/** Settings as they were seen, as they stand now, and as they are about to be saved. */
export function comparedSettings(
  { saw, now, value }: { readonly saw: SettingsPage; readonly now: SettingsPage; readonly value: SettingsDraft },
  change: (changed: Partial<SettingsDraft>) => void,
): Compared[] {
  return compareFields(compared, { saw: draftFrom(saw.settings), now: draftFrom(now.settings), mine: value }, change);
}
