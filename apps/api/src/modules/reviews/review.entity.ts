import type {
  AgeBand,
  EventKind,
  GuidanceEdition,
  HoldKind,
  LocalDate,
  PublicationForm,
  ReviewDecision,
  ReviewKind,
} from '@followthrough/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A review and its dates. */
@Entity('review')
export class Review {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  committeeId: string;

  @Column({ type: 'text' })
  reference: string;

  @Column({ type: 'text' })
  pseudonym: string;

  @Column({ type: 'text' })
  kind: ReviewKind;

  @Column({ type: 'text' })
  guidanceEdition: GuidanceEdition;

  @Column({ type: 'text' })
  event: EventKind;

  @Column({ type: 'text' })
  ageBand: AgeBand;

  @Column({ type: 'text', default: () => `''` })
  summary: string;

  @Column({ type: 'date', nullable: true })
  notifiedOn: LocalDate | null;

  @Column({ type: 'date', nullable: true })
  decidedOn: LocalDate | null;

  @Column({ type: 'text', nullable: true })
  decision: ReviewDecision | null;

  @Column({ type: 'text', default: () => `''` })
  decisionReason: string;

  @Column({ type: 'date', nullable: true })
  careInspectorateNotifiedOn: LocalDate | null;

  @Column({ type: 'date', nullable: true })
  startedOn: LocalDate | null;

  @Column({ type: 'date', nullable: true })
  practiceFrom: LocalDate | null;

  @Column({ type: 'date', nullable: true })
  practiceTo: LocalDate | null;

  @Column({ type: 'date', nullable: true })
  reportedOn: LocalDate | null;

  @Column({ type: 'date', nullable: true })
  committeeAcceptedOn: LocalDate | null;

  @Column({ type: 'date', nullable: true })
  chiefOfficersRatifiedOn: LocalDate | null;

  @Column({ type: 'date', nullable: true })
  reportSentOn: LocalDate | null;

  @Column({ type: 'date', nullable: true })
  familyFeedbackOn: LocalDate | null;

  @Column({ type: 'text', default: () => `'undecided'` })
  publicationForm: PublicationForm;

  @Column({ type: 'integer', default: () => '1' })
  version: number;
}

/** Something that ran beside a review. */
@Entity('review_hold')
export class ReviewHold {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  committeeId: string;

  @Column({ type: 'uuid' })
  reviewId: string;

  @Column({ type: 'text' })
  kind: HoldKind;

  @Column({ type: 'date' })
  startedOn: LocalDate;

  @Column({ type: 'date', nullable: true })
  endedOn: LocalDate | null;

  @Column({ type: 'text', default: () => `''` })
  note: string;
}
