import { closureWords, deliveryWords, evidenceGradeWords } from '../../action/words.js';
import { dayInWords, type LocalDate } from '../../local-date.js';
import { citeAction, citeEvidence, citeMeasure, citeStrategy, citeTheme, quoted } from './cited-records.js';
import type { Said } from './citations.js';
import type { ActionFacts, AnswerFacts, ThemeFacts } from './facts.js';

/** What was promised. */
export function promisedSaid(theme: ThemeFacts, { asAt }: AnswerFacts): Said[] {
  if (theme.strategies.length === 0)
    return [{ text: `No strategy on this theme is on record by ${dayInWords(asAt)}.`, of: [citeTheme(theme)] }];
  return theme.strategies.map((strategy) => ({
    text: `After ${strategy.reviewReference}, strategy ${strategy.number} promised: ${quoted(strategy.title)}.`,
    of: [citeStrategy(strategy)],
  }));
}

/** What was done: only what is delivered by a day, or closed, is told as done. */
export function doneSaid(theme: ThemeFacts, facts: AnswerFacts): Said[] {
  const [first, ...others] = theme.actions.filter(({ deliveredOn }) => deliveredOn !== null);
  if (theme.actions.length === 0)
    return [{ text: `No action on this theme is on record by ${dayInWords(facts.asAt)}.`, of: [citeTheme(theme)] }];
  const each = theme.actions.flatMap((action) => [deliverySaid(action, facts), ...closureSaid(action)]);
  if (first === undefined) return each;
  const caution = 'Delivered says that what was promised exists. It does not say that practice has changed.';
  return [...each, { text: caution, of: [citeAction(first), ...others.map(citeAction)] }];
}

function deliverySaid(action: ActionFacts, { asAt, isToday }: AnswerFacts): Said {
  const words = quoted(action.text);
  const said = (text: string): Said => ({ text, of: [citeAction(action)] });
  if (action.deliveredOn !== null) return said(`${words} was delivered on ${dayInWords(action.deliveredOn)}.`);
  if (!isToday || action.delivery === 'not-started' || action.delivery === 'in-progress')
    return said(`No delivery of ${words} is on record by ${dayInWords(asAt)}.`);
  if (action.delivery === 'delivered') return said(`${words} is recorded as delivered, without a day.`);
  return said(`${words} is recorded as ${deliveryWords[action.delivery].toLowerCase()}.`);
}

function closureSaid(action: ActionFacts): Said[] {
  if (action.closure === null) return [];
  const { on, by, basis } = action.closure;
  const how = closureWords[basis].replace(/^Closed: /u, '').replace(/^Closed /u, '');
  const text = `${quoted(action.text)} was closed on ${dayInWords(on)}, ${how}; decided by: ${by}.`;
  return [{ text, of: [citeAction(action)] }];
}

/** What evidence there is of it, the strongest of each action. An action without any says so. */
export function evidenceSaid(theme: ThemeFacts, { asAt }: AnswerFacts): Said[] {
  if (theme.actions.length === 0) return [noActions(theme, asAt, 'evidence')];
  return theme.actions.map((action) => {
    const [strongest] = action.evidence;
    if (strongest === undefined)
      return {
        text: `No evidence on ${quoted(action.text)} is on record by ${dayInWords(asAt)}.`,
        of: [citeAction(action)],
      };
    const { grade, title, datedOn } = strongest;
    const scale = `grade ${grade} of 5, ${(evidenceGradeWords[grade] ?? '').toLowerCase()}`;
    return {
      text: `The strongest evidence on ${quoted(action.text)} is ${scale}: ${quoted(title)}, dated ${dayInWords(datedOn)}.`,
      of: [citeEvidence(strongest), citeAction(action)],
    };
  });
}

/** What measures say of before and after, in the words of the engine that reads their charts and no others. */
export function measuresSaid(theme: ThemeFacts, { asAt }: AnswerFacts): Said[] {
  const measures = theme.actions.flatMap((action) => action.measures);
  if (measures.length === 0)
    return [
      {
        text: `No measure of an action on this theme is on record by ${dayInWords(asAt)}, so before and after cannot be compared.`,
        of: [citeTheme(theme)],
      },
    ];
  return measures.map((measure) => ({
    text: `${quoted(measure.name)}, ${measure.readings} ${measure.readings === 1 ? 'reading' : 'readings'} up to ${dayInWords(asAt)}: ${measure.words}`,
    of: [citeMeasure(measure)],
  }));
}

function noActions(theme: ThemeFacts, asAt: LocalDate, what: string): Said {
  return {
    text: `There is no action on this theme on which ${what} could be on record by ${dayInWords(asAt)}.`,
    of: [citeTheme(theme)],
  };
}
