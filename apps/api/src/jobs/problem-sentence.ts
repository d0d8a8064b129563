import { Problem } from '@followthrough/domain';

/**
 * Says what went wrong without a word of what was worked on: the message of an error may quote a record, its code may
 * not.
 */
export function problemSentence(thrown: unknown): string {
  if (thrown instanceof Problem) return `It was refused: ${thrown.code}.`;
  const inner = typeof thrown === 'object' && thrown !== null && 'driverError' in thrown ? thrown.driverError : thrown;
  const code = typeof inner === 'object' && inner !== null && 'code' in inner ? String(inner.code) : '';
  if (/^[0-9A-Z]{5}$/.test(code)) return `The database refused it (SQLSTATE ${code}).`;
  if (/^E[A-Z_]{2,30}$/.test(code)) return `Something it needs could not be reached (${code}).`;
  return `It met a fault of the product (${thrown instanceof Error ? thrown.name : typeof thrown}).`;
}
