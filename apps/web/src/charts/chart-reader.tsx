import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import type { DrawnPoint } from './drawn-points';
import type { Plot } from './plot';

interface ChartReaderProps {
  readonly name: string;
  readonly plot: Plot;
  readonly points: readonly DrawnPoint[];
  readonly children: ReactNode;
}

/** Goes from reading to reading, by arrow keys or by pointing, and says what each is. */
export function ChartReader({ name, plot, points, children }: ChartReaderProps) {
  const last = points.length - 1;
  const [place, setPlace] = useState<number | null>(null);
  const at = Math.min(place ?? last, last);
  const said = points[at]?.words ?? '';
  const onKeyDown = (event: KeyboardEvent) => {
    const next = placeAfter(event.key, place === null ? null : at, last);
    if (next === null) return;
    event.preventDefault();
    setPlace(next);
  };
  return (
    <>
      <div
        className="chart__drawing"
        // An input can hold no drawing.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="slider"
        tabIndex={0}
        aria-label={`${name}: readings, by arrow keys`}
        aria-valuemin={1}
        aria-valuemax={points.length}
        aria-valuenow={at + 1}
        aria-valuetext={said}
        onKeyDown={onKeyDown}
        onPointerMove={(event) => setPlace(nearest(event, plot, points))}
      >
        <svg viewBox={`0 0 ${plot.frame.width} ${plot.frame.height}`} width="100%" aria-hidden="true">
          {children}
          {place !== null && <Picked plot={plot} point={points[at]} />}
        </svg>
      </div>
      <p className="chart__said">{place === null ? 'Point at a reading, or use the arrow keys, to read it.' : said}</p>
    </>
  );
}

/** Where a key leads; `null` where it leads nowhere. */
function placeAfter(key: string, at: number | null, last: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'ArrowRight' || key === 'ArrowUp') return at === null ? last : Math.min(last, at + 1);
  if (key === 'ArrowLeft' || key === 'ArrowDown') return at === null ? last : Math.max(0, at - 1);
  return null;
}

function nearest({ clientX, currentTarget }: PointerEvent, { frame, xOf }: Plot, points: readonly DrawnPoint[]) {
  const { left, width } = currentTarget.getBoundingClientRect();
  const x = ((clientX - left) * frame.width) / (width || 1);
  const distances = points.map(({ at }) => Math.abs(xOf(at) - x));
  return distances.indexOf(Math.min(...distances));
}

function Picked({ plot: { frame, xOf, yOf }, point }: { plot: Plot; point: DrawnPoint | undefined }) {
  if (!point) return null;
  const x = xOf(point.at);
  return (
    <g className="chart__picked">
      <path d={`M${x} ${frame.top}V${frame.height - frame.bottom}`} />
      {point.value !== null && <circle cx={x} cy={yOf(point.value)} r={9} />}
    </g>
  );
}
