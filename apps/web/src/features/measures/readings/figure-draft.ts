import type { Figures, MeasureUnit } from '@followthrough/domain';
import { valueInWords } from '../../../components/value-words';
import { typedNumber } from '../definition/definition-draft';

/** The figures of a reading as they are being typed. */
export interface FigureDraft {
  readonly value: string;
  readonly numerator: string;
  readonly denominator: string;
  /** Whether only the value is known of a measure that has part and whole. */
  readonly onlyValue: boolean;
  readonly provisional: boolean;
  readonly note: string;
}

/** A reading nobody has typed yet. */
export const emptyFigures: FigureDraft = {
  ...{ value: '', numerator: '', denominator: '', onlyValue: false, provisional: false, note: '' },
};

const hasParts = (unit: MeasureUnit) => unit === 'percent' || unit === 'rate';
const typed = (text: string) => (text.trim() === '' ? null : typedNumber(text));

/** Whether part and whole are asked for. */
export const asksParts = (unit: MeasureUnit, { onlyValue }: FigureDraft): boolean => hasParts(unit) && !onlyValue;

/** What is sent of a reading's figures; whether they can be is for the server to say. */
export function figuresFrom(draft: FigureDraft, unit: MeasureUnit) {
  const { value, numerator, denominator, provisional, note } = draft;
  const figures = asksParts(unit, draft)
    ? { value: null, numerator: typed(numerator), denominator: typed(denominator) }
    : { value: typed(value), numerator: null, denominator: null };
  return { ...figures, provisional, note };
}

/** A reading as it stands, ready to be corrected. */
export function figureDraftOf(reading: Figures & { provisional: boolean; note: string }): FigureDraft {
  const { value, numerator, denominator, provisional, note } = reading;
  const words = (figure: number | null) => (figure === null ? '' : `${figure}`);
  return {
    ...{ value: words(value), numerator: words(numerator), denominator: words(denominator) },
    ...{ onlyValue: value !== null, provisional, note },
  };
}

/** A reading's figures in words: "12 of 27", or the value with its unit. */
export function figuresInWords({ value, numerator, denominator }: Figures, unit: MeasureUnit): string {
  return numerator === null ? valueInWords(value, unit) : `${numerator} of ${denominator ?? '–'}`;
}
