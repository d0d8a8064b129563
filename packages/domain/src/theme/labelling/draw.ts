/**
 * Draws some of many by chance, so that the same draw can be made again.
 *
 * @param from - Ids, in any order; the order does not change what is drawn.
 * @param count - How many at most.
 * @param seed - A whole number; the same seed draws the same.
 * @returns The ids drawn, each once, in the order in which they were drawn.
 * @source Fisher and Yates's shuffle with Bob Jenkins's small generator as mulberry32 simplifies it.
 */
export function drawByChance(from: readonly string[], count: number, seed: number): string[] {
  const left = [...new Set(from)].toSorted();
  const next = generator(seed);
  const drawn: string[] = [];
  while (drawn.length < count && left.length > 0) drawn.push(...left.splice(Math.floor(next() * left.length), 1));
  return drawn;
}

function generator(seed: number): () => number {
  let state = Math.trunc(seed);
  return () => {
    state = (state + 0x6d_2b_79_f5) % 2 ** 32;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
