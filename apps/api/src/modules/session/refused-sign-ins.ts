import { Problem } from '@followthrough/domain';
import type { Database } from '../../database/scope.js';
import { note } from '../audit/index.js';

/**
 * Writes down that somebody was not let in, and why, as whoever they tried to be, or as nobody known; never what they
 * typed. A password that was right and waits for its code is no refusal. What is not even tried, because too much was
 * tried before, is not written down: strangers could fill the record with it.
 */
export async function noteRefused(
  database: Database,
  refusal: unknown,
  { personId, address }: { readonly personId: string | null; readonly address: string },
): Promise<void> {
  if (!(refusal instanceof Problem) || refusal.code === 'session.code-needed') return;
  const details = { why: refusal.code, address };
  const noted = { what: 'sign-in-refused', about: 'person', id: personId ?? '', personId, details } as const;
  await database.within({ role: 'sign-in' }, (scoped) => note(scoped, noted));
}
