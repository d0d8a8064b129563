import { gradeNeeded, type Axes } from '../action/move.js';

/** A claim that evidence bears out: that something was delivered, or that it had an effect. */
export type Claim = 'delivery' | 'effect';

/**
 * The claims of an action that a grade of evidence does not bear out.
 *
 * @param axes - Where the action stands.
 * @param grade - The strongest evidence that would be left, 0 to 5.
 * @returns None when everything claimed is borne out.
 */
export function claimsNotBorne(axes: Axes, grade: number): Claim[] {
  const needed = gradeNeeded(axes);
  return (['delivery', 'effect'] as const).filter((claim) => grade < needed[claim]);
}
