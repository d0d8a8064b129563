import { randomUUID } from 'node:crypto';
import type { ObjectLiteral } from 'typeorm';
import { ThemeAssignment } from '../modules/themes/passages/theme-assignment.entity.js';
import type { PlaceIds } from './load-places.js';

/** A row to insert, and into which table. */
export type Row = readonly [entity: new () => ObjectLiteral, values: object];

/** What the rows of one review hang on. */
export interface ReviewGround {
  readonly reviewId: string;
  readonly committeeId: string;
  readonly lead: string;
  readonly labelledOn: string;
  /** Whether people have been through the strategies and actions too; of the newest reviews they have not yet. */
  readonly labelledThroughout: boolean;
  readonly places: PlaceIds;
  readonly catalogueVersion: string;
}

/** A theme that a person confirmed on a passage. */
export function confirmed(
  ground: ReviewGround,
  label: { findingId?: string; strategyId?: string; actionId?: string; slug: string; stance: string },
): Row {
  const { committeeId, reviewId, lead, labelledOn, catalogueVersion } = ground;
  return [
    ThemeAssignment,
    {
      ...{ id: randomUUID(), committeeId, reviewId, catalogueVersion },
      ...{ status: 'confirmed', decidedBy: lead, decidedOn: labelledOn },
      ...label,
    },
  ];
}

/** The themes that people confirmed on a strategy or an action: none yet where they have not been through them. */
export function labelsOf(
  themes: readonly string[],
  ground: ReviewGround,
  passage: { strategyId: string } | { actionId: string },
): Row[] {
  if (!ground.labelledThroughout) return [];
  return [...new Set(themes)].map((slug) => confirmed(ground, { ...passage, slug, stance: 'learning' }));
}
