import type {
  AgeBand,
  EventKind,
  GuidanceEdition,
  LocalDate,
  Marking,
  PublicationForm,
  ReviewDecision,
  ReviewKind,
  TeamMember,
} from '@followthrough/domain';
import { Column, Entity } from 'typeorm';
import { VersionedRecord } from '../../database/record.entity.js';

/** A review and its dates. */
@Entity('review')
export class Review extends VersionedRecord {
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

  @Column({ type: 'uuid', nullable: true })
  notifiedByAgencyId: string | null;

  @Column({ type: 'date', nullable: true })
  informationRequestedOn: LocalDate | null;

  @Column({ type: 'date', nullable: true })
  informationReceivedOn: LocalDate | null;

  @Column({ type: 'date', nullable: true })
  recommendedOn: LocalDate | null;

  @Column({ type: 'date', nullable: true })
  observationsReceivedOn: LocalDate | null;

  @Column({ type: 'text', default: () => `''` })
  observationsText: string;

  @Column({ type: 'text', default: () => `''` })
  observationsResponse: string;

  @Column({ type: 'text', default: () => `''` })
  publicationReason: string;

  @Column({ type: 'date', nullable: true })
  publishedOn: LocalDate | null;

  @Column({ type: 'text', default: () => `'official-sensitive'` })
  marking: Marking;

  @Column({ type: 'text', default: () => `''` })
  nationalHubReference: string;

  @Column({ type: 'text', default: () => `''` })
  familyLinkPost: string;

  @Column({ type: 'text', default: () => `''` })
  familyNote: string;

  /** Codes of the criteria, under the review's own edition of the guidance. */
  @Column({ type: 'jsonb', default: () => `'[]'` })
  criteria: string[];

  @Column({ type: 'jsonb', default: () => `'[]'` })
  team: TeamMember[];
}
