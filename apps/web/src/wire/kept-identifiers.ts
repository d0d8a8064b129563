/** The address that was held up last because what was sent to it may tell who a child is. */
let heldUp: string | null = null;

const reasons = new Map<string, string>();

/** Notes that something sent to an address was held up. */
export function holdUp(address: string): void {
  heldUp = address;
}

/** Says why what was held up last may stay; said of it alone, until it is saved. Without words it is held up again. */
export function giveReason(words: string): void {
  if (heldUp === null) return;
  if (words.trim() === '') reasons.delete(heldUp);
  else reasons.set(heldUp, words.trim());
}

/** Why what is sent to an address may stay though it was held up, as a header, or nothing. */
export function reasonHeader(address: string): Record<string, string> {
  const reason = reasons.get(address);
  return reason === undefined ? {} : { 'x-identifiers-reason': encodeURIComponent(reason) };
}

/** Forgets the reason, once what it was about is saved. */
export function letThrough(address: string): void {
  reasons.delete(address);
}
