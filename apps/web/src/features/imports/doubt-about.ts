import { uploadWording as wording } from './wording';

const bytesMax = 10 * 1024 * 1024;

/** Why a file would be refused, as far as its name and size tell; null when the server should look at it. */
export function doubtAbout({ name, size }: Pick<File, 'name' | 'size'>): string | null {
  if (size > bytesMax) return wording.tooLarge;
  // Other kinds are sent all the same: the server tells an older Word file from a workbook, and says what to do about it.
  return /\.(docx?|docm|xlsx?)$/i.test(name) ? null : wording.notWord;
}
