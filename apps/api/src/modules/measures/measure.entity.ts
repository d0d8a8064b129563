import type {
  LocalDate,
  MeasureCadence,
  MeasureDirection,
  MeasureDisclosure,
  MeasureFamily,
  MeasureTarget,
  MeasureUnit,
} from '@followthrough/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is measured, and how. */
@Entity('measure')
export class Measure {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  actionId: string;

  @Column({ type: 'uuid' })
  committeeId: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  family: MeasureFamily;

  @Column({ type: 'text', default: () => `''` })
  question: string;

  @Column({ type: 'text', default: () => `''` })
  definition: string;

  @Column({ type: 'text', default: () => `''` })
  numeratorText: string;

  @Column({ type: 'text', default: () => `''` })
  denominatorText: string;

  @Column({ type: 'text' })
  unit: MeasureUnit;

  @Column({ type: 'text' })
  direction: MeasureDirection;

  @Column({ type: 'text', default: () => `''` })
  inclusions: string;

  @Column({ type: 'text', default: () => `''` })
  exclusions: string;

  @Column({ type: 'integer', nullable: true })
  ratePer: number | null;

  @Column({ type: 'text', default: () => `''` })
  directionReason: string;

  @Column({ type: 'jsonb', default: () => `'[]'` })
  targets: readonly MeasureTarget[];

  @Column({ type: 'text', default: () => `''` })
  sampling: string;

  @Column({ type: 'text', default: () => `''` })
  ownerPost: string;

  @Column({ type: 'uuid', nullable: true })
  ownerPersonId: string | null;

  @Column({ type: 'date' })
  expectedFrom: LocalDate;

  @Column({ type: 'text', default: () => `'masked'` })
  disclosure: MeasureDisclosure;

  @Column({ type: 'text', default: () => `''` })
  workedExample: string;

  @Column({ type: 'text' })
  cadence: MeasureCadence;

  @Column({ type: 'text', default: () => `''` })
  source: string;

  @Column({ type: 'date', nullable: true })
  baselineEndsOn: LocalDate | null;

  @Column({ type: 'integer', default: () => '1' })
  version: number;
}

/** One reading of a measure. */
@Entity('reading')
export class Reading {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  measureId: string;

  @Column({ type: 'uuid' })
  actionId: string;

  @Column({ type: 'uuid' })
  committeeId: string;

  @Column({ type: 'date' })
  readOn: LocalDate;

  @Column({ type: 'double precision', nullable: true })
  value: number | null;

  @Column({ type: 'double precision', nullable: true })
  numerator: number | null;

  @Column({ type: 'double precision', nullable: true })
  denominator: number | null;

  @Column({ type: 'text', default: () => `''` })
  note: string;

  @Column({ type: 'boolean', default: () => 'false' })
  provisional: boolean;

  @Column({ type: 'text', nullable: true })
  exclusionReason: string | null;

  @Column({ type: 'text', nullable: true })
  markedReason: string | null;

  @Column({ type: 'text', nullable: true })
  markedBy: string | null;

  @Column({ type: 'integer', default: () => '1' })
  version: number;
}
