import { closureWords } from '../../action/words.js';
import { dayInWords } from '../../local-date.js';
import { notSeenSince } from '../statistics/not-seen.js';
import { citeAction, citeFollowOn, citeMeasure, citeEvidence, citeReview, citeTheme, quoted } from './cited-records.js';
import type { Cited, Said } from './citations.js';
import type { AnswerFacts, SeenFacts, ThemeFacts } from './facts.js';

/** Evidence from this grade on says something of practice itself. */
const practiceGrade = 3;

/** In which reviews it was found, out of how many. */
export function foundSaid(theme: ThemeFacts, { asAt }: AnswerFacts): Said[] {
  const { recurrence } = theme;
  if (recurrence === null || recurrence.firstSeenOn === null || recurrence.lastSeenOn === null)
    return [{ text: `No review had found this theme as learning by ${dayInWords(asAt)}.`, of: [citeTheme(theme)] }];
  const { reviews, reviewsLabelled, firstSeenOn, lastSeenOn } = recurrence;
  const when =
    reviews === 1
      ? `reported on ${dayInWords(firstSeenOn)}`
      : `the first reported on ${dayInWords(firstSeenOn)}, the last on ${dayInWords(lastSeenOn)}`;
  const text = `Learning on this theme was confirmed in ${reviews} of ${reviewsLabelled} reviews on which any theme was confirmed, ${when}.`;
  return [{ text, of: [citeTheme(theme)] }, ...theme.seen.map(oneFound)];
}

function oneFound(seen: SeenFacts): Said {
  const { reference, pseudonym, reportedOn, practiceFrom, practiceTo, paragraphs } = seen;
  const numbered = paragraphs.filter((paragraph) => paragraph !== '');
  const where =
    numbered.length === 0 ? '' : ` in ${numbered.length === 1 ? 'paragraph' : 'paragraphs'} ${listed(numbered)}`;
  const practice =
    practiceFrom === null || practiceTo === null
      ? 'When the practice took place is not recorded.'
      : `It looked at practice from ${dayInWords(practiceFrom)} to ${dayInWords(practiceTo)}.`;
  return {
    text: `${reference} (${pseudonym}), reported on ${dayInWords(reportedOn)}, found it${where}. ${practice}`,
    of: [citeReview(seen)],
  };
}

const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

const timingWords: Record<ThemeFacts['cameBack'][number]['practice'], string> = {
  before: 'the practice it looked at came before the closure',
  straddles: 'the practice it looked at fell partly before and partly after the closure',
  after: 'the practice it looked at came after the closure',
  'not-known': 'when the practice it looked at took place is not recorded',
};

const lagWords = (months: number) =>
  months <= 0 ? 'within a month after' : `${months} ${months === 1 ? 'month' : 'months'} after`;

/** What came back after closure, and what the silence since the last finding is worth. */
export function cameBackSaid(theme: ThemeFacts): Said[] {
  const pairs = theme.cameBack.flatMap(({ reviewId, actionId, lagMonths, practice }): Said[] => {
    const seen = theme.seen.find((each) => each.reviewId === reviewId);
    const action = theme.actions.find((each) => each.actionId === actionId);
    if (seen === undefined || action?.closure === undefined || action.closure === null) return [];
    const how = closureWords[action.closure.basis].toLowerCase();
    const text = `${seen.reference} found it again: it was reported ${lagWords(lagMonths)} ${quoted(action.text)} was ${how.replace(/^closed: /u, 'closed as ')}; ${timingWords[practice]}.`;
    return [{ text, of: [citeReview(seen), citeAction(action)] }];
  });
  const nothing: Said = {
    text: 'No review on record found it after an earlier action on it had been closed.',
    of: [citeTheme(theme)],
  };
  return [...(pairs.length === 0 ? [nothing] : pairs), ...silenceSaid(theme)];
}

function silenceSaid(theme: ThemeFacts): Said[] {
  const { recurrence } = theme;
  if (recurrence === null || recurrence.lastSeenOn === null) return [];
  const { reviews, reviewsLabelled, reviewsSince } = recurrence;
  const said = (text: string): Said[] => [{ text, of: [citeTheme(theme)] }];
  if (reviewsSince === 0)
    return said(
      'No review with confirmed themes was reported since, so nothing on record says whether it would be found again.',
    );
  const { upTo, needed, isConsistentWithImprovement } = notSeenSince(
    reviewsSince,
    reviews / (reviewsLabelled - reviewsSince),
  );
  const none =
    reviewsSince === 1
      ? 'The one review with confirmed themes reported since did not find it'
      : `None of the ${reviewsSince} reviews with confirmed themes reported since found it`;
  const bound = `${none}; on that alone it could still be found in up to ${Math.round(100 * upTo)} of 100 reviews.`;
  if (isConsistentWithImprovement)
    return said(
      `${bound} That many without it is consistent with improvement. It does not show what brought it about.`,
    );
  return said(
    needed === null
      ? bound
      : `${bound} It would take ${needed} in a row without it before that is consistent with improvement.`,
  );
}

/** What is different now, as far as the record goes: what was opened since, evidence on practice, measures that hold. */
export function nowSaid(theme: ThemeFacts, { asAt }: AnswerFacts): Said[] {
  const opened = theme.followOns.flatMap((followOn): Said[] => {
    const seen = theme.seen.find(({ reviewId }) => reviewId === followOn.reviewId);
    const after = seen === undefined ? '' : `, after ${seen.reference}`;
    const what = followOn.actionId === null ? 'it was decided' : 'a new action was opened';
    const of: [Cited, ...Cited[]] =
      followOn.actionId === null
        ? [citeFollowOn(theme.slug, followOn)]
        : [citeFollowOn(theme.slug, followOn), citeAction({ actionId: followOn.actionId, text: followOn.words })];
    return [{ text: `On ${dayInWords(followOn.madeOn)}${after}, ${what}: ${quoted(followOn.words)}.`, of }];
  });
  const shown = [...opened, ...practiceSaid(theme), ...holdingSaid(theme)];
  if (shown.length > 0) return shown;
  return [
    {
      text: `Nothing on record by ${dayInWords(asAt)} shows that practice on this theme is different now.`,
      of: [citeTheme(theme)],
    },
  ];
}

function practiceSaid(theme: ThemeFacts): Said[] {
  const evidence = theme.actions.flatMap((action) => action.evidence.filter(({ grade }) => grade >= practiceGrade));
  const [first, ...others] = evidence.map(citeEvidence);
  if (first === undefined) return [];
  const on = theme.actions.filter((action) => action.evidence.some(({ grade }) => grade >= practiceGrade)).length;
  return [
    {
      text: `Evidence of practice or more (grade ${practiceGrade} to 5) is on record for ${on} of ${theme.actions.length} actions.`,
      of: [first, ...others],
    },
  ];
}

function holdingSaid(theme: ThemeFacts): Said[] {
  const measures = theme.actions.flatMap((action) => action.measures);
  const [first, ...others] = measures.filter(({ state }) => state === 'holding').map(citeMeasure);
  if (first === undefined) return [];
  const count = 1 + others.length;
  const text = `${count} of ${measures.length} measures ${count === 1 ? 'shows' : 'show'} a lasting change for the better that holds with the latest readings; a chart cannot say what brought it about.`;
  return [{ text, of: [first, ...others] }];
}
