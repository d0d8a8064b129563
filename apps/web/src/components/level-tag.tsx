import type { ChartDirection, ChartLevel } from '@followthrough/domain';
import { Tag, type TagLook } from './tag';

/** What a chart comes to, in a few words with a symbol of their own. */
interface LevelLook {
  readonly words: string;
  readonly symbol: string;
  readonly look: TagLook;
}

const levels: Readonly<Record<ChartLevel, LevelLook>> = {
  tooEarly: { words: 'Too early to say', symbol: '…', look: 'grey' },
  noSignal: { words: 'No signal', symbol: '–', look: 'plain' },
  hint: { words: 'A hint, not a signal', symbol: '~', look: 'yellow' },
  unusualPoint: { words: 'One unusual reading', symbol: '◆', look: 'teal' },
  sustained: { words: 'A lasting change', symbol: '●', look: 'purple' },
  mixed: { words: 'Signals that do not agree', symbol: '≠', look: 'orange' },
};

const better: LevelLook = { words: 'A lasting improvement', symbol: '▲', look: 'green' };
const worse: LevelLook = { words: 'A lasting change for the worse', symbol: '▼', look: 'red' };

function lookOf(level: ChartLevel, direction: ChartDirection | null): LevelLook {
  if (level !== 'sustained') return levels[level];
  if (direction === 'better') return better;
  return direction === 'worse' ? worse : levels.sustained;
}

/** The words for each level, whichever way it points. */
export const levelWords: Readonly<Record<ChartLevel, string>> = {
  sustained: levels.sustained.words,
  mixed: levels.mixed.words,
  unusualPoint: levels.unusualPoint.words,
  hint: levels.hint.words,
  noSignal: levels.noSignal.words,
  tooEarly: levels.tooEarly.words,
};

/** How much a chart says: a word, a symbol whose shape differs, and a colour. */
export function LevelTag({ level, direction }: { level: ChartLevel; direction: ChartDirection | null }) {
  const { words, symbol, look } = lookOf(level, direction);
  return (
    <Tag look={look} symbol={symbol}>
      {words}
    </Tag>
  );
}
