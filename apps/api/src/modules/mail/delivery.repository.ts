import type { Scoped } from '../../database/scope.js';

/** A mail to hand to the server. */
export interface WaitingMail {
  readonly id: string;
  readonly toName: string;
  readonly toAddress: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  /** How often it was tried, this time included. */
  readonly tries: number;
}

/**
 * Takes the next mail to be tried and marks it as being sent, so that no other copy of the product takes it. One that has
 * been marked for five minutes was taken by a copy that was stopped: it is taken again.
 */
export async function takeMail(scoped: Scoped): Promise<WaitingMail | null> {
  const [mail] = await scoped.rows<WaitingMail>(
    `update mail set state = 'sending', tries = tries + 1, next_try_at = now() + interval '5 minutes'
     where id = (select id from mail where state in ('waiting', 'sending') and next_try_at <= now()
       order by next_try_at, id limit 1 for update skip locked)
     returning id, to_name as "toName", to_address as "toAddress", subject, text, html, message_id as "messageId", tries`,
  );
  return mail ?? null;
}

/** What became of a try. */
export type Outcome =
  | { readonly state: 'sent' }
  | { readonly state: 'refused' | 'given-up'; readonly problem: string }
  | { readonly state: 'waiting'; readonly problem: string; readonly minutes: number };

/** Notes what became of a try. */
export async function writeOutcome(scoped: Scoped, id: string, outcome: Outcome): Promise<void> {
  await scoped.rows(
    `update mail set state = $2, problem = $3, sent_at = case when $2 = 'sent' then now() end,
       next_try_at = now() + make_interval(mins => $4) where id = $1 and state = 'sending'`,
    [
      ...[id, outcome.state],
      'problem' in outcome ? outcome.problem : null,
      'minutes' in outcome ? outcome.minutes : null,
    ],
  );
}
