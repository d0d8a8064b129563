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
  unusualPoint: { words: 'Unusual, not lasting', symbol: '◆', look: 'teal' },
  sustained: { words: 'Evidence of a change', symbol: '●', look: 'purple' },
  mixed: { words: 'Signals that do not agree', symbol: '≠', look: 'orange' },
};

const better: LevelLook = { words: 'Evidence of improvement', symbol: '▲', look: 'green' };
// What changed need not have held, and what is not random need not have changed; the sentence beside says which.
const unclear: LevelLook = { words: 'Not behaving randomly', symbol: '≁', look: 'purple' };
const worse: LevelLook = { words: 'Evidence of a change for the worse', symbol: '▼', look: 'red' };

function lookOf(level: ChartLevel, direction: ChartDirection | null): LevelLook {
  if (level !== 'sustained') return levels[level];
  if (direction === 'better') return better;
  if (direction === 'unclear') return unclear;
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
