import { createHash } from 'node:crypto';
import type { ChartSaying } from '@followthrough/domain';

/** Stands for what charts say: the same whenever each says the same, by the same method. */
export function fingerprintOf(charts: readonly ChartSaying[]): string {
  const said = charts
    .map(({ measureId, readings, latestOn, level, direction, sentence, engineVersion }) =>
      JSON.stringify([measureId, readings, latestOn, level, direction, sentence, engineVersion]),
    )
    .toSorted();
  return createHash('sha256').update(said.join('\n')).digest('base64url');
}

/** Whether any chart has come to another level or direction since, or has come or gone. */
export function haveMovedOn(then: readonly ChartSaying[], now: readonly ChartSaying[]): boolean {
  const gist = (charts: readonly ChartSaying[]) =>
    charts
      .map(({ measureId, level, direction }) => `${measureId} ${level} ${direction}`)
      .toSorted()
      .join('\n');
  return gist(then) !== gist(now);
}
