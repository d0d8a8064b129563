import { reviewStageWords, targetUnitWords } from '@followthrough/domain/words';
import type { CommitteeSettings, SettingsPage } from '@followthrough/domain';
import { ColourContext, colours } from '../../components/colour-key';
import { Day } from '../../components/day';
import { DefinitionList } from '../../components/definition-list';
import { Details } from '../../components/details';
import { Section } from '../../components/section';
import { ColourTag } from '../../components/status-tag';
import { stages } from './settings-draft';
import { fields, wording } from './wording';

type Pair = readonly [name: string, value: string];

/** The periods of a committee, each with its name. */
function periodsOf(settings: CommitteeSettings): Pair[] {
  const days = (name: keyof CommitteeSettings & string, value: number): Pair => [
    fields[name]?.label ?? name,
    `${value}`,
  ];
  return [
    days('dueSoonDays', settings.dueSoonDays),
    days('reportingCycleDays', settings.reportingCycleDays),
    ['Leads are reminded, days before a date', settings.chaseDays.join(', ')],
    days('escalateToSubGroupDays', settings.escalateToSubGroupDays),
    days('escalateToChiefOfficersDays', settings.escalateToChiefOfficersDays),
    days('escalateToSubGroupMoves', settings.escalateToSubGroupMoves),
    days('escalateToChiefOfficersMoves', settings.escalateToChiefOfficersMoves),
    [fields['dueDateApprovers']?.label ?? '', settings.dueDateApprovers.join('; ') || wording.anybodyNamed],
    days('liveActionsMax', settings.liveActionsMax),
    [fields['lookBackMonths']?.label ?? '', `${settings.lookBackMonths} months`],
  ];
}

/** What a committee works to, for those who read it. */
export function SettingsInWords({ page: { settings } }: { page: SettingsPage }) {
  return (
    <>
      <Section title={wording.periods}>
        <DefinitionList pairs={periodsOf(settings)} />
      </Section>
      <Section title={wording.colours}>
        <ColourContext value={settings.colours}>
          <DefinitionList
            pairs={colours.map((colour) => [settings.colours[colour].word, <ColourTag key={colour} colour={colour} />])}
          />
        </ColourContext>
      </Section>
      <Section title={wording.targets}>
        <DefinitionList
          pairs={stages.map((stage) => {
            const target = settings.stageTargets[stage];
            const words = target ? `${target.days} ${targetUnitWords[target.unit]}` : wording.noTarget;
            return [reviewStageWords[stage], words];
          })}
        />
      </Section>
      <Section title={wording.holidays}>
        <Details summary={`${settings.holidays.length} days`}>
          <ul className="plain-list">
            {settings.holidays.map(({ on, name }) => (
              <li key={on}>
                <Day on={on} />
                {` ${name}`}
              </li>
            ))}
          </ul>
        </Details>
      </Section>
    </>
  );
}
