import type { Role } from '@followthrough/domain';

/** Whether somebody may keep answers, and say what answers a theme that came back. */
export function maySpeakForCommittee(role: Role): boolean {
  return role === 'lead';
}
