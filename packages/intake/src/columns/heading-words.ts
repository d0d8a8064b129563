import type { Field, UnsettledField } from './field.js';

/** One way of wording a heading. */
interface HeadingRule {
  field: Field | UnsettledField;
  words: RegExp;
}

const day = '(date|time ?-?scale|time ?-?frame|deadline|due|completion|by when|target)';

/**
 * How committees word their headings, the more particular before the more general: the first that fits decides.
 * @source the national template's five columns, and the wordings listed in README.md
 */
const rules: readonly HeadingRule[] = [
  // Dates that are not when an action is due.
  {
    field: 'unmapped',
    words: /\bstart(ed|s|ing)?\b|\bcommence|\bdate (opened|raised|added|agreed|set|logged|approved|identified)\b/,
  },
  { field: 'unmapped', words: /\bdays? (late|over ?due|left|remaining|open)\b|\bover ?due\b|\bageing\b/ },
  {
    field: 'unmapped',
    words:
      /\bactual\b.*\b(date|completion|end)|\bdate (of )?(completed|closed|closure|done|signed off|achieved|complete)\b|\b(completed|closed) (on|date)\b|\bclosure date\b/,
  },
  {
    field: 'unmapped',
    words:
      /\breview(ed)? (date|on|by)\b|\bdate (of )?(last |next )?(review|update)|\blast (updated?|reviewed)\b|\bnext review\b/,
  },
  {
    field: 'unmapped',
    words:
      /^(level of )?risk( level| rating| score)?$|^priority (level|rating|score)|\b(cost|costs|budget|resources?|funding)\b|^(supporting|support|partner) (agenc|partner|officer|lead)|^partners( involved)?$/,
  },

  { field: 'completionDate', words: /^(date of )?completion( date)?$/ },
  { field: 'priority', words: /^(level of )?priority$|^priority (h|high|1)\b/ },

  {
    field: 'strategyNumber',
    words:
      /^(strategy|recommendation|rec|theme|priority|finding|objective)\.? ?(no|number|num|ref|reference|id)\b|^(strategy|recommendation|rec|theme|priority|finding) ?#$/,
  },
  {
    field: 'ref',
    words:
      /^((action|item|task|plan|serial) )?(ref|reference|no|nos|number|num|nr|id|item|#|№)( ?(no|number|code))?$|^s\/?n$|^#$/,
  },

  {
    field: 'revisedDate',
    words: new RegExp(
      `\\b(revised|amended|extended|new|current|updated|rescheduled|latest|agreed extension)\\b.*\\b${day}\\b|\\b${day}\\b.*\\b(revised|amended|extended|new)\\b|^revised$|^extension$|^extended to$`,
    ),
  },
  {
    field: 'originalDate',
    words: new RegExp(
      `\\b(original|originally|initial|first|previous)\\b.*\\b${day}\\b|\\b${day}\\b.*\\b(original|originally)\\b|^original$`,
    ),
  },

  {
    field: 'analysis',
    words:
      /\banalysis\b|^impact\b|\bwhat (does|do|did|is|has|have|the) .*\b(tell|tells|telling|show|shows|mean|means)\b|\bso what\b/,
  },
  {
    field: 'measure',
    words:
      /\bhow (will|would|do|shall|can|could) (we|you|it|this|they|success|progress|impact|the \w+) .*\b(know|measure|measured|show|tell|evidence|evidenced|demonstrate|judge|see|check)|\bhow well\b|\bhow we('ll| will)? (know|measure|tell)|\bwe will know\b/,
  },
  {
    field: 'measure',
    words:
      /\b(measur\w*|success|indicators?|kpis?|criteria|metrics?|baseline)\b|\bwhat (will |does |would |should )?(success|good|it|this|that|be) .*(look|different|mean)|\bwhat difference (will|do we want|should|would)|\b(expected|intended|desired|planned|anticipated|target) (outcomes?|impact|results?|benefits?|difference)/,
  },

  { field: 'declaredStatus', words: /\bb?rag+b?\b|\btraffic light\b|\bcolou?r( code| rating)?\b/ },
  {
    field: 'progress',
    words:
      /\bupdates?\b|\bcomment(s|ary)?\b|\bnarrative\b|\bprogress\b|% ?complet|\bper ?cent(age)? complet|\bactions? taken\b|\btaken to date\b|\bwhat (have|has|did|was|we have|we've|we) (we |been |you )?(done|do|did|happened|achieved|already)|\bdone so far\b|\bso far\b|\bto date\b|^(latest|current) (news|situation)|\bwhere are we\b|^notes?\b|\bachiev(ed|ements?)\b/,
  },

  {
    field: 'timescale',
    words:
      /\btime ?-?(scale|frame|line|table|limit)s?\b|\bdeadlines?\b|\bby when\b|\b(target|due|end|finish|delivery|milestone|proposed|planned|expected|anticipated|estimated|agreed|forecast|scheduled?) (date|completion|end|finish)\b|\bcomplet(e|ed|ion) (by|due|target)\b|\b(date|target|due) (for|to) (completion|be complet|complet|delivery|action)|\bto be (completed|done|achieved|finished) by\b|\bdue\b|^when\b|\bwhen (will|is|do|must|should|by)\b|^(by )?dates?( \(?s\)?)?$|^by$|\bdue by\b|\btarget (month|quarter)\b|^dates? target/,
  },
  {
    field: 'leads',
    words:
      /\bleads?\b|\bresponsib\w*|\bwho\b|\bwhom\b|\bowners?\b|\baccountab\w*|\bassigned\b|\bled by\b|\bofficers?\b|\bagenc(y|ies)\b|\bperson\b|^named\b|\bpost ?-?holders?\b|^actioned by$|^action by$|\borganisations?\b|\bdelivered by\b|^(post|team|service|department|sub ?-?group)s?$/,
  },
  {
    field: 'declaredStatus',
    words:
      /\bstatus\b|\bposition\b|\bopen\b.*\bclosed?\b|^closed?\b|^(is it |action )?complete(d)?( y n| yes no)?$|^done( y n)?$|^state$|^rating$/,
  },

  {
    field: 'evidence',
    words:
      /\bevidence of (completion|delivery|progress|action|implementation)|\bproof\b|\bwhere .*\b(kept|held|stored|saved|filed|found)\b|\bsupporting (docs?|documents?|documentation|papers?|information)\b/,
  },
  {
    field: 'analysis',
    words:
      /\bimpact\b|\bdifference\b|\bwhat (are|have) we (learn|learnt|learned|learning|found|seen|noticed)|\bhas it (worked|helped)|\bdid it (work|help)|\boutcomes? (achieved|to date|so far|seen)|\bwhat('s| has| have)? changed\b|\bresults?\b|\bexperience\b|\bbetter off\b/,
  },
  {
    field: 'evidence',
    words: /\bevidence(d)?\b|\bverification\b|\bassurance\b|^(links?|documents?|documentation|source)\b/,
  },

  {
    field: 'strategy',
    words:
      /\bstrateg(y|ies)\b|\brecommendations?\b|\bimprovement (theme|priority|priorities|area|aim|goal|objective)s?\b|\bthemes?\b|\bpriority (area|theme|for|no)|^(our |key )?priorit(y|ies)$|\blearning (point|theme|outcome|identified|area|need)s?\b|\bareas? (for|of) (improvement|practice|focus|learning|development)\b|^(key |review )?(findings?|learning|aims?|objectives?|issues?|goals?)$|\bpractice (theme|issue)s?\b/,
  },

  {
    field: 'text',
    words:
      /\bactions?\b|\bwhat (we|will|we'll|needs?|are|do|must|should|is|has|is going|next|are we)\b|^what$|\bhow (we|will we|are we|do we|it will|will it|will this|this will)\b|^how$|\btasks?\b|\bactivit(y|ies)\b|^(key |the )?steps?\b|\binterventions?\b|\bdeliverables?\b|\bimprovements? (required|needed)\b|\bcommitments?\b|\bresponse\b/,
  },
  { field: 'measure', words: /\btargets?\b/ },
  { field: 'outcome', words: /\boutcomes?\b|\bgoals?\b|\baims?\b/ },
];

/** The headings named to a person whose file holds no plan. */
export const headingsLookedFor = 'Action, with Timescale (or By when) and Responsible lead (or Who)';

const plainHeading = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/[?:.*"“”]+/g, ' ')
    .replace(/[\s_]+/g, ' ')
    .trim();

function ruleFor(words: string): HeadingRule['field'] | null {
  return words === '' ? null : (rules.find((rule) => rule.words.test(words))?.field ?? null);
}

/**
 * Gives what a column holds by the wording of its heading, an unsettled field where that depends on the rest of the
 * table, or null where the wording is not known. Words in brackets, and those on later lines, only help where the first are not enough.
 */
export function fieldOfHeading(heading: string): Field | UnsettledField | null {
  const whole = plainHeading(heading.replace(/[()[\]\n]/g, ' '));
  // "Progress (BRAG)" is a column of colours, whatever comes before the bracket.
  if (/\bb?rag\b/.test(whole) && !/\b(comment|narrative|update)/.test(whole)) return 'declaredStatus';
  const field = ruleFor(plainHeading(heading.split(/[(\n[]/)[0] ?? ''));
  return field === null || field === 'outcome' ? (ruleFor(whole) ?? field) : field;
}
