import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider, type ClientMetadata } from 'oidc-provider';

/** What the provider says of a person. */
export interface Claims {
  readonly email: string;
  readonly email_verified: boolean;
}

/** A real OpenID Connect provider of an invented organisation, on a port of its own. */
export interface TestProvider {
  readonly issuer: string;
  /** Says of a person (by the name they type at the provider) what the organisation knows. */
  readonly knows: Map<string, Claims>;
  readonly stop: () => Promise<void>;
}

/** The client as it is registered with the provider. */
export const testClient = { id: 'followthrough', secret: 'a secret of the tests alone' };

/**
 * Starts the provider.
 *
 * @param returnAddress - Where it may send people back to.
 */
export async function startIdentityProvider(returnAddress: string): Promise<TestProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // listening on a port, so it has one
  const knows = new Map<string, Claims>();
  const client: ClientMetadata = {
    client_id: testClient.id,
    client_secret: testClient.secret,
    redirect_uris: [returnAddress],
    grant_types: ['authorization_code'],
    response_types: ['code'],
  };
  const provider = new Provider(issuer, {
    clients: [client],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    features: { devInteractions: { enabled: true } },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub, ...knows.get(sub) }) }),
    cookies: { keys: ['a key of the tests alone'] },
    pkce: { required: () => true },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
  });
  server.on('request', provider.callback());
  return { issuer, knows, stop: () => stop(server) };
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
