import type { LaterStage, LocalDate } from '@followthrough/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a stage of a test said before it was reworded. */
@Entity('cycle_rewording')
export class CycleRewordingKept {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  cycleId: string;

  @Column({ type: 'uuid' })
  actionId: string;

  @Column({ type: 'uuid' })
  committeeId: string;

  @Column({ type: 'uuid', nullable: true })
  agencyId: string | null;

  @Column({ type: 'integer' })
  cycleVersion: number;

  @Column({ type: 'text' })
  stage: LaterStage;

  @Column({ type: 'jsonb' })
  said: object;

  @Column({ type: 'text' })
  why: string;

  @Column({ type: 'date' })
  rewordedOn: LocalDate;

  @Column({ type: 'text' })
  rewordedBy: string;
}
