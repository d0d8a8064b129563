/** How much a file may hold and how long it may take. Sizes are in bytes. */
export interface IntakeLimits {
  fileSizeMax: number;
  partCountMax: number;
  unpackedSizeMax: number;
  /** How many tables may stand one inside another. */
  tableDepthMax: number;
  heapMegabytesMax: number;
  timeoutInMilliseconds: number;
}

/**
 * The limits used unless others are given. A plan of two hundred actions is about 200 kB and 30 parts.
 * @source measured on plans of the size committees keep; see README.md
 */
export const defaultLimits: IntakeLimits = {
  fileSizeMax: 10 * 1024 * 1024,
  partCountMax: 200,
  unpackedSizeMax: 50 * 1024 * 1024,
  tableDepthMax: 16,
  heapMegabytesMax: 256,
  timeoutInMilliseconds: 10_000,
};
