import type { ResourceAskLine, ResourceAsks } from '@followthrough/domain';

/** What is asked for and not answered, line by line and added up, and how the rest was answered. */
export function addedUp(asks: readonly ResourceAskLine[]): ResourceAsks {
  const open = asks.filter(({ answer }) => answer === 'open');
  return {
    open,
    openPounds: open.reduce((sum, { amountPounds }) => sum + (amountPounds ?? 0), 0),
    unpriced: open.filter(({ amountPounds }) => amountPounds === null).length,
    granted: asks.filter(({ answer }) => answer === 'granted').length,
    refused: asks.filter(({ answer }) => answer === 'refused').length,
  };
}
