import type { Mention } from '@followthrough/domain';
import { Column, Entity } from 'typeorm';
import { CommitteeRecord } from '../../database/record.entity.js';

/** What somebody said of an action or a claim on it, of a review or a strategy of it. */
@Entity('comment')
export class Comment extends CommitteeRecord {
  @Column({ type: 'uuid', nullable: true })
  actionId: string | null;

  @Column({ type: 'uuid', nullable: true })
  reviewId: string | null;

  @Column({ type: 'uuid', nullable: true })
  strategyId: string | null;

  @Column({ type: 'uuid', nullable: true })
  claimId: string | null;

  @Column({ type: 'uuid' })
  personId: string;

  @Column({ type: 'text' })
  madeBy: string;

  @Column({ type: 'timestamptz' })
  madeAt: Date;

  @Column({ type: 'text' })
  text: string;

  @Column({ type: 'jsonb' })
  mentions: readonly Mention[];

  @Column({ type: 'timestamptz', nullable: true })
  resolvedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  resolvedBy: string | null;
}
