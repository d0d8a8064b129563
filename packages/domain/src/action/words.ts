import type { Slippage } from './slippage.js';
import type { PlanCheckKind } from './plan-checks.js';
import type {
  ClosureBasis,
  Colour,
  Declared,
  Delivery,
  Driver,
  Effect,
  Lever,
  ResourceAnswer,
  Scope,
} from './states.js';

/** The words for each delivery state. */
export const deliveryWords: Record<Delivery, string> = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  delivered: 'Delivered',
  withdrawn: 'Withdrawn',
  superseded: 'Superseded',
  'not-accepted': 'Not accepted',
};

/** The words for each effect state. */
export const effectWords: Record<Effect, string> = {
  'not-yet-known': 'Not yet known',
  'practice-embedded': 'Practice embedded',
  'impact-evidenced': 'Impact evidenced',
  'no-effect-found': 'No effect found',
};

/** The words for what a lead declares. */
export const declaredWords: Record<Declared, string> = {
  'on-track': 'On track',
  'at-risk': 'At risk',
  'off-track': 'Off track',
};

/** A colour is never shown alone: its word, and a symbol that differs in shape. */
export const colourWords: Record<Colour, { word: string; symbol: string; meaning: string }> = {
  blue: { word: 'Blue', symbol: '◆', meaning: 'Delivered; effect is shown beside' },
  green: { word: 'Green', symbol: '●', meaning: 'On track' },
  amber: { word: 'Amber', symbol: '▲', meaning: 'At risk' },
  red: { word: 'Red', symbol: '■', meaning: 'Overdue or off track' },
  grey: { word: 'Grey', symbol: '○', meaning: 'Not started, start date ahead' },
  neutral: { word: 'None', symbol: '–', meaning: 'Withdrawn, superseded or not accepted' },
};

/** The words for each way of closing an action. */
export const closureWords: Record<ClosureBasis, string> = {
  'impact-evidenced': 'Closed: impact evidenced',
  'embedded-not-measurable': 'Closed: practice embedded, impact not measurable',
  superseded: 'Closed: superseded',
  withdrawn: 'Closed: withdrawn',
  'delivered-only': 'Closed without evidence of effect',
};

/** The words for each evidence grade, in order from 0 to 5. */
export const evidenceGradeWords: readonly string[] = [
  'No evidence',
  'Output: something was issued or held',
  'Reaction or knowledge: evaluation, survey',
  'Practice: audit, observation or file sample',
  'Process measure with a signal on its run chart',
  'Outcome for children, including what they and families say',
];

/** The words for each lever. */
export const leverWords: Record<Lever, string> = {
  tool: 'Tool',
  training: 'Training',
  guidance: 'Guidance',
  template: 'Template',
  audit: 'Audit',
  it: 'Information system',
  staffing: 'Staffing',
  commissioning: 'Commissioning',
  supervision: 'Supervision',
  communication: 'Communication',
  engagement: 'Engagement',
};

/** The words for what a lever works on. */
export const driverWords: Record<Driver, string> = {
  competency: 'Competency: what people know and can do',
  organisation: 'Organisation: what surrounds and supports them',
  leadership: 'Leadership: what is decided and removed from the way',
};

/** The words for each scope. */
export const scopeWords: Record<Scope, string> = {
  'single-agency': 'One agency',
  'multi-agency': 'Several agencies',
  national: 'National',
};

/** The words for what became of something that was asked for. */
export const resourceAnswerWords: Record<ResourceAnswer, string> = {
  open: 'Not answered yet',
  granted: 'Granted',
  refused: 'Refused',
};

/** Says slippage in words: "moved 3 times, 214 days later than first agreed". */
export function slippageWords({ timesMoved, days }: Slippage): string {
  const size = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
  const distance = `${size} ${days > 0 ? 'later' : 'earlier'} than first agreed`;
  // A plan brought in may give two dates and not say how often the first was moved.
  if (timesMoved === 0) return days === 0 ? 'not moved' : distance;
  const times = timesMoved === 1 ? 'moved once' : `moved ${timesMoved} times`;
  return days === 0 ? `${times}, back to the date first agreed` : `${times}, ${distance}`;
}

/** What each check of a plan found, in plain words. */
export const planCheckWords: Record<PlanCheckKind, string> = {
  'no-measure': 'Nothing says how it will be seen whether this works: no measure',
  'no-lead': 'Nobody leads this',
  'lead-without-agency': 'A lead is named without an agency, so nobody is asked for an update',
  'date-past': 'The date has passed and it is not delivered',
  'no-review-date': 'It has no due date, and no day on which somebody looks at it again',
  'closed-without-evidence': 'Closed without evidence that it made a difference',
  'training-alone': 'All training, guidance or briefing: nothing changes what people work with',
  'too-many-actions': 'More live actions than the committee means to have on one strategy',
  'load-on-lead': 'One post leads a great many live actions',
  'strategy-without-action': 'A strategy that was accepted and has no action',
};
