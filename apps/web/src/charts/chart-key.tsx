import type { MeasureChart } from '@followthrough/domain';
import { valueInWords } from '../components/value-words';

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
        {centreName}
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
          {`Target ${valueInWords(targetValue, line.unit)}${targetBy ? ` by ${targetBy.slice(0, 4)}` : ''}`}
        </li>
      )}
      {flagged && (
        <li>
          <span className="key key--flagged" aria-hidden="true">
            ◆
          </span>
          Part of a signal
        </li>
      )}
    </ul>
  );
}
