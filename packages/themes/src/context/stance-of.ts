import type { PassageKind, Stance } from '../passage.js';
import type { Tone } from './clauses.js';
import type { SectionRole } from './section.js';

/** What a stance rests on. */
export interface StanceGrounds {
  readonly kind: PassageKind;
  readonly role: SectionRole;
  readonly tone: Tone;
}

/**
 * Says whether a mention speaks of something to learn or of something done well.
 *
 * @param grounds - The kind of passage, the section it stands in and the tone of the mention's own clause.
 * @returns `learning` when in doubt: praise that is not certain must not hide a finding. A strategy or an action asks
 *   for good practice and does not report it, so only its section can make it effective practice.
 */
export function stanceOf({ kind, role, tone }: StanceGrounds): Stance {
  if (role === 'effective-practice') return tone.criticism && !tone.praise ? 'learning' : 'effective-practice';
  return kind === 'finding' && tone.praise && !tone.criticism ? 'effective-practice' : 'learning';
}
