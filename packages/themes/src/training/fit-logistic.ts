import { logistic } from '../scoring/logistic.js';

/** One case for a logistic curve: what is known of it, and whether it was so. */
export interface LogisticCase {
  readonly signs: readonly number[];
  readonly isSo: boolean;
  /** How much it counts; above 0. */
  readonly weight: number;
}

const ROUNDS = 30;
const NEAR_ENOUGH = 1e-9;
/** Keeps a sign that always or never goes with the answer from weighing without end. */
const RIDGE = 0.01;

/** Solves a small system of linear equations by elimination with row pivots; each row ends in its right-hand side. */
function solve(rows: Float64Array[]): number[] {
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    const rest = rows.slice(column).map((row) => Math.abs(row[column] ?? 0));
    const best = column + rest.indexOf(Math.max(...rest));
    const pivot = rows[best] ?? new Float64Array(size + 1);
    rows[best] = rows[column] ?? pivot;
    rows[column] = pivot;
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      for (let at = column; at <= size; at += 1) row[at] = (row[at] ?? 0) - factor * (pivot[at] ?? 0);
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}

/** One step of Newton's method: how far each weight is from where its slope is level. */
function step(cases: readonly LogisticCase[], weights: readonly number[]): number[] {
  const size = weights.length;
  const rows = weights.map((each, at) => {
    const row = new Float64Array(size + 1);
    row[at] = RIDGE;
    row[size] = RIDGE * each;
    return row;
  });
  for (const { signs, isSo, weight } of cases) {
    const chance = logistic(weights, signs);
    const error = weight * (chance - (isSo ? 1 : 0));
    const certainty = weight * chance * (1 - chance);
    for (let at = 0; at < size; at += 1) {
      const sign = signs[at] ?? 0;
      const row = rows[at];
      if (sign === 0 || row === undefined) continue;
      row[size] = (row[size] ?? 0) + error * sign;
      for (let other = 0; other < size; other += 1)
        row[other] = (row[other] ?? 0) + certainty * sign * (signs[other] ?? 0);
    }
  }
  return solve(rows);
}

/**
 * Fits a logistic curve by Newton's method with a small ridge.
 *
 * @param cases - At least one; all with the same number of signs. A constant sign of 1 gives the curve its place.
 * @returns The weight of each sign, the same on every machine.
 * @source Hastie, Tibshirani, Friedman (2009), section 4.4.1.
 */
export function fitLogistic(cases: readonly LogisticCase[]): readonly number[] {
  let weights: readonly number[] = (cases[0]?.signs ?? []).map(() => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const move = step(cases, weights);
    weights = weights.map((weight, at) => weight - (move[at] ?? 0));
    if (move.every((each) => Math.abs(each) < NEAR_ENOUGH)) break;
  }
  return weights;
}
