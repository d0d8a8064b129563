import type { FindingKind } from '@followthrough/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { VersionedRecord } from '../../database/record.entity.js';

/** What a review found. */
@Entity('finding')
export class Finding extends VersionedRecord {
  @Column({ type: 'uuid' })
  reviewId: string;

  @Column({ type: 'text' })
  paragraph: string;

  @Column({ type: 'integer' })
  position: number;

  @Column({ type: 'text' })
  kind: FindingKind;

  @Column({ type: 'text' })
  text: string;
}

/** A finding that a strategy answers. */
@Entity('finding_strategy')
export class FindingStrategy {
  @PrimaryColumn({ type: 'uuid' })
  findingId: string;

  @PrimaryColumn({ type: 'uuid' })
  strategyId: string;

  @Column({ type: 'uuid' })
  committeeId: string;
}
