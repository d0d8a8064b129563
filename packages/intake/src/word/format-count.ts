const romanSteps: readonly [number, string][] = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(count: number): string {
  let rest = Math.min(count, 100);
  let text = '';
  for (const [value, letters] of romanSteps) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}

const letter = (count: number): string => String.fromCodePoint(97 + ((Math.max(count, 1) - 1) % 26));

/**
 * Gives a count as Word writes it in front of a line.
 * @param count from 1
 * @param format Word's name for the way of counting: "decimal", "lowerLetter", "upperRoman"
 */
export function formatCount(count: number, format: string): string {
  if (format === 'lowerLetter') return letter(count);
  if (format === 'upperLetter') return letter(count).toUpperCase();
  if (format === 'lowerRoman') return roman(count);
  if (format === 'upperRoman') return roman(count).toUpperCase();
  return String(count);
}
