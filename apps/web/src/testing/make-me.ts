import type { Me, Role } from '@followthrough/domain';

/** Somebody signed in, invented. */
export function makeMe(role: Role = 'lead', changed: Partial<Me> = {}): Me {
  return {
    personId: '11111111-1111-4111-8111-111111111111',
    name: 'Morag Sinclair-Invented',
    post: 'Improvement lead',
    role,
    covers: null,
    roleId: '55555555-5555-4555-8555-555555555555',
    roles: [],
    committee: { id: '22222222-2222-4222-8222-222222222222', name: 'Strathlinnet CPC', code: 'STL', kind: 'CPC' },
    agency: null,
    colours: null,
    demonstration: true,
    today: '2026-10-01',
    ...changed,
  };
}
