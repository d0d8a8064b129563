import type { ChartDirection } from '@followthrough/domain';
import type { Difference } from '@followthrough/spc';

/**
 * Which way a chart points today. An improvement that did not hold is a change and no improvement any more, nor is a
 * change for the worse that is over still one; the sentence says what it was and until when.
 */
export function standingDirection({ level, direction, isHolding }: Difference): ChartDirection | null {
  const isOver = level === 'sustained' && isHolding === false && (direction === 'better' || direction === 'worse');
  return isOver ? 'changed' : direction;
}
