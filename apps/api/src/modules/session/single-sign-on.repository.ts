import type { Scoped } from '../../database/scope.js';
import type { Errand, Identity } from './identity-provider.js';
import { digestOfToken } from './token.js';

/** Remembers somebody on their way to the provider, and forgets those who did not come back within ten minutes. */
export async function rememberErrand(scoped: Scoped, { state, nonce, verifier }: Errand): Promise<void> {
  await scoped.rows(`delete from single_sign_on_attempt where made_at < now() - interval '10 minutes'`);
  await scoped.rows('insert into single_sign_on_attempt (state_digest, nonce, verifier) values ($1, $2, $3)', [
    digestOfToken(state),
    nonce,
    verifier,
  ]);
}

/** Takes up an errand again, once; `null` when there is none such or it took too long. */
export async function takeErrand(scoped: Scoped, state: string): Promise<Errand | null> {
  const taken = await scoped.rows<{ nonce: string; verifier: string; late: boolean }>(
    `delete from single_sign_on_attempt where state_digest = $1
     returning nonce, verifier, made_at < now() - interval '10 minutes' as late`,
    [digestOfToken(state)],
  );
  const errand = taken[0];
  if (errand === undefined || errand.late) return null;
  return { state, nonce: errand.nonce, verifier: errand.verifier };
}

/** The active person bound to an identity, or `null`. */
export async function findBound(scoped: Scoped, { issuer, subject }: Identity): Promise<string | null> {
  return scoped.json<string>(
    `select to_json(p.id) as json from person_identity i join person p on p.id = i.person_id and p.active
     where i.issuer = $1 and i.subject = $2`,
    [issuer, subject],
  );
}

/**
 * Binds an identity to the active person with its checked address, for good. Somebody bound to another identity of the
 * same provider already is not bound again: addresses are handed on to newcomers, identities are not.
 *
 * @returns The person, or `null` when nobody here has the address.
 */
export async function bindByEmail(scoped: Scoped, { issuer, subject, email }: Identity): Promise<string | null> {
  const bound = await scoped.rows<{ personId: string }>(
    `insert into person_identity (person_id, issuer, subject)
     select id, $1, $2 from person where lower(email) = lower($3) and active
     on conflict do nothing returning person_id as "personId"`,
    [issuer, subject, email],
  );
  return bound[0]?.personId ?? null;
}
