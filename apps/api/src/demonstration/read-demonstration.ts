import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LocalDate } from '@followthrough/domain';
import { howFarMoved, moveDates, type Moved } from './move-dates.js';
import { z } from 'zod';
import { Places } from './places.js';
import { ToldComment } from './load-comments.js';
import { ToldMeasures } from './load-measures.js';
import { ToldDiagram } from './load-diagrams.js';
import { ToldVerdict } from './load-verdicts.js';
import { ToldClosures } from './told-closures.js';
import { ToldEvidence } from './told-evidence.js';
import { ToldPlanning } from './told-planning.js';
import { ToldReview } from './told-review.js';
import { ToldRound } from './told-round.js';

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../demonstration');

/** The committees, agencies and people, with every date moved to the day they are loaded. */
export function readPlaces(today: LocalDate): Places {
  const told: unknown = JSON.parse(readFileSync(path.join(folder, 'places.json'), 'utf8'));
  return Places.parse(moveDates(told, howFarMoved(today)));
}

/** What links the actions of the reviews, moved like them. */
export function readPlanning(today: LocalDate): ToldPlanning {
  const told: unknown = JSON.parse(readFileSync(path.join(folder, 'planning.json'), 'utf8'));
  return ToldPlanning.parse(moveDates(told, howFarMoved(today)));
}

/** What people said of actions and reviews, its dates moved as those of the reviews are. */
export function readComments(today: LocalDate): ToldComment[] {
  const told: unknown = JSON.parse(readFileSync(path.join(folder, 'comments.json'), 'utf8'));
  return z.array(ToldComment).parse(moveDates(told, howFarMoved(today)));
}

/** The files and links of evidence, and what else it is used for, their dates moved as those of the reviews are. */
export function readEvidence(today: LocalDate): ToldEvidence[] {
  const told: unknown = JSON.parse(readFileSync(path.join(folder, 'evidence.json'), 'utf8'));
  return z.array(ToldEvidence).parse(moveDates(told, howFarMoved(today)));
}

/** Claims, acceptances and look-backs, their dates moved as those of the reviews are. */
export function readClosures(today: LocalDate): ToldClosures {
  const told: unknown = JSON.parse(readFileSync(path.join(folder, 'closures.json'), 'utf8'));
  return ToldClosures.parse(moveDates(told, howFarMoved(today)));
}

/** What was concluded of actions, its dates moved as those of the reviews are. */
export function readVerdicts(today: LocalDate): ToldVerdict[] {
  const told: unknown = JSON.parse(readFileSync(path.join(folder, 'verdicts.json'), 'utf8'));
  return z.array(ToldVerdict).parse(moveDates(told, howFarMoved(today)));
}

/** Who sees to measures and what was done to readings, its dates moved as those of the reviews are. */
export function readMeasures(today: LocalDate): ToldMeasures {
  const told: unknown = JSON.parse(readFileSync(path.join(folder, 'measures.json'), 'utf8'));
  return ToldMeasures.parse(moveDates(told, howFarMoved(today)));
}

/** Driver diagrams, their dates moved as those of the reviews are. */
export function readDiagrams(today: LocalDate): ToldDiagram[] {
  const told: unknown = JSON.parse(readFileSync(path.join(folder, 'diagrams.json'), 'utf8'));
  return z.array(ToldDiagram).parse(moveDates(told, howFarMoved(today)));
}

/** The reporting rounds, their dates moved as the reviews' are. */
export function readRounds(today: LocalDate): ToldRound[] {
  const told: unknown = JSON.parse(readFileSync(path.join(folder, 'rounds.json'), 'utf8'));
  return z.array(ToldRound).parse(moveDates(told, howFarMoved(today)));
}

/**
 * Every fictional review, its dates moved so that it is as long ago today as it was when it was written.
 *
 * @param today - The day of loading.
 * @throws Error that names the file and the place in it that cannot be read.
 */
export function readReviews(today: LocalDate): ToldReview[] {
  const moved = howFarMoved(today);
  return ['reviews', 'background'].flatMap((kind) =>
    readdirSync(path.join(folder, kind))
      .sort()
      .map((name) => readReview(path.join(folder, kind, name), moved)),
  );
}

function readReview(file: string, moved: Moved): ToldReview {
  const read = ToldReview.safeParse(moveDates(JSON.parse(readFileSync(file, 'utf8')), moved));
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw new Error(`${path.basename(file)}: ${issue?.path.join('.')}: ${issue?.message}`);
}
