/** What a claim goes beyond: what brought a change about, whether it is proved, how sure a test made it, or what is to come. */
export type ClaimKind = 'cause' | 'proof' | 'significance' | 'promise';

interface ClaimPattern {
  readonly kind: ClaimKind;
  readonly pattern: RegExp;
  /** What must be said before or after the words for them to be a claim: that something moved. */
  readonly about?: 'before' | 'after';
  /** Ordinary uses of the same words, tried on the word before them, them, and all that follows. */
  readonly unless?: RegExp;
}

const verbs = 'be|start|begin|finish|end|report|meet|go|come|open|close|receive|review|complete|return|take|have|move';

const moves =
  'improved|reduced|increased|decreased|cut|raised|lowered|halved|doubled|shortened|speeded up|sped up|driven (?:up|down)';
const moved = 'improvement|rise|fall|drop|increase|decrease|reduction|decline|change|success|shift';

/** What people do to make things better, as it is named when it is said to have done so. */
const work =
  '(?:training|tool(?:kit)?s?|forms?|cards?|pathways?|rotas?|briefings?|visits|supervision|champions|letters|reminders?|prompts?|actions?|work|approach|programmes?|pilots?|projects?|protocols?|polic(?:y|ies)|process(?:es)?|scheme|sessions|leads?|checklists?|guides?|guidance|meetings)';
const did = `\\b${work}(?: (?:has|have|had|clearly|really|also|now|then|already))*`;
const then = '(?! (?:in|since|from|to|by|after|during|over|between|as|at|again)\\b)(?= \\w)';

/** Claims that name the work and what it is said to have done. */
const workClaims: readonly ClaimPattern[] = [
  { kind: 'cause', pattern: new RegExp(`${did} (?:${moves})${then}`, 'gi') },
  { kind: 'cause', pattern: new RegExp(`${did} (?:enabled|ensured)\\b`, 'gi') },
  {
    kind: 'cause',
    pattern: new RegExp(`${did} (?:works|worked)\\b(?! (?:on|in|with|at|for|from|together|out)\\b)`, 'gi'),
  },
  { kind: 'cause', pattern: new RegExp(`${did} (?:means|meant) (?:that )?`, 'gi') },
  { kind: 'cause', pattern: /\bhelp(?:ed|s) (?:to )?(?:reduce|improve|increase|cut|raise|lower|shorten)\b/gi },
  { kind: 'cause', pattern: /\bha(?:s|ve|d) (?:had )?an? (?:\w+ ){0,2}(?:impact|effect)\b/gi },
  { kind: 'cause', pattern: /\b(?:made|makes|making) (?:a|the|all the) (?:\w+ )?difference\b/gi },
  {
    kind: 'cause',
    pattern: /\b(?:shows?|demonstrates?|confirms?|evidences?) the (?:\w+ )?(?:impact|effects?|value|success) of\b/gi,
  },
  {
    kind: 'cause',
    pattern:
      /\bit (?:is|was) (?:the|our) [\w ]{1,40}? that (?:raised|reduced|improved|increased|made|brought|drove|led|cut)\b/gi,
  },
  { kind: 'cause', pattern: /\bwithout (?:the|our|this) [\w ]{1,60}\bwould (?:not|never) have\b/gi },
];

/** Claims that name what moved, and look for what lies behind it. */
const changeClaims: readonly ClaimPattern[] = [
  { kind: 'cause', pattern: /\battributes?\b[^.;]{1,60}? to\b/gi },
  {
    kind: 'cause',
    pattern: new RegExp(`\\breasons? (?:for|behind) (?:the|this|that) (?:\\w+ )?(?:${moved})\\b`, 'gi'),
  },
  { kind: 'cause', pattern: /\bthe (?:\w+ )?cause of\b/gi, about: 'after' },
  { kind: 'cause', pattern: /\b(?:explained by|stem(?:s|med)? from|through the use of)\b/gi, about: 'before' },
  { kind: 'cause', pattern: /\b(?:lies|lie|is|are) behind\b/gi, about: 'after' },
  { kind: 'cause', pattern: /\b(?:which|that) is why\b/gi, about: 'after' },
];

/** The words that claim more than a chart can say. */
export const claimPatterns: readonly ClaimPattern[] = [
  ...workClaims,
  ...changeClaims,
  { kind: 'cause', pattern: /\bdue to\b/gi, unless: new RegExp(`\\bdue to (?:${verbs})\\b`, 'i') },
  { kind: 'cause', pattern: /\bbecause of\b|\bbecause\b/gi },
  { kind: 'cause', pattern: /\b(?:thanks|owing) to\b|\b(?:as )?an? (?:direct )?(?:result|consequence) of\b/gi },
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
    pattern:
      /\b(?:led|leads|leading) (?:directly )?to\b|\b(?:resulted|results|resulting) (?:in|from)\b|\bbrought about\b/gi,
  },
  { kind: 'cause', pattern: /\b(?:achieved|driven|produced) by\b/gi },
  {
    kind: 'proof',
    pattern: /\b(?:proved?|proves|proven|proof|demonstrates? conclusively|conclusively)\b/gi,
    unless:
      /\bprove[dsn]* (?:to be )?(?:too |very |more )?(?:difficult|hard|easy|easier|harder|useful|popular|possible|impossible|challenging|slow|slower|helpful|unreliable)\b|\bproof of (?:address|identity|delivery|age)\b|\bproof[- ]?read/i,
  },
  {
    kind: 'significance',
    pattern: /\b(?:statistically )?significan(?:t|tly|ce)\b/gi,
    unless:
      /\bsignificant (?:and \w+ )?(?:harm|others?|persons?|people|adults?|relationships?|numbers?|amounts?|interest|part|role|step|pressures?|challenges?|gaps?|efforts?|minority|majority|events?|incidents?|occurrences?|concerns?|risks?|injur\w+|figures? in|family|delays?|issues?|needs|information)\b/i,
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
  /\b(?:whether|no claim|nothing|nobody|none|neither|nor|never)\b/i,
  new RegExp(String.raw`\b(?:may|might|could|possibly|perhaps)\s+${claim}`, 'i'),
];

/** What can be late, missing or moved without saying anything of a measure: meetings, papers, readings. */
export const workWords =
  /\b(meetings?|sessions?|audits?|samples?|files?|data|readings?|recruit\w+|delay\w*|late|postponed|paused|missing|cancelled|collected|gathered|counted)\b/i;
