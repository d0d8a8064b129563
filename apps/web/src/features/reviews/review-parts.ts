import { eventKindWords, findingKindWords, holdWords } from '@followthrough/domain/words';
import type { ReviewPage, ReviewPart, ReviewPartKind } from '@followthrough/domain';
import { choicesFrom } from '../../components/form/choices';
import type { Asked, Typed } from '../../components/form/drawn-field';
import type { FormWording } from '../../components/form/form-context';

/** A field of a part: how it is asked for, and what it begins with in a new one. */
export interface PartField {
  readonly asked: Asked;
  readonly begins: Typed;
}

/** What is typed for a part. */
export type TypedPart = Readonly<Record<string, Typed>>;

const line: PartField = { asked: { as: 'line' }, begins: '' };
const passage: PartField = { asked: { as: 'passage' }, begins: '' };
const day: PartField = { asked: { as: 'day' }, begins: '' };
const choice = (words: Readonly<Record<string, string>>): PartField => {
  const choices = choicesFrom(words);
  return { asked: { as: 'choice', choices }, begins: choices[0]?.value ?? '' };
};

/** The fields of each kind of part, in the order they are asked for. A strategy chooses among the findings there are. */
export function fieldsOf(kind: ReviewPartKind, review: ReviewPage): Readonly<Record<string, PartField>> {
  switch (kind) {
    case 'event':
      return {
        ...{ kind: choice(eventKindWords), heldOn: day },
        ...{ posts: { asked: { as: 'lines' }, begins: [] }, note: passage },
      };
    case 'proceeding':
      return {
        ...{ kind: choice(holdWords), startedOn: day, endedOn: day, reviewHeldFrom: day, reviewHeldTo: day },
        ...{ publicationHeldFrom: day, publicationHeldTo: day, lookAgainOn: day, note: passage },
      };
    case 'contact':
      return { contactedOn: day, byPost: line, shared: passage };
    case 'finding':
      return { paragraph: line, kind: choice(findingKindWords), text: passage };
    case 'strategy': {
      const choices = review.findings.map(({ id, paragraph, text }) => ({
        value: id,
        words: `${paragraph} ${text.length > 90 ? `${text.slice(0, 90)}…` : text}`.trim(),
      }));
      return {
        ...{ number: line, title: passage, caseForChange: passage },
        findingIds: { asked: { as: 'choices', choices }, begins: [] },
      };
    }
  }
}

/** A part as it stands in a review, with its version; nothing where it is not there. */
export function partIn(review: ReviewPage, kind: ReviewPartKind, id: string) {
  const all: Record<ReviewPartKind, readonly { readonly id: string; readonly version: number }[]> = {
    event: review.events,
    proceeding: review.proceedings,
    contact: review.contacts,
    finding: review.findings,
    strategy: review.strategies,
  };
  return all[kind].find((part) => part.id === id);
}

/** A part as it is typed: as it stands, or as a new one begins. */
export function typedPart(fields: Readonly<Record<string, PartField>>, part: object | undefined): TypedPart {
  const stands = new Map<string, unknown>(Object.entries(part ?? {}));
  return Object.fromEntries(
    Object.entries(fields).map(([name, { begins }]) => {
      const value = stands.get(name);
      return [name, part === undefined ? begins : Array.isArray(value) ? value : String(value ?? '')];
    }),
  );
}

const neededDays: ReadonlySet<string> = new Set(['heldOn', 'startedOn', 'contactedOn']);

/** What is sent: days left empty are nothing, but for those a part cannot be without, and lines left empty are none. */
export function partFrom(kind: ReviewPartKind, typed: TypedPart): ReviewPart {
  const sent = Object.entries(typed).map(([name, value]): [string, unknown] => {
    if (typeof value !== 'string') return [name, value.map((each) => each.trim()).filter((each) => each !== '')];
    const isDay = /On$|From$|To$/.test(name) && !neededDays.has(name);
    return [name, value === '' && isDay ? null : value];
  });
  // The server reads every field with its own schema and says beside each what it cannot take.
  return { part: kind, ...Object.fromEntries(sent) } as ReviewPart;
}

/** What each kind of part is called, and its fields. */
export const partWording: Record<
  ReviewPartKind,
  {
    readonly one: string;
    readonly add: string;
    readonly edit: string;
    readonly lead?: string;
    readonly fields: FormWording;
  }
> = {
  event: {
    one: 'this meeting or event',
    add: 'Record a meeting or event',
    edit: 'Change a meeting or event',
    fields: {
      kind: { label: 'What was held or done' },
      heldOn: { label: 'Date' },
      posts: { label: 'Posts attending', hint: 'One a line. Posts, not names.' },
      note: { label: 'Note' },
    },
  },
  proceeding: {
    one: 'this proceeding',
    add: 'Record proceedings beside this review',
    edit: 'Change proceedings beside this review',
    lead: 'Proceedings may hold up the review, its publication, both or neither. Days on which the review is held do not count against its targets.',
    fields: {
      kind: { label: 'Proceedings or process' },
      startedOn: { label: 'Began on' },
      endedOn: { label: 'Ended on', hint: 'Leave empty while it runs.' },
      reviewHeldFrom: { label: 'Review held from', hint: 'Leave empty where the review goes on.' },
      reviewHeldTo: { label: 'Review held to', hint: 'The day it goes on again.' },
      publicationHeldFrom: { label: 'Publication held from' },
      publicationHeldTo: { label: 'Publication held to' },
      lookAgainOn: { label: 'Look again on' },
      note: { label: 'Note' },
    },
  },
  contact: {
    one: 'this contact',
    add: 'Record a contact with the family',
    edit: 'Change a contact with the family',
    fields: {
      contactedOn: { label: 'Date' },
      byPost: { label: 'By whom, by post' },
      shared: { label: 'What was shared', hint: 'No names, and nothing the family would not wish to be kept.' },
    },
  },
  finding: {
    one: 'this finding',
    add: 'Add a finding',
    edit: 'Change a finding',
    lead: 'The review’s own words, from its report. They are fixed once the Chief Officers Group ratifies it.',
    fields: {
      paragraph: { label: 'Paragraph', hint: 'As the report numbers it, such as 4.3.' },
      kind: { label: 'Kind of finding' },
      text: { label: 'What was found' },
    },
  },
  strategy: {
    one: 'this strategy',
    add: 'Add a strategy',
    edit: 'Change a strategy',
    lead: 'The review’s own words, from its report. They are fixed once the Chief Officers Group ratifies it.',
    fields: {
      number: { label: 'Number' },
      title: { label: 'Strategy' },
      caseForChange: { label: 'Case for change' },
      findingIds: { label: 'Findings it answers' },
    },
  },
};
