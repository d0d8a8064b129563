import { Problem, type ProblemCode } from '@followthrough/domain';
import { HttpException } from '@nestjs/common';

const byStatus: Record<number, ProblemCode> = {
  400: 'request.invalid',
  401: 'caller.signed-out',
  403: 'caller.not-allowed',
  404: 'request.not-found',
  405: 'request.not-found',
  413: 'request.too-large',
  415: 'request.invalid',
  429: 'request.too-many',
};

// PostgreSQL's own codes (SQLSTATE), and those that our own triggers raise (FT…). Insufficient privilege is what row-level security answers: to the caller, not found.
const bySqlState: readonly (readonly [RegExp, ProblemCode])[] = [
  [/^42501$/, 'record.not-found'],
  [/^22/, 'request.invalid'],
  [/^FT001$/, 'file.no-room-left'],
  [/^FT002$/, 'evidence.claims-rest-on-it'],
  [/^23505$/, 'record.already-there'],
  [/^(40001|40P01|55P03)$/, 'record.changed-meanwhile'],
  [/^23/, 'request.invalid'],
  [/^(53|57P|57014|08)/, 'server.unavailable'],
];

const offline = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT']);

/** Names the problem behind anything thrown, or gives `null` when it is our own bug. */
export function problemOf(thrown: unknown): Problem | null {
  if (thrown instanceof Problem) return thrown;
  const status = thrown instanceof HttpException ? thrown.getStatus() : statusField(thrown);
  const named = status === null ? undefined : byStatus[status];
  if (named !== undefined) return new Problem(named);
  const code = sqlState(thrown);
  const found = bySqlState.find(([pattern]) => pattern.test(code));
  if (found) return new Problem(found[1]);
  return isOffline(thrown, code) ? new Problem('server.unavailable') : null;
}

function statusField(thrown: unknown): number | null {
  if (typeof thrown !== 'object' || thrown === null || !('statusCode' in thrown)) return null;
  return typeof thrown.statusCode === 'number' ? thrown.statusCode : null;
}

function sqlState(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null) return '';
  const inner = 'driverError' in thrown ? thrown.driverError : thrown;
  if (typeof inner !== 'object' || inner === null || !('code' in inner)) return '';
  return typeof inner.code === 'string' ? inner.code : '';
}

function isOffline(thrown: unknown, code: string): boolean {
  if (offline.has(code)) return true;
  return (
    thrown instanceof Error && /timeout exceeded when trying to connect|Connection terminated/.test(thrown.message)
  );
}
