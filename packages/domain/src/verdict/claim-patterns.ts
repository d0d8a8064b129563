/** What a claim goes beyond: what brought a change about, whether it is proved, how sure a test made it, or what is to come. */
export type ClaimKind = 'cause' | 'proof' | 'significance' | 'promise';

interface ClaimPattern {
  readonly kind: ClaimKind;
  readonly pattern: RegExp;
  /** Ordinary uses of the same words, tried on the word before them, them, and all that follows. */
  readonly unless?: RegExp;
}

const verbs = 'be|start|begin|finish|end|report|meet|go|come|open|close|receive|review|complete|return|take|have|move';

/** The words that claim more than a chart can say. */
export const claimPatterns: readonly ClaimPattern[] = [
  { kind: 'cause', pattern: /\bdue to\b/gi, unless: new RegExp(`\\bdue to (?:${verbs})\\b`, 'i') },
  { kind: 'cause', pattern: /\bbecause of\b|\bbecause\b/gi },
  { kind: 'cause', pattern: /\b(?:thanks|owing) to\b|\bas a (?:direct )?(?:result|consequence) of\b/gi },
  {
    kind: 'cause',
    pattern:
      /\b(?:attributable|attributed) to\b|\b(?:is|was|are|were) down to\b|\bresponsible for (?:the|this|that)\b/gi,
  },
  {
    kind: 'cause',
    pattern: /\bcaus(?:ed|es|ing)\b/gi,
    unless:
      /\b(?:harm|injur\w+|distress|trauma|damage|concern|pain)\s+caused\b|\bcaus\w+ (?:\w+ )?(?:harm|distress|injur\w+|concern|trauma)\b/i,
  },
  {
    kind: 'cause',
    pattern: /\b(?:led|leads|leading) (?:directly )?to\b|\b(?:resulted|results|resulting) in\b|\bbrought about\b/gi,
  },
  { kind: 'cause', pattern: /\b(?:made|makes) (?:the|all the) difference\b|\b(?:achieved|driven|produced) by\b/gi },
  {
    kind: 'proof',
    pattern: /\b(?:proved|proves|proven|proof|demonstrates? conclusively|conclusively)\b/gi,
    unless:
      /\bprove[dsn]+ (?:to be )?(?:too |very |more )?(?:difficult|hard|easy|easier|harder|useful|popular|possible|impossible|challenging|slow|slower|helpful|unreliable)\b|\bproof of (?:address|identity|delivery|age)\b|\bproof[- ]?read/i,
  },
  {
    kind: 'significance',
    pattern: /\b(?:statistically )?significan(?:t|tly|ce)\b/gi,
    unless:
      /\bsignificant (?:and \w+ )?(?:harm|others?|persons?|people|adults?|relationships?|events?|incidents?|occurrences?|concerns?|risks?|injur\w+|figures? in|family|delays?|issues?|needs|information)\b/i,
  },
  {
    kind: 'promise',
    pattern: /\bguarantee(?:d|s)?\b/gi,
    unless: /\bguaranteed (?:places?|hours?|time|funding|funds|cover)\b/i,
  },
];

const claim = String.raw`(?:be |been |have |has |had |also |well |well have |well be |have been )*$`;

/** Words before a claim, in its clause, that say that it is not made. */
export const hedges: readonly RegExp[] = [
  /\b(?:cannot|can ?not|can't|could not|couldn't|does not|doesn't|do not|don't|did not|didn't|is not|isn't|was not|wasn't|are not|aren't|unable to|no (?:evidence|proof|way)|too early|unknown|unclear|not (?:known|clear|possible|sure))\b(?!\s+only)/i,
  /\b(?:whether|no claim)\b/i,
  new RegExp(String.raw`\b(?:may|might|could|possibly|perhaps)\s+${claim}`, 'i'),
];

/** What can be late, missing or moved without saying anything of a measure: meetings, papers, readings. */
export const workWords =
  /\b(meetings?|sessions?|audits?|samples?|files?|data|readings?|recruit\w+|delay\w*|late|postponed|paused|missing|cancelled|collected|gathered|counted)\b/i;
