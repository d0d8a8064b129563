/** How much a file of evidence may hold. Sizes are in bytes, sides in pixels. */
export interface EvidenceLimits {
  readonly fileSizeMax: number;
  readonly partCountMax: number;
  readonly unpackedSizeMax: number;
  readonly sideMax: number;
  readonly pixelsMax: number;
  readonly heapMegabytesMax: number;
  readonly timeoutInMilliseconds: number;
}

/**
 * The limits used unless others are given. A photograph of a phone is 12 to 50 megapixels and 3 to 9 MB; a slide deck
 * with a picture on each of a hundred slides has some 600 parts.
 * @source our own; see docs/decisions/0026-evidence-files.md
 */
export const evidenceLimits: EvidenceLimits = {
  fileSizeMax: 10 * 1024 * 1024,
  partCountMax: 2000,
  unpackedSizeMax: 100 * 1024 * 1024,
  sideMax: 20_000,
  pixelsMax: 120_000_000,
  heapMegabytesMax: 256,
  timeoutInMilliseconds: 10_000,
};
