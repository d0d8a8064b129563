import type { ReactNode } from 'react';

/** Something to open when it is wanted. */
export function Details({
  summary,
  open = false,
  children,
}: {
  summary: ReactNode;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details className="ds_details" open={open}>
      <summary className="ds_details__summary">{summary}</summary>
      <div className="ds_details__text">{children}</div>
    </details>
  );
}
