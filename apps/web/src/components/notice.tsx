import type { ReactNode } from 'react';

const symbols = { success: '✓', info: 'i', warning: '!', problem: '!' };

interface NoticeProps {
  readonly kind: keyof typeof symbols;
  readonly title?: string;
  /** `status` for what should be read out when it appears, `alert` for what must interrupt. */
  readonly live?: 'status' | 'alert';
  readonly children: ReactNode;
}

/** A short message that stands out: what was done, what to know, or what went wrong. */
export function Notice({ kind, title, live, children }: NoticeProps) {
  return (
    <div className={`notice notice--${kind}`} role={live}>
      <span className="notice__symbol" aria-hidden="true">
        {symbols[kind]}
      </span>
      <div className="notice__body">
        {title && <p className="notice__title">{title}</p>}
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
    </div>
  );
}
