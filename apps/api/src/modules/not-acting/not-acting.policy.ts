import type { Delivery, Me, NotActingStory } from '@followthrough/domain';

/** What an acceptance of not acting is offered on. */
export interface NotActingFacts {
  readonly committeeId: string;
  readonly delivery: Delivery;
  readonly closedOn: string | null;
  readonly claimWaits: boolean;
}

/** Whether a caller records for the committee whose action it is that it is not done: its lead, and nobody else. */
export function recordsFor(me: Me, committeeId: string): boolean {
  return me.role === 'lead' && me.committee?.id === committeeId;
}

/** What a caller may do about an action not being done. */
export function notActingPermissions(me: Me, facts: NotActingFacts): NotActingStory['may'] {
  const records = recordsFor(me, facts.committeeId) && facts.closedOn === null && !facts.claimWaits;
  return {
    accept: records && facts.delivery === 'not-started',
    renew: records && facts.delivery === 'not-accepted',
    takeUp: records && facts.delivery === 'not-accepted',
  };
}
