import { declaredWords, evidenceGradeWords, leverWords, scopeWords } from '@followthrough/domain/words';
import type { ActionPage, Colour } from '@followthrough/domain';
import { DefinitionList } from '../../components/definition-list';
import { Day } from '../../components/day';
import { LeadNames } from '../../components/lead-names';
import { Notice } from '../../components/notice';
import { Section } from '../../components/section';
import { ColourTag, DeliveryTag, EffectTag } from '../../components/status-tag';
import { actionWording as wording } from './wording';

/** Where an action stands: its two axes, its colour and why, and the lead's own view beside it. */
export function StandingPanel({ action }: { action: ActionPage }) {
  const { row } = action;
  const { colour, reason, declaredColour } = row.standing;
  const differs = declaredColour !== null && declaredColour !== colour;
  return (
    <Section title={wording.stands}>
      {row.closureBasis === 'delivered-only' && (
        <Notice kind="warning" title={wording.withoutEffect}>
          It was delivered. Nobody has shown whether it made a difference.
        </Notice>
      )}
      <DefinitionList
        pairs={[
          ['Delivery', <DeliveryTag key="delivery" delivery={row.delivery} />],
          ['Effect', <EffectTag key="effect" effect={row.effect} />],
          ['Colour', <ColourAndReason key="colour" colour={colour} reason={reason} />],
          ['The lead’s own view', row.declared && declaredWords[row.declared]],
          ['Strongest evidence', `${row.evidenceGrade} of 5: ${evidenceGradeWords[row.evidenceGrade] ?? ''}`],
          ['Responsible lead', <LeadNames key="leads" leads={row.leads} />],
          ['Means', action.lever && leverWords[action.lever]],
          ['Who must move', action.scope && scopeWords[action.scope]],
          ['Resource asked for', row.resourceAsk],
          ['Shared with', action.committees.length > 1 ? action.committees.join(', ') : null],
          ['Last update', <Day key="updated" on={row.lastUpdateOn} none="No update yet" />],
          ['Brought in from', action.importedFrom],
          ['Status in that plan', action.importedStatus],
        ]}
      />
      {differs && <p className="quiet">{wording.declaredDiffers}</p>}
    </Section>
  );
}

function ColourAndReason({ colour, reason }: { colour: Colour; reason: string }) {
  return (
    <>
      <ColourTag colour={colour} />
      <p>{reason}</p>
    </>
  );
}
