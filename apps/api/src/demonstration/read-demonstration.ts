import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { addDays, daysBetween, type LocalDate } from '@followthrough/domain';
import { Places } from './places.js';
import { ToldReview } from './told-review.js';

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../demonstration');

/** The day the files were written for; every date in them moves with the day they are loaded. */
const toldOn = '2026-11-23';

/** The committees, agencies and people. */
export function readPlaces(): Places {
  return Places.parse(JSON.parse(readFileSync(path.join(folder, 'places.json'), 'utf8')));
}

/**
 * Every fictional review, its dates moved so that it is as long ago today as it was when it was written.
 *
 * @param today - The day of loading.
 * @throws Error that names the file and the place in it that cannot be read.
 */
export function readReviews(today: LocalDate): ToldReview[] {
  const moved = daysBetween(toldOn, today);
  return ['reviews', 'background'].flatMap((kind) =>
    readdirSync(path.join(folder, kind))
      .sort()
      .map((name) => readReview(path.join(folder, kind, name), moved)),
  );
}

function readReview(file: string, moved: number): ToldReview {
  const told: unknown = JSON.parse(readFileSync(file, 'utf8'), (_key, value: unknown) =>
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? addDays(value, moved) : value,
  );
  const read = ToldReview.safeParse(told);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw new Error(`${path.basename(file)}: ${issue?.path.join('.')}: ${issue?.message}`);
}
