import type { ReactNode } from 'react';

/** The looks a tag may have. A look never carries meaning alone: the tag's words do. */
export type TagLook = 'blue' | 'green' | 'yellow' | 'orange' | 'red' | 'purple' | 'teal' | 'grey' | 'plain';

/** A short word in a box: a state, a kind, a count. */
export function Tag({ look = 'grey', symbol, children }: { look?: TagLook; symbol?: string; children: ReactNode }) {
  return (
    <span className={`ds_tag ds_tag--${look}`}>
      {symbol && (
        <span className="tag__symbol" aria-hidden="true">
          {symbol}
        </span>
      )}
      {children}
    </span>
  );
}
