import { alikeNeighbours, dispersion, onLine, smallWholes, unsteadyBaseline, variation } from './behaviour.js';
import { limitPoints, medianPoints, phaseCount, phasePoints, runPoints } from './enough-points.js';
import { longOpenGap, rareEvents, smallNumbers, targetUnit } from './context.js';
import { crowdedPeriods, emptyPeriods, emptyWholes, leftOut, sharedDays } from './figures.js';
import type { FindWarning, Warning, WarningGrounds } from './warning.js';

const all: readonly FindWarning[] = [
  medianPoints,
  runPoints,
  limitPoints,
  phasePoints,
  phaseCount,
  unsteadyBaseline,
  variation,
  onLine,
  smallWholes,
  dispersion,
  alikeNeighbours,
  emptyPeriods,
  crowdedPeriods,
  emptyWholes,
  sharedDays,
  targetUnit,
  rareEvents,
  longOpenGap,
  smallNumbers,
  leftOut,
];

/**
 * Finds what a reader should know before trusting the chart.
 *
 * @param grounds - The series and what was made of it.
 * @returns Always in the same order; they speak of the latest phase where they speak of one.
 */
export function findWarnings(grounds: WarningGrounds): readonly Warning[] {
  const warnings: Warning[] = [];
  for (const find of all) {
    const warning = find(grounds);
    if (warning !== undefined) warnings.push(warning);
  }
  return warnings;
}
