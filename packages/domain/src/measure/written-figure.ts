import type { Figures } from './reading.js';

/** A figure that was understood, nothing where nothing was written, or the sentence that says how to mend it. */
export interface WrittenFigure {
  readonly figures: Figures | null;
  readonly sentence: string | null;
}

const nothing: Figures = { value: null, numerator: null, denominator: null };
const number = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

/** What one cell says: `1,234`, `45%`, `0.5`, `12/27` and `12 of 27`; blank, a dash and "n/a" say nothing. */
export function readWrittenFigure(written: string): WrittenFigure {
  const text = written.trim().replaceAll(/[\s\u00A0]+/g, ' ');
  if (/^(?:|[-–—.*]|n\/?a|no data|missing|nil return)$/i.test(text)) return { figures: null, sentence: null };
  const parts = /^(\d[\d,]*)\s*(?:\/|of|out of)\s*(\d[\d,]*)$/i.exec(text);
  if (parts !== null) {
    const [, numerator = '', denominator = ''] = parts;
    return understood({ ...nothing, numerator: toNumber(numerator), denominator: toNumber(denominator) });
  }
  const bare = text.replace(/\s*(?:%|days?)$/i, '');
  if (number.test(bare)) return understood({ ...nothing, value: toNumber(bare) });
  return {
    figures: null,
    sentence: `“${text.slice(0, 40)}” is not read as a figure. Write it like 1,234 or 45% or 12.5.`,
  };
}

const understood = (figures: Figures): WrittenFigure => ({ figures, sentence: null });
const toNumber = (text: string): number => Number(text.replaceAll(',', ''));
