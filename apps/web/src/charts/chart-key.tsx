import type { MeasureChart } from '@followthrough/domain';
import { keyItems } from './key-items';

/** What each line and shape of a chart means; only what is on it. */
export function ChartKey({ measure }: { measure: MeasureChart }) {
  return (
    <ul className="chart__key">
      {keyItems(measure).map(({ look, words, shape }) => (
        <li key={words}>
          <span className={`key key--${look}`} aria-hidden="true">
            {shape}
          </span>
          {words}
        </li>
      ))}
    </ul>
  );
}
