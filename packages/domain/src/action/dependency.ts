/** That one action waits for another. */
export interface Waits {
  readonly actionId: string;
  readonly waitsForId: string;
}

/**
 * Whether an action would come to wait for itself, at one remove or at many, if it waited for another as well.
 *
 * @param known - What waits for what already, in any order.
 */
export function wouldWaitForItself(known: readonly Waits[], { actionId, waitsForId }: Waits): boolean {
  const next = new Map<string, string[]>();
  for (const each of known) next.set(each.actionId, [...(next.get(each.actionId) ?? []), each.waitsForId]);
  const seen = new Set<string>();
  const open = [waitsForId];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === actionId) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    open.push(...(next.get(at) ?? []));
  }
  return false;
}
