import type { Role } from '@followthrough/domain';
import { roleWords } from '@followthrough/domain/words';

/** As whom something was done. What no person did, the product did itself. */
export function roleInWords(role: string): string {
  if (role === 'repository') return 'Member of a national repository';
  return isRole(role) ? roleWords[role] : 'The product itself';
}

function isRole(role: string): role is Role {
  return Object.hasOwn(roleWords, role);
}
