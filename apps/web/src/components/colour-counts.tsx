import type { ColourCounts as Counts } from '@followthrough/domain';
import { colours } from './colour-key';
import { ColourTag } from './status-tag';

/** How many stand in each colour, each with its word and symbol; colours with none are left out. */
export function ColourCounts({ counts }: { counts: Counts }) {
  const present = colours.filter((colour) => (counts[colour] ?? 0) > 0);
  if (present.length === 0) return <span className="quiet">None</span>;
  return (
    <ul className="tags tags--tight">
      {present.map((colour) => (
        <li key={colour}>
          <ColourTag colour={colour} />
          {` ${counts[colour] ?? 0}`}
        </li>
      ))}
    </ul>
  );
}
