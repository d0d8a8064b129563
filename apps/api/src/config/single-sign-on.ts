/** The organisation's own sign-in (OpenID Connect), as this copy of the product is told of it. */
export interface SingleSignOn {
  /** Where the provider describes itself. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the sign-in page calls it: "Sign in with …". */
  readonly name: string;
  /** Where the provider sends people back to; must be registered with it. */
  readonly returnAddress: string;
}

/** The settings it is made of, as read from the environment. */
interface Settings {
  readonly OIDC_ISSUER?: string | undefined;
  readonly OIDC_CLIENT_ID?: string | undefined;
  readonly OIDC_CLIENT_SECRET?: string | undefined;
  readonly OIDC_NAME: string;
  readonly PUBLIC_URL?: string | undefined;
  readonly LOCAL_ACCOUNTS: 'yes' | 'no';
  readonly FOLLOWTHROUGH_MODE: 'demonstration' | 'production';
}

/**
 * The organisation's own sign-in, or `null` when there is none.
 *
 * @throws Error in plain words when only some of it is set, or nobody could sign in at all.
 */
export function singleSignOnFrom(settings: Settings): SingleSignOn | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = settings;
  if (issuer === undefined) {
    if (settings.LOCAL_ACCOUNTS === 'no')
      throw new Error('LOCAL_ACCOUNTS: with "no", OIDC_ISSUER must be set, or nobody could sign in.');
    return null;
  }
  const { PUBLIC_URL: publicUrl } = settings;
  if (clientId === undefined || clientSecret === undefined || publicUrl === undefined)
    throw new Error('OIDC_ISSUER: needs OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and PUBLIC_URL beside it.');
  if (settings.FOLLOWTHROUGH_MODE === 'production' && !issuer.startsWith('https:'))
    throw new Error('OIDC_ISSUER: must begin with https: in production.');
  const returnAddress = new URL('/api/single-sign-on/return', publicUrl).href;
  return { issuer, clientId, clientSecret, name: settings.OIDC_NAME, returnAddress };
}
