/** Openings of rows that say something about the plan and are no part of it. */
const noteOpening =
  /^\W{0,3}(notes?\s*[:.–-]|n\.?b\.?\b|(this |the )?(plan |table |tracker |document )?((was )?last )?(updated|reviewed|revised|amended|agreed|approved)\b|date (last )?(updated|reviewed)|source\s*:|key\s*[:–-]|position (as )?at\b|correct (as )?at\b|prepared by|see (also|appendix|annex)|version\b|end of (plan|table)|please\b|\*)/i;

const totalOpening =
  /^\W{0,3}((sub|grand)[ -]?)?totals?\b|^\W{0,3}(overall|average|percentages?|per ?cent|number of actions|actions? (complete|closed|open|overdue)|% ?(complete|of))\b/i;

/** Tells whether words are a note on the plan: "Note: …", "Last updated 3 May". */
export const isNote = (words: string): boolean => noteOpening.test(words) || isTotal(words);

/** Tells whether words open a row of totals or percentages. */
export const isTotal = (words: string): boolean => totalOpening.test(words);

/** Tells whether words are only figures: "12", "45%", "3 of 9". */
export const isFigure = (words: string): boolean => /^[\d\s.,/%()]+( of \d+)?$/.test(words);
