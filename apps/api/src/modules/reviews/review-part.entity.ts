import type { HoldKind, LocalDate, ReviewEventKind } from '@followthrough/domain';
import { Column, Entity } from 'typeorm';
import { VersionedRecord } from '../../database/record.entity.js';

/** Something held in the course of a review. */
@Entity('review_event')
export class ReviewEvent extends VersionedRecord {
  @Column({ type: 'uuid' })
  reviewId: string;

  @Column({ type: 'text' })
  kind: ReviewEventKind;

  @Column({ type: 'date' })
  heldOn: LocalDate;

  @Column({ type: 'jsonb', default: () => `'[]'` })
  posts: string[];

  @Column({ type: 'text', default: () => `''` })
  note: string;
}

/** Something that ran beside a review, and when it held up the review or its publication. */
@Entity('review_hold')
export class ReviewHold extends VersionedRecord {
  @Column({ type: 'uuid' })
  reviewId: string;

  @Column({ type: 'text' })
  kind: HoldKind;

  @Column({ type: 'date' })
  startedOn: LocalDate;

  @Column({ type: 'date', nullable: true })
  endedOn: LocalDate | null;

  @Column({ type: 'date', nullable: true })
  reviewHeldFrom: LocalDate | null;

  @Column({ type: 'date', nullable: true })
  reviewHeldTo: LocalDate | null;

  @Column({ type: 'date', nullable: true })
  publicationHeldFrom: LocalDate | null;

  @Column({ type: 'date', nullable: true })
  publicationHeldTo: LocalDate | null;

  @Column({ type: 'date', nullable: true })
  lookAgainOn: LocalDate | null;

  @Column({ type: 'text', default: () => `''` })
  note: string;
}

/** A contact with the family of a review's child. */
@Entity('family_contact')
export class FamilyContact extends VersionedRecord {
  @Column({ type: 'uuid' })
  reviewId: string;

  @Column({ type: 'date' })
  contactedOn: LocalDate;

  @Column({ type: 'text' })
  byPost: string;

  @Column({ type: 'text' })
  shared: string;
}
