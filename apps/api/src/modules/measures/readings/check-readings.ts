import {
  dayInWords,
  faultIn,
  periodInWords,
  periodOf,
  Problem,
  type FieldProblem,
  type Figures,
  type LocalDate,
  type MeasureUnit,
  type NewReading,
} from '@followthrough/domain';
import type { KeptReadings } from './readings.repository.js';

const problemsMax = 100;

/**
 * Checks readings before any is kept: their figures, their days, one a period, and that whatever they correct is said.
 *
 * @throws {Problem} `request.invalid`, beside each field.
 */
export function checkReadings(kept: KeptReadings, readings: readonly NewReading[], today: LocalDate): void {
  const { cadence, unit } = kept;
  const there = new Map(kept.readings.map(({ id, on }) => [periodOf(on, cadence).start, id]));
  const seen = new Set<LocalDate>();
  const faults = readings.flatMap((reading, place): FieldProblem[] => {
    const period = periodOf(reading.on, cadence);
    const at = (path: string, sentence: string) => [{ path: `readings.${place}.${path}`, sentence }];
    const fault = faultIn(reading, unit);
    if (fault !== null) return at(fault.path, fault.sentence);
    if (reading.on > today) return at('on', `${dayInWords(reading.on)} is still to come. Enter it once it is over.`);
    if (seen.has(period.start))
      return at('on', `Another is of ${periodInWords(period, cadence)} too. Keep one of them.`);
    seen.add(period.start);
    const known = there.get(period.start);
    if (known !== undefined && reading.corrects === null)
      return at(
        'on',
        `There is a reading of ${periodInWords(period, cadence)} already. Correct that one, and say why.`,
      );
    return [];
  });
  if (faults.length > 0) throw new Problem('request.invalid', {}, faults.slice(0, problemsMax));
}

/**
 * Checks what a reading is to say from now on.
 *
 * @throws {Problem} `request.invalid`, beside the field.
 */
export function checkFigures(figures: Figures, unit: MeasureUnit): void {
  const fault = faultIn(figures, unit);
  if (fault !== null) throw new Problem('request.invalid', {}, [fault]);
}
