import { betaQuantile } from './beta.js';

/** A rate with the range it lies in; all three are shares from 0 to 1. */
export interface ShrunkRate {
  readonly rate: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * How many reviews the national picture weighs as, beside a committee's own: ten.
 *
 * @source Our own choice by simulation, in `docs/method/themes.md`: with few reviews each, fixed strength covers what it
 *   promises, and a strength fitted to the moments does not.
 */
export const priorReviews = 10;

/** The chance that the range is to hold: nine in ten, a twentieth left out on each side. */
export const rangeChance = 0.9;

/**
 * The rate at which a committee's reviews find a theme, drawn towards the national rate the more the fewer they are.
 *
 * @param seen - Reviews that found it.
 * @param of - Reviews looked at; not fewer than `seen`.
 * @param national - The share of reviews across the nation that found it, between 0 and 1, both excluded.
 * @returns The mean of the posterior Beta distribution with its exact 5th and 95th percentiles.
 * @source Beta prior with mean `national` and strength `priorReviews`: Gelman and others, Bayesian Data Analysis (2013),
 *   section 2.4.
 */
export function shrunkRate(seen: number, of: number, national: number): ShrunkRate {
  const a = national * priorReviews + seen;
  const b = (1 - national) * priorReviews + of - seen;
  const left = (1 - rangeChance) / 2;
  return { rate: a / (a + b), lower: betaQuantile(left, a, b), upper: betaQuantile(1 - left, a, b) };
}
