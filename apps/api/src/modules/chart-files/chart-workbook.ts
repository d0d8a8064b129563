import {
  dayInWords,
  settingsDefaults,
  smallCountsBelow,
  type LocalDate,
  type MeasureChart,
  type MeasureDefinition,
  type MeasureDisclosure,
} from '@followthrough/domain';
import {
  cadenceWords,
  directionWords,
  disclosureWords,
  familyWords,
  rulesetWords,
  unitWords,
} from '@followthrough/domain/words';
import type {
  ChartPhaseRow,
  ChartReadingRow,
  ChartWorkbook,
  ReturnIdentity,
  SaidOfChart,
} from '@followthrough/returns';
import { engineVersion } from '@followthrough/spc';
import { colourKeyOf, product } from '../returns/index.js';

/** A chart that somebody takes along. */
export interface TakenChart {
  readonly chart: MeasureChart;
  readonly definition: MeasureDefinition;
  readonly committee: string;
  readonly disclosure: MeasureDisclosure;
  /** Whether small numbers were hidden. */
  readonly isMasked: boolean;
  readonly asAt: LocalDate;
  readonly post: string;
}

/** Everything a chart's workbook holds. */
export function chartWorkbook(taken: TakenChart): ChartWorkbook {
  const { chart, definition, isMasked } = taken;
  return {
    identity: identityOf(taken),
    measureName: chart.line.name,
    unit: unitOf(definition),
    centreName: chart.centreName.charAt(0).toUpperCase() + chart.centreName.slice(1),
    said: saidOf(taken),
    definition: definitionOf(definition),
    readings: chart.points.map((point) => readingRow(point, chart, isMasked)),
    phases: chart.phases.map((_, place) => phaseRow(chart, place, isMasked)),
  };
}

const unitOf = ({ unit, ratePer }: MeasureDefinition) =>
  unit === 'rate' && ratePer !== null ? `rate per ${ratePer.toLocaleString('en-GB')}` : unitWords[unit];

function identityOf({ committee, asAt, post, chart }: TakenChart): ReturnIdentity {
  return {
    ...{ committeeName: committee, asAt, preparedBy: post, product: product() },
    // The same chart taken twice on a day is the same file.
    createdAt: new Date(`${asAt}T00:00:00Z`),
    ruleSet: `${chart.chart}, ${rulesetWords[chart.ruleset]}, method ${engineVersion}`,
    // A chart's workbook paints no status.
    colourKey: colourKeyOf(settingsDefaults(asAt).colours),
  };
}

function saidOf({ chart, committee, disclosure, isMasked, asAt, post }: TakenChart): SaidOfChart[] {
  const how = chart.choice.reason === '' ? chart.chartReason : `Chosen by a person: ${chart.choice.reason}`;
  const shown = isMasked
    ? `Counts under ${smallCountsBelow} and days of single events are hidden. Lines and words were worked out before hiding. Where very few are hidden, somebody could work them out from the line: look before it leaves the committee.`
    : `Every figure is shown. ${disclosureWords[disclosure]}.`;
  return said([
    ['In a sentence', chart.sentence],
    ['The chart', chart.paragraph],
    ...chart.warnings.map((warning): Pair => ['Read with care', warning]),
    ...chart.signals.map((signal): Pair => ['Rule that picked readings out', signal]),
    ['Noted meanwhile', chart.notes.map(({ on, words }) => `${dayInWords(on)}: ${words}`).join('\n')],
    ['Chart and rules', `${chart.chart}, ${rulesetWords[chart.ruleset]}, method ${engineVersion}. ${how}`],
    ['Figures shown', shown],
    ['Source', chart.source],
    ['Committee', committee],
    ['As at', dayInWords(asAt)],
    ['Made by', post],
  ]);
}

type Pair = readonly [what: string, words: string];

const said = (pairs: readonly Pair[]): SaidOfChart[] =>
  pairs.flatMap(([what, words]) => (words === '' ? [] : [{ what, words }]));

function definitionOf(definition: MeasureDefinition): SaidOfChart[] {
  const { name, family, direction, cadence, targets, baselineEndsOn } = definition;
  return said([
    ['Measure', name],
    ['Kind', familyWords[family]],
    ['Question', definition.question],
    ['What is counted', definition.definition],
    ['Numerator', definition.numeratorText],
    ['Denominator', definition.denominatorText],
    ['Counted in', definition.inclusions],
    ['Left out', definition.exclusions],
    ['Unit', unitOf(definition)],
    ['Which way is better', direction === null ? '' : directionWords[direction]],
    ['Why', definition.directionReason],
    ['Targets', targets.map(({ value, by }) => `${value} by ${dayInWords(by)}`).join('\n')],
    ['How often', cadenceWords[cadence]],
    ['Sampling', definition.sampling],
    ['Source', definition.source],
    ['Who answers for it', definition.ownerPost],
    ['Baseline', baselineEndsOn === null ? '' : `Readings to ${dayInWords(baselineEndsOn)}`],
    ['Worked example', definition.workedExample],
  ]);
}

// oxlint-disable-next-line max-params -- the reading, its chart, and how it is shown.
function readingRow(point: MeasureChart['points'][number], chart: MeasureChart, isMasked: boolean): ChartReadingRow {
  const { value, numerator, denominator, centre, lower, upper, target, rules, excluded, provisional, on } = point;
  const notes = [
    ...(isMasked && value === null ? ['missing or hidden'] : []),
    ...(excluded === null ? [] : [`left out: ${excluded}`]),
    ...(provisional ? ['may still change'] : []),
    ...rules,
  ];
  return {
    ...{ on: isYearOnly(chart, isMasked) ? null : on, year: Number(on.slice(0, 4)) },
    ...{ value, numerator, denominator, centre, lower, upper, target },
    ...{ phase: chart.phases[point.phase]?.label ?? '', notes: notes.join('; ') },
  };
}

const isYearOnly = ({ line }: MeasureChart, isMasked: boolean) => isMasked && line.unit === 'gap';

function phaseRow(chart: MeasureChart, place: number, isMasked: boolean): ChartPhaseRow {
  const within = chart.points.filter(({ phase }) => phase === place);
  const [first, last] = [within[0], within.at(-1)];
  const day = (point: typeof first) => (isYearOnly(chart, isMasked) ? null : (point?.on ?? null));
  return {
    ...{ label: chart.phases[place]?.label ?? '', from: day(first), to: day(last) },
    ...{ readings: within.length, centre: last?.centre ?? null },
  };
}
