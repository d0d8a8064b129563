/** Wrong attempts in fifteen minutes after which nothing more is tried. */
export const attemptsMax = { ofAccount: 8, ofAddress: 40 };

/** How long an attempt counts against whoever made it. */
export const attemptsWindow = `interval '15 minutes'`;

/**
 * Counts an account's wrong attempts in the last fifteen minutes, since its last right one.
 *
 * @param digest - SQL that gives the SHA-256 of the account's email address in lower case.
 */
export const failedAttemptsOf = (digest: string) => `(
  select count(*) from sign_in_attempt f
  where f.email_digest = ${digest} and not f.succeeded and f.at > now() - ${attemptsWindow}
    and f.at > coalesce((select max(s.at) from sign_in_attempt s
      where s.email_digest = ${digest} and s.succeeded and s.at > now() - ${attemptsWindow}), '-infinity'))`;
