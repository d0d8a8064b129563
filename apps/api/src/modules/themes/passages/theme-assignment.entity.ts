import type { AssignmentStatus, LocalDate, Stance, Tier } from '@followthrough/domain';
import { Column, Entity } from 'typeorm';
import { VersionedRecord } from '../../../database/record.entity.js';

/** A theme on a passage. */
@Entity('theme_assignment')
export class ThemeAssignment extends VersionedRecord {
  @Column({ type: 'uuid' })
  reviewId: string;

  @Column({ type: 'uuid', nullable: true })
  findingId: string | null;

  @Column({ type: 'uuid', nullable: true })
  strategyId: string | null;

  @Column({ type: 'uuid', nullable: true })
  actionId: string | null;

  @Column({ type: 'text' })
  slug: string;

  @Column({ type: 'text' })
  stance: Stance;

  @Column({ type: 'text' })
  status: AssignmentStatus;

  @Column({ type: 'text', nullable: true })
  tier: Tier | null;

  @Column({ type: 'double precision', nullable: true })
  score: number | null;

  @Column({ type: 'jsonb', default: () => `'[]'` })
  spans: unknown;

  /** The catalogue's terms that led to it; none when a person put it there. */
  @Column({ type: 'jsonb', default: () => `'[]'` })
  terms: unknown;

  /** The machine's own stance, to which taking a decision back returns; `null` when a person put the theme there. */
  @Column({ type: 'text', nullable: true })
  suggestedStance: Stance | null;

  @Column({ type: 'text', nullable: true })
  engineVersion: string | null;

  @Column({ type: 'text' })
  catalogueVersion: string;

  @Column({ type: 'text', nullable: true })
  decidedBy: string | null;

  @Column({ type: 'date', nullable: true })
  decidedOn: LocalDate | null;
}
