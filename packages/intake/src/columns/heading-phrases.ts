import type { HeadingPhrases } from './heading-phrase.js';
import { movedDates, numbers, setAside } from './number-and-date-phrases.js';

const someTime =
  '(?:target|due|end|finish|delivery|milestone|proposed|planned|expected|anticipated|estimated|agreed|forecast|scheduled?)';
const hoped = '(?:expected|intended|desired|planned|anticipated|target)';

/** "How will we know?" before "who" and "when", which it may hold. */
const measures: readonly HeadingPhrases[] = [
  {
    field: 'analysis',
    whole: ['impact\\b.*'],
    anywhere: ['analysis', 'so what', 'what (?:does|do|did|is|has|have|the) .*(?:tells?|telling|shows?|means?)'],
  },
  {
    field: 'measure',
    anywhere: [
      'how (?:will|would|do|shall|can|could) (?:we|you|it|this|they|success|progress|impact|the \\w+) .*(?:know|measured?|show|tell|evidenced?|demonstrate|judge|see|check)\\w*',
      "how we(?:'ll| will)? (?:know|measure|tell)",
      'how well',
      'we will know',
    ],
  },
  {
    field: 'measure',
    anywhere: [
      'measur\\w*',
      'success',
      'indicators?',
      'kpis?',
      'criteria',
      'metrics?',
      'baseline',
      'what (?:will |does |would |should )?(?:success|good|it|this|that|be) .*(?:looks?|different|means?)',
      'what difference (?:will|do we want|should|would)',
      `${hoped} (?:outcomes?|impact|results?|benefits?|difference)`,
    ],
  },
];

const standing: readonly HeadingPhrases[] = [
  { field: 'declaredStatus', anywhere: ['b?rag+b?', 'traffic light', 'colou?r(?: code| rating)?'] },
  {
    field: 'progress',
    whole: ['(?:latest|current) (?:news|situation)', 'notes?\\b.*'],
    anywhere: [
      'updates?',
      'comment(?:s|ary)?',
      'narrative',
      'progress',
      '(?:%|per ?cent(?:age)?) ?complet\\w*',
      'actions? taken',
      "what (?:have|has|did|was|we have|we've|we) (?:we |been |you )?(?:done|do|did|happened|achieved|already)",
      'so far',
      'to date',
      'where are we',
      'achiev(?:ed|ements?)',
    ],
  },
];

const whenAndWho: readonly HeadingPhrases[] = [
  {
    field: 'timescale',
    whole: ['when', '(?:by )?dates?(?: \\(?s\\)?)?', 'by', 'dates? target'],
    anywhere: [
      'time ?-?(?:scale|frame|line|table|limit)s?',
      'deadlines?',
      'by when',
      `${someTime} (?:date|completion|end|finish)`,
      'complet(?:e|ed|ion) (?:by|due|target)',
      '(?:date|target|due) (?:for|to) (?:be )?(?:complet|deliver|action)\\w*',
      'to be (?:completed|done|achieved|finished) by',
      'due(?! to)',
      'when (?:will|is|do|must|should|by)',
      'target (?:month|quarter)',
    ],
  },
  {
    field: 'leads',
    whole: [
      'named\\b.*',
      'who\\b.*',
      'person\\b.*',
      'actioned by',
      'action by',
      '(?:post|team|service|department|sub ?-?group)s?',
    ],
    anywhere: [
      'leads?',
      'responsib\\w*',
      '(?:by|with|to) whom',
      '(?:by|and) who',
      'owners?',
      'accountab\\w*',
      'assigned',
      'led by',
      'officers?',
      'agenc(?:y|ies)',
      '(?:responsible|accountable|named|lead|key) person',
      'post ?-?holders?',
      'organisations?',
      'delivered by',
    ],
  },
  {
    field: 'declaredStatus',
    whole: ['closed?\\b.*', '(?:is it |action )?complete(?:d)?(?: y n| yes no)?', 'done(?: y n)?', 'state', 'rating'],
    anywhere: ['status', 'position', 'open .*closed?', 'open\\/closed?'],
  },
];

const proofAndEffect: readonly HeadingPhrases[] = [
  {
    field: 'evidence',
    anywhere: [
      'evidence of (?:completion|delivery|progress|action|implementation)',
      'proof',
      'where .*(?:kept|held|stored|saved|filed|found)',
      'supporting (?:docs?|documents?|documentation|papers?|information)',
    ],
  },
  {
    field: 'analysis',
    anywhere: [
      'impact',
      'difference',
      'what (?:are|have) we (?:learn|learnt|learned|learning|found|seen|noticed)',
      'has it (?:worked|helped)',
      'did it (?:work|help)',
      'outcomes? (?:achieved|to date|so far|seen)',
      "what(?:'s| has| have)? changed",
      'results?',
      'experience',
      'better off',
    ],
  },
  {
    field: 'evidence',
    whole: ['(?:links?|documents?|documentation|source)\\b.*'],
    anywhere: ['evidenced?', 'verification', 'assurance'],
  },
];

const aimsAndActions: readonly HeadingPhrases[] = [
  {
    field: 'strategy',
    whole: [
      '(?:our |key )?priorit(?:y|ies)',
      '(?:key |review )?(?:findings?|learning|aims?|objectives?|issues?|goals?)',
    ],
    anywhere: [
      'strateg(?:y|ies)',
      'recommendations?',
      'improvement (?:theme|priority|priorities|area|aim|goal|objective)s?',
      'themes?',
      'priority (?:area|theme|for|no)s?',
      'learning (?:point|theme|outcome|identified|area|need)s?',
      'areas? (?:for|of) (?:improvement|practice|focus|learning|development)',
      'practice (?:theme|issue)s?',
    ],
  },
  {
    field: 'text',
    whole: ['what', 'how', '(?:key |the )?steps?\\b.*'],
    anywhere: [
      'actions?',
      "what (?:we|will|we'll|needs?|are|do|must|should|is|has|next)",
      'how (?:we|are we|do we|it will|will it|will this|this will)',
      'how will we (?:do|achieve|deliver|get|go|make|put)',
      'tasks?',
      'activit(?:y|ies)',
      'interventions?',
      'deliverables?',
      'improvements? (?:required|needed)',
      'commitments?',
      'response',
    ],
  },
  { field: 'measure', anywhere: ['targets?'] },
  { field: 'outcome', anywhere: ['outcomes?', 'goals?', 'aims?'] },
];

/**
 * How committees word their headings, the more particular before the more general: the first that fits decides.
 * @source the national template's five columns, and the wordings listed in README.md
 */
export const headingPhrases: readonly HeadingPhrases[] = [
  ...setAside,
  ...numbers,
  ...movedDates,
  ...measures,
  ...standing,
  ...whenAndWho,
  ...proofAndEffect,
  ...aimsAndActions,
];
