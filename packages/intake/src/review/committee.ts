const word = "\\p{Lu}[\\p{L}’'.-]*";
const protection =
  "(?:(?:Child(?:ren)?|Public|Adult)(?: (?:and|&) (?:Child|Adult|Young People|Public))?(?:[’']s)?|CHILD|PUBLIC|ADULT) (?:Protection|PROTECTION) (?:Committee|COMMITTEE|Partnership)";
const name = new RegExp(
  `(?<![\\p{L}])((?:${word}(?:,? (?:and|AND|&|of|the|${word}))*?) (?:${protection}|[CPA]PC))(?![\\p{L}])`,
  'u',
);

/** Words that may stand before the name of a place and are no part of it. */
const before =
  /^(?:(?:The|THE|Learning|LEARNING|Review|REVIEW|Action|ACTION|Plan|PLAN|Report|REPORT|Independent|Chair|Convener|Update|Draft|Final|Improvement|Agreed|Approved)[ ,]+(?:of |the |and )*)+/u;

const hasPlace = (words: string): boolean =>
  !/^(Joint|JOINT|Local|This|Our|Your|Each|Every|Multi|Inter)?\s*([CPA]PC|(Child|Public|Adult|CHILD|PUBLIC|ADULT)\b.*)$/u.test(
    words,
  );

// A name typed all in capitals is given as it is usually written; initials such as CPC stay.
const asWritten = (words: string): string =>
  /\p{Ll}/u.test(words)
    ? words
    : words.replace(/\p{Lu}{2,}/gu, (each) =>
        /^[CPA]PC$/.test(each)
          ? each
          : each === 'AND' || each === 'OF'
            ? each.toLowerCase()
            : each.slice(0, 1) + each.slice(1).toLowerCase(),
      );

/**
 * Gives the committee a line names ("Kilmorran Child Protection Committee", "Inverlaggan CPC"), or null.
 */
export function committeeIn(line: string): string | null {
  let rest = line;
  for (let match = name.exec(rest); match !== null; match = name.exec(rest)) {
    const found = (match[1] ?? '').replace(before, '');
    if (hasPlace(found)) return asWritten(found);
    rest = rest.slice(match.index + match[0].length);
  }
  return null;
}
