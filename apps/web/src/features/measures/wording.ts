import type { MeasureChart } from '@followthrough/domain';

/** Every sentence about measures that does not come with the chart itself. */
export const wording = {
  title: 'Measures',
  caption: 'Measures and their latest reading',
  none: 'No measures yet',
  noneHint:
    'A measure belongs to an action: what is counted, out of what, and how often. Its readings draw a chart here.',
  definition: 'What is counted',
  readings: 'The readings as a table',
  noReadings: 'No readings yet. Once there are some, they are drawn here.',
  says: 'What the chart says',
  caution: 'Read with care',
  late: 'Reading late',
  lateOnes: (count: number) =>
    count === 1 ? 'One measure waits for a reading.' : `${count} measures wait for a reading.`,
};

/** How far a chart's answer goes, in a word or two. */
export const levelWords: Record<MeasureChart['level'], { words: string; symbol: string }> = {
  tooEarly: { words: 'Too early to say', symbol: '…' },
  noSignal: { words: 'No signal', symbol: '–' },
  hint: { words: 'A hint, not a signal', symbol: '~' },
  unusualPoint: { words: 'One unusual reading', symbol: '◆' },
  sustained: { words: 'A lasting signal', symbol: '●' },
  mixed: { words: 'Signals that do not agree', symbol: '≠' },
};
