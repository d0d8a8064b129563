import { declaredWords, driverWords, gradeInWords, leverWords, scopeWords } from '@followthrough/domain/words';
import type { ActionPage, Colour } from '@followthrough/domain';
import { DefinitionList } from '../../components/definition-list';
import { Day } from '../../components/day';
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
          ['Strongest evidence', <Grade key="grade" action={action} />],
          ['Responsible lead', <Leads key="leads" leads={action.planning.leads} />],
          ['Accountable agency', action.planning.accountableAgency?.name],
          ['Means', action.lever && leverWords[action.lever]],
          ['Driver', action.driver && driverWords[action.driver]],
          ['Who must move', action.scope && scopeWords[action.scope]],
          ['Comes round', action.planning.recurs],
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

/** The grade, and the piece of evidence it comes from. */
function Grade({ action: { row, planning } }: { action: ActionPage }) {
  return (
    <>
      {`Grade ${row.evidenceGrade} of 5: ${gradeInWords(row.evidenceGrade, row.evidenceExpired)}`}
      {planning.gradeFrom && (
        <p className="quiet">
          {`From “${planning.gradeFrom.title}”, `}
          <Day on={planning.gradeFrom.datedOn} />
        </p>
      )}
    </>
  );
}

/** Who leads, and who holds the post now where that is known. */
function Leads({ leads }: { leads: ActionPage['planning']['leads'] }) {
  if (leads.length === 0) return <span className="quiet">No lead named</span>;
  return leads.map(({ id, post, agency, contact }) => (
    <span className="lead-name" key={id}>
      {post}
      <span className="quiet">{[agency, contact].filter(Boolean).map((each) => ` · ${each}`)}</span>
    </span>
  ));
}
