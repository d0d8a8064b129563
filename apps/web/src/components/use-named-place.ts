import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** A place in a list that a mail, a notice or a first page may lead to: it comes into view when the address names it. */
export function useNamedPlace(id: string) {
  const { hash } = useLocation();
  const ref = useRef<HTMLLIElement>(null);
  const isNamed = hash === `#${id}`;
  useEffect(() => {
    if (isNamed) ref.current?.scrollIntoView({ block: 'center' });
  }, [isNamed]);
  return { id, ref, ...(isNamed ? { 'data-named': true } : {}) };
}
