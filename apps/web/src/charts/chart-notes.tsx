import type { MeasureChart } from '@followthrough/domain';
import { Link } from 'react-router';
import { Day } from '../components/day';
import { phaseLetter } from './chart-words';
import { timeOf } from './drawn-points';
import type { Plot } from './plot';

interface NoteLinesProps {
  readonly plot: Plot;
  readonly notes: MeasureChart['notes'];
  readonly phases: readonly { readonly label: string; readonly at: number }[];
}

const rowHeight = 14;

/** A line for each thing that happened while the measure was read, by its number; and where a phase begins. */
export function NoteLines({ plot, notes, phases }: NoteLinesProps) {
  const { frame, xOf } = plot;
  const base = frame.height - frame.bottom;
  return (
    <>
      {notes.map(({ on, words }, place) => {
        const x = xOf(timeOf(on));
        if (x < frame.left - 6 || x > frame.width - frame.right + 6) return null;
        return (
          <g key={`${on} ${words}`} className="chart__note">
            <path d={`M${x} ${frame.top}V${base}`} />
            <text x={x} y={frame.top - 6 - (place % 2) * rowHeight} textAnchor="middle">
              {place + 1}
            </text>
          </g>
        );
      })}
      {phases.map(({ label, at }, place) => (
        <g key={`${at} ${label}`} className="chart__phase">
          <path d={`M${xOf(at)} ${frame.top}V${base}`} />
          <text x={xOf(at) + 4} y={frame.top + 11}>
            {phaseLetter(place)}
          </text>
        </g>
      ))}
    </>
  );
}

/** The same in words, with the numbers they have on the drawing. */
export function NoteList({ measure: { notes, line, points } }: { measure: MeasureChart }) {
  if (notes.length === 0) return null;
  const [first = '', last = ''] = [points[0]?.on, points.at(-1)?.on];
  return (
    <>
      <p className="chart__notes-title">Noted on the chart; none of it moves a line</p>
      <ol className="chart__notes">
        {notes.map(({ on, words, cycleId }) => (
          <li key={`${on} ${words}`}>
            <Day on={on} />
            {': '}
            {cycleId === null ? words : <Link to={`/actions/${line.actionId}/cycles/${cycleId}`}>{words}</Link>}
            {on < first && ' (before the first reading)'}
            {on > last && ' (after the latest reading)'}
          </li>
        ))}
      </ol>
    </>
  );
}
