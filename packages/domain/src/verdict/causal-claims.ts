import { claimPatterns, hedges, workWords, type ClaimKind } from './claim-patterns.js';

/** Words that say more than a chart can, where they stand, and what may be said instead. */
export interface CausalClaim {
  /** The words as written. */
  readonly words: string;
  readonly kind: ClaimKind;
  /** What may be said instead. */
  readonly instead: string;
}

const instead: Record<ClaimKind, string> = {
  cause:
    'Say what changed and when, and what else changed then: “The change began in March, after the work had started. That fits with the work helping; the chart cannot show what brought it about.”',
  proof: 'Say what fits: “This fits with the work helping.” A chart over time cannot prove it.',
  significance:
    'Say what the chart says: “a sustained change”, “a hint of a change” or “no sign of a change yet”. No test of significance was made.',
  promise: 'Say what you expect and when you will look again: “We expect this to last and will look again in June.”',
};

const changed =
  /\b(improv\w*|increas\w*|decreas\w*|reduc\w*|declin\w*|worsen\w*|better|worse|higher|lower|fewer|less|more|sooner|earlier|faster|quicker|longer|shorter|fell|fallen|falls?|falling|rise|rising|rises|risen|rose|dropp?\w*|grew|grown|doubled|halved|shift\w*|difference|effect|impact|success\w*|(?:went|gone|came|come|going|is|are|was|were|has been) (?:up|down)|change in)\b/i;
const figures =
  /\b(percentages?|proportions?|rates?|figures?|median|averages?|scores?|number of|numbers|charts?|lines?|readings|results?|outcomes?|performance|per cent|timeliness)\b|%/i;
const ourDoing = /\b(we|they|i|teams?|staff|leads?)\s+(have\s+|has\s+|had\s+|then\s+|also\s+)?\w+/gi;

/**
 * Finds where a statement about a measure claims to know what caused it, or claims certainty a chart cannot give.
 * Ordinary reasons for what people did ("we paused because two staff were away") are left alone, as are words of the
 * field (significant harm) and sentences that say that the cause is not known.
 */
export function causalClaims(text: string): CausalClaim[] {
  return text.split(/(?<=[.!?;])\s+|\n+/).flatMap(claimsIn);
}

function claimsIn(sentence: string): CausalClaim[] {
  return claimPatterns.flatMap(({ kind, pattern, unless, about }) => {
    for (const match of sentence.matchAll(pattern)) {
      const [words] = match;
      const before = sentence.slice(0, match.index);
      const after = sentence.slice(match.index + words.length);
      if (hedges.some((hedge) => hedge.test(lastClause(before)))) continue;
      if (about !== undefined && !speaksOfChange(about === 'before' ? before : after)) continue;
      if (unless?.test(`${lastWord(before)}${words}${after}`)) continue;
      if (kind !== 'cause' || !isOrdinary({ words, before, after })) return [{ words, kind, instead: instead[kind] }];
    }
    return [];
  });
}

interface Placed {
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

/** Whether a reason is one for what people did or for how the figures were gathered, and not for how they moved. */
function isOrdinary({ words, before, after }: Placed): boolean {
  if (/^(?:because|thanks to|as a)\b/i.test(words))
    return !speaksOfChange(before.trim() === '' ? after.replace(/^[^,]*,?/, '') : before);
  // What is said to have come about stands before "due to", and after "led to".
  const effect = /^(?:caus|le[ad]|result)/i.test(words) ? after : before;
  return workWords.test(effect) && !speaksOfChange(`${before} ${after}`);
}

/** Whether a sentence tells of figures that moved; what people say that they changed themselves is no such thing. */
function speaksOfChange(sentence: string): boolean {
  return changed.test(figures.test(sentence) ? sentence : sentence.replace(ourDoing, ''));
}

const lastClause = (before: string) => before.split(/[,:–—]|\bbut\b|\band yet\b/i).at(-1) ?? '';
const lastWord = (before: string) => /\S+\s*$/.exec(before)?.[0] ?? '';
