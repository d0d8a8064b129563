const symbols: Readonly<Record<string, string>> = {
  commonCause: '∿',
  improvementHigh: '▲',
  improvementLow: '▼',
  concernHigh: '△',
  concernLow: '▽',
  neutralHigh: '↑',
  neutralLow: '↓',
  pass: '✓',
  fail: '✗',
  hitOrMiss: '≈',
};

/** The sign of an icon, which never stands without its words. */
export function iconSymbol(name: string): string {
  return symbols[name] ?? '•';
}

/** A name from the middle of a sentence, fit to stand at the beginning of one. */
export function withCapital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const letters = 26;

/** What a phase is called on a drawing, by its place after the first stretch: A, B, C. */
export function phaseLetter(place: number): string {
  return String.fromCodePoint('A'.charCodeAt(0) + (place % letters));
}
