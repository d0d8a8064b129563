import type { Measure } from '../input/series.js';

const PERCENT_UNITS = new Set(['%', 'percent', 'per cent', 'percentage']);

function decimalsFor(size: number): number {
  if (size >= 100) return 0;
  return size >= 1 ? 1 : 2;
}

function rounded(value: number, decimals: number): string {
  // Adding 0 turns −0 into 0, which is how nobody writes it.
  return String(Number(value.toFixed(decimals)) + 0);
}

function inPercent(value: number): string {
  return `${rounded(value, Math.abs(value) < 10 ? 1 : 0)}%`;
}

/**
 * Writes a figure with its unit, rounded for reading.
 *
 * @param value - In plotted units; a proportion from 0 to 1.
 * @param measure - Its unit and kind.
 * @returns Such as `78%` or `12.5 days`. Nothing is rounded anywhere but here.
 */
export function amountWords(value: number, { kind, unit }: Measure): string {
  if (kind === 'proportion') return inPercent(value * 100);
  if (PERCENT_UNITS.has(unit)) return inPercent(value);
  const figure = rounded(value, decimalsFor(Math.abs(value)));
  return unit === '' ? figure : `${figure} ${unit}`;
}
