import type { ChartDirection, ChartLevel } from '../verdict/chart-saying.js';

/** What a chart comes to, as far as it decides whose turn it is to be looked at. */
interface Said {
  readonly level: ChartLevel;
  readonly direction: ChartDirection | null;
}

/** Each kind of answer, the one to be looked at first at the head. */
const order = [
  'sustained worse',
  'mixed',
  'unusualPoint',
  'hint worse',
  'sustained changed',
  'sustained unclear',
  'hint',
  'sustained better',
  'noSignal',
  'tooEarly',
];

/**
 * Says how soon a chart needs looking at: a lasting change for the worse first, too few readings last.
 *
 * @returns A place in a row, from 0; charts that need looking at as much as each other have the same.
 * @source The order is ours, argued in `docs/method/decisions.md`.
 */
export function lookingPlace({ level, direction }: Said): number {
  const place = order.indexOf(`${level} ${direction ?? ''}`.trimEnd());
  return place === -1 ? order.indexOf(level === 'sustained' ? 'sustained changed' : level) : place;
}
