import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Until it is known how wide a place is, and where nothing is laid out at all. */
const usual = 640;

/** How wide a place on the page is, in pixels, followed as it changes. */
export function useWidth<Place extends HTMLElement>(): [RefObject<Place | null>, number] {
  const place = useRef<Place>(null);
  const [width, setWidth] = useState(usual);
  useLayoutEffect(() => {
    const { current } = place;
    if (!current || !('ResizeObserver' in window)) return undefined;
    const measure = () => setWidth(Math.round(current.clientWidth) || usual);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return [place, width];
}
