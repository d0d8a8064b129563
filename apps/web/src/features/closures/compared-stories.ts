import {
  claimStateWords,
  closureStepWords,
  closureWords,
  deliveryWords,
  effectWords,
} from '@followthrough/domain/words';
import type { ClosureStory } from '@followthrough/domain';
import { dayOrNothing } from '../../components/day-words';
import type { Compared } from '../../components/form/compared-fields';
import { comparedWording as wording } from './wording';

const told: Readonly<Record<keyof typeof wording, (story: ClosureStory) => string>> = {
  delivery: ({ delivery }) => deliveryWords[delivery],
  effect: ({ effect }) => effectWords[effect],
  closed: ({ closedOn }) => dayOrNothing(closedOn),
  claim: ({ claims: [claim] }) => (claim ? `${closureWords[claim.basis]}: ${claimStateWords[claim.state]}` : ''),
  step: ({ claims: [claim] }) => lastStep(claim?.steps.at(-1)),
  evidence: ({ evidence }) => evidence.map(({ title, grade }) => `${title} (grade ${grade})`).join('; '),
};

/** How far closing an action had come when it was seen, and how far it has come now. A step itself is nobody else’s. */
export function comparedStories(seen: ClosureStory, now: ClosureStory): Compared[] {
  // A record's own keys are the names of what is told.
  const names = Object.keys(told) as (keyof typeof told)[];
  return names.map((name) => ({ label: wording[name], saw: told[name](seen), now: told[name](now) }));
}

function lastStep(step: ClosureStory['claims'][number]['steps'][number] | undefined): string {
  return step === undefined
    ? ''
    : [`${closureStepWords[step.kind]}, ${step.by}`, step.words].filter(Boolean).join(': ');
}
