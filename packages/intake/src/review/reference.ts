const token = '[A-Za-z0-9]+(?:\\s?[/_.–-]\\s?[A-Za-z0-9]+)*';
const labelled = new RegExp(
  `\\b(?:ref|reference|review (?:no|number)|LR (?:no|number))\\b\\.?\\s*(?:no|number)?\\.?\\s*[:–-]?\\s*(${token})`,
  'i',
);

// Capitals, then a year or a number: "KIL/LR/2024/02", "INV-2023-03", "ARD-LR-07".
const bare =
  /(?<![\p{L}\d/-])(?!COVID|GCP|SARS)[A-Z]{2,}[A-Z0-9]*(?:[/-][A-Z0-9]{1,6})*[/-]\d{2,4}(?:[/-]\d{1,4}[a-z]?)*(?![\p{L}\d/])/u;
const spaced = /(?<![\p{L}\d])LR ?\d{2,4}[/-]\d{1,3}(?![\d/-])/u;

/**
 * Gives the committee's reference for the review that a line states, or null.
 */
export function referenceIn(line: string): string | null {
  const after = labelled.exec(line)?.[1];
  if (after !== undefined && /\d/.test(after) && /[A-Za-z/-]/.test(after)) return after.trim();
  return bare.exec(line)?.[0] ?? spaced.exec(line)?.[0] ?? null;
}
