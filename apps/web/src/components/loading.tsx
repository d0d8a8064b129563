import { useEffect, useState } from 'react';

const patienceInMilliseconds = 300;

/** Says what is being fetched, but only when it takes long enough to be noticed. */
export function Loading({ what }: { what: string }) {
  const [shown, show] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => show(true), patienceInMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  return <output className="loading">{shown && `Loading ${what}…`}</output>;
}
