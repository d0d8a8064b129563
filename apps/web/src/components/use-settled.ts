import { useEffect, useState } from 'react';

const restMilliseconds = 350;

/** What is being typed, once somebody has stopped typing for a moment. */
export function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const rest = setTimeout(() => setSettled(typed), restMilliseconds);
    return () => clearTimeout(rest);
  }, [typed]);
  return settled;
}
