import { cadenceWords, directionWords, disclosureWords, familyWords, unitInWords } from '@followthrough/domain/words';
import type { MeasureDefinition, MeasureRecord } from '@followthrough/domain';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Day } from '../../../components/day';
import { DefinitionList } from '../../../components/definition-list';
import { Loaded } from '../../../components/loaded';
import { Section } from '../../../components/section';
import { valueInWords } from '../../../components/value-words';
import { useMeasureRecord } from '../api/use-measures';
import { definitionWording } from './definition-wording';
import { wording } from '../wording';

/** What exactly is counted, for whoever wonders what the chart is of. */
export function DefinitionPanel({ measureId }: { measureId: string }) {
  return (
    <Loaded query={useMeasureRecord(measureId)} what="what is counted">
      {(record) => (
        <Section
          title={wording.definition}
          aside={record.mayChange && <Link to={`/measures/${record.id}/edit`}>{definitionWording.edit}</Link>}
        >
          <DefinitionList pairs={pairsOf(record)} />
        </Section>
      )}
    </Loaded>
  );
}

function pairsOf({ definition, owner, actionId, actionText }: MeasureRecord): [string, ReactNode][] {
  const { unit, ratePer, direction } = definition;
  return [
    ['Question', definition.question],
    ['Definition', definition.definition],
    ['Counted', definition.numeratorText],
    ['Out of', definition.denominatorText],
    ['Included', definition.inclusions],
    ['Left out', definition.exclusions],
    ['Unit', unitInWords(unit, ratePer)],
    ['Watches', familyWords[definition.family]],
    ['Better', direction && directionWords[direction]],
    ['Why this way', definition.directionReason],
    ['Read', cadenceWords[definition.cadence]],
    ['Sampling', definition.sampling],
    ['Source', definition.source],
    ['Seen to by', owner ? `${owner.name}, ${owner.post}` : definition.ownerPost],
    ['Target', <Targets key="targets" definition={definition} />],
    ['Baseline until', definition.baselineEndsOn && <Day key="baseline" on={definition.baselineEndsOn} />],
    ['Shown to', disclosureWords[definition.disclosure]],
    ['Example', definition.workedExample],
    [
      'Belongs to',
      <Link key="action" to={`/actions/${actionId}`}>
        {actionText}
      </Link>,
    ],
  ];
}

function Targets({ definition: { targets, unit } }: { definition: MeasureDefinition }) {
  if (targets.length === 0) return 'None set';
  return (
    <ul className="plain-list">
      {targets.map(({ value, by }) => (
        <li key={by}>
          {`${valueInWords(value, unit)} by `}
          <Day on={by} />
        </li>
      ))}
    </ul>
  );
}
