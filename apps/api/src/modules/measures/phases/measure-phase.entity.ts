import type { LocalDate } from '@followthrough/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person's decision that a measure's line starts anew, and whether it was undone. */
@Entity('measure_phase')
export class MeasurePhase {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  measureId: string;

  @Column({ type: 'uuid' })
  actionId: string;

  @Column({ type: 'uuid' })
  committeeId: string;

  @Column({ type: 'date' })
  startsOn: LocalDate;

  @Column({ type: 'text' })
  label: string;

  @Column({ type: 'date', nullable: true })
  baselineEndsOn: LocalDate | null;

  @Column({ type: 'text' })
  reason: string;

  @Column({ type: 'date', nullable: true })
  eventOn: LocalDate | null;

  @Column({ type: 'text', nullable: true })
  eventWords: string | null;

  @Column({ type: 'text' })
  decidedBy: string;

  @Column({ type: 'timestamptz' })
  decidedAt: string;

  @Column({ type: 'text', nullable: true })
  undoneBy: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  undoneAt: string | null;

  @Column({ type: 'text', nullable: true })
  undoneReason: string | null;
}
