import type { CommentView, Role } from '@followthrough/domain';

/** What somebody may do with the words of a comment they can see. Anybody who sees it may settle it. The database holds the same line. */
export function permissionsOnComment(
  asker: { readonly role: Role; readonly personId: string },
  comment: { readonly personId: string; readonly withdrawn: object | null },
): CommentView['may'] {
  const own = asker.personId === comment.personId;
  const stands = comment.withdrawn === null;
  return { change: stands && own, withdraw: stands && (own || asker.role === 'lead') };
}
