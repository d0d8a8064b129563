import { createHmac } from 'node:crypto';

/** Where a PostgreSQL is, and as whom to enter it. */
export interface DatabaseAddress {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password?: string;
  readonly database: string;
  readonly ssl?: boolean;
}

/** The role the product works as: it owns nothing and cannot pass by row-level security. */
export const applicationRole = 'followthrough_app';

/**
 * Reads a connection address.
 *
 * @param url - `postgresql://user:password@host:port/database`; a socket folder may stand, encoded, as the host.
 * @throws Error in a plain sentence when it cannot be read.
 */
export function addressFromUrl(url: string): DatabaseAddress {
  if (!URL.canParse(url))
    throw new Error('DATABASE_URL is not an address such as postgresql://user:password@host/name.');
  const parsed = new URL(url);
  const database = decodeURIComponent(parsed.pathname.slice(1)) || 'postgres';
  return {
    host: decodeURIComponent(parsed.searchParams.get('host') ?? parsed.hostname) || 'localhost',
    port: Number(parsed.port || parsed.searchParams.get('port') || 5432),
    user: decodeURIComponent(parsed.username) || 'postgres',
    ...(parsed.password ? { password: decodeURIComponent(parsed.password) } : {}),
    ...(parsed.searchParams.get('sslmode') === 'require' ? { ssl: true } : {}),
    database,
  };
}

/**
 * The same database, entered as the application. Its password is derived from the owner's, so that several copies of the
 * product agree on it without being told.
 */
export function asApplication(owner: DatabaseAddress): DatabaseAddress {
  const { password, ...rest } = owner;
  const derived =
    password && createHmac('sha256', password).update('the application role of Followthrough').digest('hex');
  return { ...rest, user: applicationRole, ...(derived ? { password: derived } : {}) };
}
