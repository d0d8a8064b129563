import type { ReactNode } from 'react';

/** Something to open when it is wanted. */
export function Details({
  summary,
  open = false,
  onOpen,
  children,
}: {
  summary: ReactNode;
  open?: boolean;
  /** Called when it is opened, for what is fetched only then. */
  onOpen?: () => void;
  children: ReactNode;
}) {
  return (
    <details className="ds_details" open={open} onToggle={(event) => event.currentTarget.open && onOpen?.()}>
      <summary className="ds_details__summary">{summary}</summary>
      <div className="ds_details__text">{children}</div>
    </details>
  );
}
