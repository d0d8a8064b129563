import type { MeasureUnit } from '@followthrough/domain';

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** A reading with its unit: "62%", "14 days", "3.5". A reading that is missing says so. */
export function valueInWords(value: number | null, unit: MeasureUnit): string {
  if (value === null) return 'no value';
  if (unit === 'percent') return `${number.format(value)}%`;
  if (unit === 'days' || unit === 'gap') return `${number.format(value)} ${value === 1 ? 'day' : 'days'}`;
  return number.format(value);
}
