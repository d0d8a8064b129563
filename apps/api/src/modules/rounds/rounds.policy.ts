import { isRoundOpen, type Role, type RoundPage, type RoundState } from '@followthrough/domain';

/** What each role may do with a round of its committee. The database holds the same line. */
export function permissionsOn(role: Role, state: RoundState): RoundPage['may'] {
  const leads = role === 'lead';
  return {
    delete: leads && state === 'preparing',
    changeDays: leads && isRoundOpen(state),
    ask: leads && state === 'preparing',
    chase: leads && state === 'asking',
    freeze: leads && state === 'asking',
    seal: leads && state === 'frozen',
    note: leads,
  };
}

/** Whether a role writes down what came of an escalation. */
export function mayRecordOutcome(role: Role): boolean {
  return role === 'lead';
}
