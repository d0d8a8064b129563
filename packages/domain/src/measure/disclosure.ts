/**
 * Counts from 1 up to this, and not this itself, are hidden in whatever leaves a committee.
 *
 * @source Ours, the same as for national releases; see docs/method/decisions.md.
 */
export const smallCountsBelow = 5;
