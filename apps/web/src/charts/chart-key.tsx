import type { MeasureChart } from '@followthrough/domain';
import { dayInWords } from '../components/day-words';
import { valueInWords } from '../components/value-words';
import { withCapital } from './chart-words';

/** What each line and shape of a chart means; only what is on it. */
export function ChartKey({ measure }: { measure: MeasureChart }) {
  const { line, centreName, targetValue, targetBy, points } = measure;
  const flagged = points.some((point) => point.rules.length > 0);
  const limited = points.some((point) => point.upper !== null || point.lower !== null);
  return (
    <ul className="chart__key">
      <li>
        <span className="key key--reading" aria-hidden="true" />
        {line.name}
      </li>
      <li>
        <span className="key key--centre" aria-hidden="true" />
        {withCapital(centreName)}
      </li>
      {limited && (
        <li>
          <span className="key key--limit" aria-hidden="true" />
          Limits of what chance alone would give
        </li>
      )}
      {targetValue !== null && (
        <li>
          <span className="key key--target" aria-hidden="true" />
          {`Target ${valueInWords(targetValue, line.unit)}${targetBy ? ` by ${dayInWords(targetBy)}` : ''}`}
        </li>
      )}
      {flagged && (
        <li>
          <span className="key key--flagged" aria-hidden="true">
            ◆
          </span>
          Picked out by a rule
        </li>
      )}
    </ul>
  );
}
