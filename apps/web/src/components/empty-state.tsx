import type { ReactNode } from 'react';

/** Says what will be here, and how to begin. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty-state">
      <p className="empty-state__title">{title}</p>
      {children && <div>{children}</div>}
    </div>
  );
}
