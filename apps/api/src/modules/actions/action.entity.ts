import type {
  ClosureBasis,
  Declared,
  Delivery,
  Driver,
  DuePrecision,
  Effect,
  EvidenceGrade,
  Lever,
  LocalDate,
  Scope,
} from '@followthrough/domain';
import { Column, Entity } from 'typeorm';
import { VersionedRecord } from '../../database/record.entity.js';

/** An action and where it stands. */
@Entity('action')
export class Action extends VersionedRecord {
  @Column({ type: 'text', default: () => `''` })
  reference: string;

  @Column({ type: 'text' })
  text: string;

  @Column({ type: 'text', default: () => `''` })
  timescaleText: string;

  @Column({ type: 'text', nullable: true })
  lever: Lever | null;

  @Column({ type: 'text', nullable: true })
  driver: Driver | null;

  @Column({ type: 'text', nullable: true })
  scope: Scope | null;

  @Column({ type: 'date', nullable: true })
  startsOn: LocalDate | null;

  @Column({ type: 'date', nullable: true })
  originalDueOn: LocalDate | null;

  @Column({ type: 'date', nullable: true })
  dueOn: LocalDate | null;

  @Column({ type: 'text', default: () => `'none'` })
  duePrecision: DuePrecision;

  @Column({ type: 'date', nullable: true })
  reviewOn: LocalDate | null;

  @Column({ type: 'date', nullable: true })
  forecastOn: LocalDate | null;

  @Column({ type: 'text', default: () => `'not-started'` })
  delivery: Delivery;

  @Column({ type: 'date', nullable: true })
  deliveredOn: LocalDate | null;

  @Column({ type: 'text', default: () => `'not-yet-known'` })
  effect: Effect;

  @Column({ type: 'text', nullable: true })
  declared: Declared | null;

  @Column({ type: 'text', default: () => `''` })
  measureText: string;

  @Column({ type: 'text', default: () => `''` })
  analysisText: string;

  @Column({ type: 'integer', default: () => '0' })
  evidenceGrade: EvidenceGrade;

  @Column({ type: 'date', nullable: true })
  evidenceUntil: LocalDate | null;

  @Column({ type: 'date', nullable: true })
  lastUpdateOn: LocalDate | null;

  @Column({ type: 'text', nullable: true })
  importedFrom: string | null;

  @Column({ type: 'text', nullable: true })
  importedStatus: string | null;

  @Column({ type: 'date', nullable: true })
  closedOn: LocalDate | null;

  @Column({ type: 'text', nullable: true })
  closureBasis: ClosureBasis | null;

  @Column({ type: 'uuid', nullable: true })
  accountableAgencyId: string | null;

  @Column({ type: 'uuid', nullable: true })
  recurringId: string | null;

  @Column({ type: 'date', nullable: true })
  occurrenceOn: LocalDate | null;
}
