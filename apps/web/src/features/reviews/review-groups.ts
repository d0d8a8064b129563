import {
  ageBandWords,
  criteria,
  decisionWords,
  editionWords,
  eventWords,
  markingWords,
  publicationWords,
  reviewKindWords,
} from '@followthrough/domain/words';
import type { ReviewChange, ReviewFacts } from '@followthrough/domain';
import { choicesFrom, type Choice } from '../../components/form/choices';
import type { Asked, Typed } from '../../components/form/drawn-field';

/** The parts of a review's record that are edited together. */
export type Group = 'about' | 'decision' | 'team' | 'report' | 'family' | 'publication';

/** A fact that is a field of a form; the Review Team has a form of its own. */
export type FactName = Exclude<keyof ReviewFacts, 'team'>;

/** What is typed for the facts of a group. */
export type TypedFacts = Readonly<Partial<Record<FactName, Typed>>>;

/** The facts of each group, in the order they are asked for. */
export const factsOf: Record<Exclude<Group, 'team'>, readonly FactName[]> = {
  about: [
    ...(['reference', 'pseudonym', 'kind', 'guidanceEdition', 'event', 'ageBand', 'criteria', 'summary'] as const),
    ...(['practiceFrom', 'practiceTo', 'marking', 'nationalHubReference'] as const),
  ],
  decision: [
    ...(['notifiedOn', 'notifiedByAgencyId', 'informationRequestedOn', 'informationReceivedOn'] as const),
    ...(['recommendedOn', 'decision', 'decidedOn', 'decisionReason', 'careInspectorateNotifiedOn'] as const),
  ],
  report: [
    ...(['startedOn', 'reportedOn', 'committeeAcceptedOn', 'chiefOfficersRatifiedOn', 'reportSentOn'] as const),
    ...(['observationsReceivedOn', 'observationsText', 'observationsResponse'] as const),
  ],
  family: ['familyLinkPost', 'familyNote', 'familyFeedbackOn'],
  publication: ['publicationForm', 'publicationReason', 'publishedOn'],
};

const choice = (words: Readonly<Record<string, string>>): Asked => ({ as: 'choice', choices: choicesFrom(words) });
const none = { value: '', words: 'Not yet' };

const passages: ReadonlySet<FactName> = new Set([
  ...(['summary', 'decisionReason', 'observationsText', 'observationsResponse'] as const),
  ...(['familyNote', 'publicationReason'] as const),
]);

/** How each fact is asked for. */
export function askedFor(name: FactName, typed: TypedFacts, agencies: readonly Choice<string>[]): Asked {
  switch (name) {
    case 'kind':
      return choice(reviewKindWords);
    case 'guidanceEdition':
      return choice(editionWords);
    case 'event':
      return choice(eventWords);
    case 'ageBand':
      return choice(ageBandWords);
    case 'marking':
      return choice(markingWords);
    case 'publicationForm':
      return choice(publicationWords);
    case 'decision':
      return { as: 'choice', choices: [none, ...choicesFrom<string>(decisionWords)] };
    case 'notifiedByAgencyId':
      return { as: 'choice', choices: [{ value: '', words: 'Not recorded' }, ...agencies] };
    case 'criteria':
      return { as: 'choices', choices: criteriaOf(typed.guidanceEdition) };
    default:
      return { as: /On$|^practice/.test(name) ? 'day' : passages.has(name) ? 'passage' : 'line' };
  }
}

function criteriaOf(edition: Typed | undefined): Choice<string>[] {
  const editions = new Map(Object.entries(criteria));
  return (editions.get(String(edition)) ?? []).map(({ code, words }) => ({ value: code, words }));
}

/** Facts as they are typed. */
export function typedFrom(facts: ReviewFacts, names: readonly FactName[]): TypedFacts {
  return Object.fromEntries(names.map((name) => [name, facts[name] ?? '']));
}

/** What is sent: dates and choices left empty are nothing. The server reads every field with its own schema. */
export function changeFrom(typed: TypedFacts, names: readonly FactName[]): ReviewChange {
  const nothing = (name: FactName) => /On$|^practice|^decision$|Id$/.test(name);
  const sent = (name: FactName): unknown => {
    const value = typed[name] ?? '';
    // Criteria of an edition that was chosen before and is no longer stay behind.
    if (name === 'criteria')
      return criteriaOf(typed.guidanceEdition)
        .map((each) => each.value)
        .filter((code) => value.includes(code));
    return value === '' && nothing(name) ? null : value;
  };
  return Object.fromEntries(names.map((name) => [name, sent(name)]));
}
