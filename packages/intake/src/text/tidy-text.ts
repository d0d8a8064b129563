/** Characters that carry no words: soft hyphens, zero-width characters and the marks that turn text round. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

// Word writes the bullets of its Symbol and Wingdings fonts in the private use area.
const symbolBullets = /[\uf000-\uf0ff]/g;

/**
 * Gives a line of text without invisible characters and with single spaces between words.
 * @param text one line; line breaks count as spaces
 */
export function tidyText(text: string): string {
  return text.replace(invisible, '').replace(symbolBullets, '•').replace(/\s+/g, ' ').trim();
}

/**
 * Gives text in the form used for comparing: lower case, letters and digits only, single spaces.
 * @param text any text
 */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(invisible, '')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/**
 * Tells whether a cell holds nothing but a dash, a question mark or other marks that stand for "blank".
 * @param text the words of the cell
 */
export function isBlankText(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text) && !/[☐☑☒✓✔]/u.test(text);
}
