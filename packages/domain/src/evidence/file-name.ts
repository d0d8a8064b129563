const nameLengthMax = 120;

/** Names that Windows keeps for its devices, whatever their ending. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

// Unseen characters turn a name round, glue it together or hide where it ends.
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * The name of a file as it is shown and saved under: no folders, nothing unseen, nothing a computer gives a meaning to.
 *
 * @param given - The name as it was sent.
 * @returns At most 120 characters, its ending kept; "file" where nothing is left.
 */
export function shownFileName(given: string): string {
  const last = given.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const plain = last
    .replaceAll(unseen, '')
    .replaceAll(/[<>:"|?*%]/g, '_')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[.\s]+|[.\s]+$/g, '');
  const named = devices.test(plain) ? `_${plain}` : plain;
  return named === '' ? 'file' : shortened(named);
}

function shortened(name: string): string {
  if (name.length <= nameLengthMax) return name;
  const ending = /\.[^.]{1,8}$/.exec(name)?.[0] ?? '';
  const start = name.slice(0, nameLengthMax - ending.length);
  // Half a character at the cut would be none.
  return `${start.replace(/[\uD800-\uDBFF]$/, '')}${ending}`;
}
