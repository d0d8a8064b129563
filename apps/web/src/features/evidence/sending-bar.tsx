import { useEffect, useState } from 'react';
import { sendingWording as wording } from './wording';

const patienceInMilliseconds = 1000;

/** How far a file has come, once it takes long enough to be wondered about. */
export function SendingBar({ name, share }: { name: string; share: number }) {
  const [shown, show] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => show(true), patienceInMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  const words = share < 1 ? `${wording.sending} ${name}` : `${wording.checking} ${name}`;
  if (!shown) return <p className="quiet">{`${words}…`}</p>;
  return (
    <p className="quiet">
      {`${words}… `}
      <progress aria-label={words} {...(share < 1 ? { value: share } : {})} />
    </p>
  );
}
