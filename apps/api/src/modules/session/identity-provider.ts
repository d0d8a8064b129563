import { Problem } from '@followthrough/domain';
import { Inject, Injectable, Logger } from '@nestjs/common';
import * as openid from 'openid-client';
import type { Configuration } from '../../config/env.js';
import type { SingleSignOn } from '../../config/single-sign-on.js';
import { CONFIGURATION } from '../../config/token.js';

/** What one way to the provider and back is known by again. */
export interface Errand {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Whom the provider says it is, with an address only where the provider has checked it. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string | null;
}

/** The organisation's own sign-in, by OpenID Connect: code flow with PKCE, state and nonce. */
@Injectable()
export class IdentityProvider {
  private readonly log = new Logger('single sign-on');
  private discovered: Promise<openid.Configuration> | null = null;

  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  /** The address to send somebody to, and what they will be known by when they come back. */
  async begin(): Promise<{ address: string; errand: Errand }> {
    const settings = this.settings();
    const provider = await this.provider(settings);
    const errand = {
      state: openid.randomState(),
      nonce: openid.randomNonce(),
      verifier: openid.randomPKCECodeVerifier(),
    };
    const address = openid.buildAuthorizationUrl(provider, {
      redirect_uri: settings.returnAddress,
      scope: 'openid email',
      code_challenge: await openid.calculatePKCECodeChallenge(errand.verifier),
      code_challenge_method: 'S256',
      state: errand.state,
      nonce: errand.nonce,
    });
    return { address: address.href, errand };
  }

  /**
   * Who came back, from the address they came back by.
   *
   * @throws {Problem} `session.wrong-details` when what they bring does not hold, `session.provider-away`.
   */
  async finish(query: URLSearchParams, errand: Errand): Promise<Identity> {
    const settings = this.settings();
    const provider = await this.provider(settings);
    const address = new URL(settings.returnAddress);
    address.search = query.toString();
    try {
      const tokens = await openid.authorizationCodeGrant(provider, address, {
        pkceCodeVerifier: errand.verifier,
        expectedState: errand.state,
        expectedNonce: errand.nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new Problem('session.wrong-details');
      const told = await openid.fetchUserInfo(provider, tokens.access_token, claims.sub);
      const { email, email_verified: verified } = { ...told, ...claims };
      const checked = verified === true && typeof email === 'string';
      return { issuer: claims.iss, subject: claims.sub, email: checked ? email : null };
    } catch (failure) {
      if (failure instanceof Problem) throw failure;
      throw this.refusal(failure);
    }
  }

  private settings(): SingleSignOn {
    const { singleSignOn } = this.configuration;
    if (singleSignOn === null) throw new Problem('request.not-found');
    return singleSignOn;
  }

  /** The provider's own description, asked for once it is needed and again after it could not be had. */
  private async provider({ issuer, clientId, clientSecret }: SingleSignOn): Promise<openid.Configuration> {
    const insecure = issuer.startsWith('http:') ? { execute: [openid.allowInsecureRequests] } : {};
    this.discovered ??= openid.discovery(new URL(issuer), clientId, clientSecret, undefined, insecure);
    try {
      return await this.discovered;
    } catch (failure) {
      this.discovered = null;
      throw this.refusal(failure);
    }
  }

  /** An answer of the provider refuses the person; no answer at all is not their doing. */
  private refusal(failure: unknown): Problem {
    const { name = 'unknown', code = '' } = failure as { name?: string; code?: string }; // whatever the library throws
    this.log.warn(`${name} ${code}`);
    const answered =
      failure instanceof openid.AuthorizationResponseError || failure instanceof openid.ResponseBodyError;
    const unsound = failure instanceof openid.ClientError && /INVALID|MISMATCH|TIMESTAMP|COMPARISON/.test(String(code));
    return new Problem(answered || unsound ? 'session.wrong-details' : 'session.provider-away');
  }
}
