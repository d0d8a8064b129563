import type { z } from 'zod';
import type { Role } from '../../person/role.js';
import type { RouteName } from '../routes.js';

/** What one address takes and gives, and who may use it. */
export interface Endpoint {
  /** One sentence on what it does, for the API's description. */
  readonly summary: string;
  /** Who may call it: `everyone` needs no session, `signed-in` any role. */
  readonly allows: 'everyone' | 'signed-in' | readonly Role[];
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  /** What the body must be, or `file` for the bytes of one file. */
  readonly body?: z.ZodType | 'file';
  /** What is answered, or `file` for the bytes of one file, or `redirect` to another page, or nothing. */
  readonly gives?: z.ZodType | 'file' | 'redirect';
  /** Whether the caller must say which version of the record was seen, in `If-Match`. */
  readonly guarded?: true;
  /**
   * Set where nothing is saved, or doing it twice does nothing more: such a call needs no `Idempotency-Key`, and its
   * answer is not kept.
   */
  readonly unkeyed?: true;
  /** The status of success; 200 unless told. */
  readonly status?: 200 | 201 | 204;
}

/** The endpoints of one module. */
export type EndpointsOf = Partial<Record<RouteName, Endpoint>>;

/** Whether a call must carry an `Idempotency-Key`, so that what is sent twice is done once. */
export function isKeyed(route: string, endpoint: Endpoint): boolean {
  return !route.startsWith('GET ') && endpoint.allows !== 'everyone' && endpoint.unkeyed !== true;
}
