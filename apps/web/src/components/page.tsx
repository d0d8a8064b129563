import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { Notice } from './notice';

interface PageProps {
  readonly title: string;
  /** What stands above the heading: where this page belongs. */
  readonly above?: ReactNode;
  /** One or two sentences under the heading. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** A page: its title in the window and as heading, focus on that heading after moving here, and what was just done. */
export function Page({ title, above, lead, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const focusedFor = useRef('');
  const { key, pathname, state } = useLocation();
  const arrivedByMoving = key !== 'default';
  useEffect(() => {
    if (!arrivedByMoving || focusedFor.current === pathname) return;
    focusedFor.current = pathname;
    heading.current?.focus({ preventScroll: true });
  }, [arrivedByMoving, pathname]);
  return (
    <>
      <title>{`${title} – Followthrough`}</title>
      {above}
      <h1 className="page-heading" tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {typeof state?.done === 'string' && (
        <Notice kind="success" live="status">
          {state.done}
        </Notice>
      )}
      {lead && <div className="page-lead">{lead}</div>}
      {children}
    </>
  );
}
