import { colourWords, reviewStageWords } from '@followthrough/domain/words';
import type { FormWording } from '../../components/form/form-context';
import { stages } from './settings-draft';

/** The sentences of what a committee works to. */
export const wording = {
  title: 'Settings',
  titleOf: (committee: string) => `Settings of ${committee}`,
  lead: 'What the committee has settled for itself. It holds for everybody who works for it, from the moment it is saved.',
  names: 'Names to look out for in what people write',
  choose: 'Choose a committee. Settings hold no case text.',
  save: 'Save these settings',
  done: 'The settings have been saved.',
  periods: 'Dates and reminders',
  plan: 'Plan and closure',
  targets: 'Targets for the stages of a review',
  targetsHint:
    'Leave a stage empty where the committee has no target. Days on which a review is on hold are not counted.',
  colours: 'Colours',
  coloursHint:
    'What the committee calls each state, and in which colour. The symbol stays, so that no two states look alike to anybody.',
  holidays: 'Holidays',
  holidaysHint: 'Days that are no working days, beside weekends. They begin as the bank holidays of Scotland.',
  holidaysOf: (year: string, count: number) => `${year}: ${count} ${count === 1 ? 'day' : 'days'}`,
  addHoliday: 'Add a holiday',
  remove: 'Remove',
  national: 'Put back the bank holidays of Scotland',
  noTarget: 'No target',
  anybodyNamed: 'Any post or meeting that is named',
};

/** What each field is called. */
export const fields: FormWording = {
  dueSoonDays: { label: 'An action is due soon, days before its date' },
  reportingCycleDays: { label: 'An update is awaited after days of silence', hint: 'A quarter is 92.' },
  ...Object.fromEntries(
    ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'].map((which, index) => [
      `chaseDays.${index}`,
      { label: `${which} reminder, days before a date` },
    ]),
  ),
  chaseDays: { label: 'Reminders' },
  escalateToSubGroupDays: { label: 'Goes to the sub-group when overdue by more than, days' },
  escalateToChiefOfficersDays: { label: 'Goes to the Chief Officers when overdue by more than, days' },
  escalateToSubGroupMoves: { label: 'Goes to the sub-group at which change of its date' },
  escalateToChiefOfficersMoves: { label: 'Goes to the Chief Officers at which change of its date' },
  dueDateApprovers: {
    label: 'Who may agree to a change of due date',
    hint: 'One post or meeting on a line, such as “Improvement sub-group”. Leave it empty to let any be named.',
  },
  liveActionsMax: { label: 'Warn of more live actions on a strategy than' },
  lookBackMonths: { label: 'Look back after a closure' },
  ...Object.fromEntries(
    stages.flatMap((stage) => [
      [`stageTargets.${stage}.days`, { label: `${reviewStageWords[stage]}: days` }],
      [`stageTargets.${stage}.unit`, { label: `${reviewStageWords[stage]}: counted in` }],
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(colourWords).flatMap(([colour, { symbol, meaning }]) => [
      [`colours.${colour}.paint`, { label: `${symbol} ${meaning}: colour` }],
      [`colours.${colour}.word`, { label: `${symbol} ${meaning}: the committee’s word` }],
    ]),
  ),
  'holidays.#.on': { label: 'Date of the holiday' },
  'holidays.#.name': { label: 'Name of the holiday' },
  holidays: { label: 'Holidays' },
};
