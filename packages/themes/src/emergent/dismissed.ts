/** How much a group that was dismissed must have grown before it is shown again. */
const GROWN = 1.5;

/** A share of its passages by which a group is known again. */
const SAME_SHARE = 0.5;

/**
 * The size at which a group was dismissed that is this one, or `null` where none was: the same is a group that has at least
 * half the passages of the dismissed one.
 *
 * @param dismissed - The passages of each group that somebody dismissed.
 */
export function dismissedSize(passageIds: readonly string[], dismissed: readonly (readonly string[])[]): number | null {
  const own = new Set(passageIds);
  const sizes = dismissed
    .filter((ids) => ids.filter((id) => own.has(id)).length >= ids.length * SAME_SHARE)
    .map((ids) => ids.length);
  return sizes.length === 0 ? null : Math.max(...sizes);
}

/**
 * Whether a group that was dismissed stays out of sight: until it has grown by half.
 *
 * @source Our own rule, argued in `docs/method/themes.md`.
 */
export function staysDismissed(passages: number, dismissedAt: number | null): boolean {
  return dismissedAt !== null && passages < dismissedAt * GROWN;
}
