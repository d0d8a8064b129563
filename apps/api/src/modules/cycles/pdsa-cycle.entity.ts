import type {
  CycleAct,
  CycleDo,
  CyclePurpose,
  CycleScale,
  CycleStage,
  CycleStudy,
  KeptPlan,
  LocalDate,
} from '@followthrough/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A test of change. */
@Entity('pdsa_cycle')
export class PdsaCycle {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  actionId: string;

  @Column({ type: 'uuid' })
  committeeId: string;

  @Column({ type: 'uuid', nullable: true })
  agencyId: string | null;

  @Column({ type: 'text' })
  ramp: string;

  @Column({ type: 'integer' })
  number: number;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text', default: () => `'test'` })
  purpose: CyclePurpose;

  @Column({ type: 'text' })
  scale: CycleScale;

  @Column({ type: 'text' })
  owner: string;

  @Column({ type: 'text', default: () => `'plan'` })
  stage: CycleStage;

  @Column({ type: 'boolean', default: () => 'false' })
  finished: boolean;

  @Column({ type: 'date', nullable: true })
  plannedFrom: LocalDate | null;

  @Column({ type: 'date', nullable: true })
  plannedTo: LocalDate | null;

  @Column({ type: 'date', nullable: true })
  startedOn: LocalDate | null;

  @Column({ type: 'date', nullable: true })
  endedOn: LocalDate | null;

  @Column({ type: 'jsonb' })
  plan: KeptPlan;

  @Column({ type: 'jsonb', nullable: true })
  do: CycleDo | null;

  @Column({ type: 'jsonb', nullable: true })
  study: CycleStudy | null;

  @Column({ type: 'jsonb', nullable: true })
  act: CycleAct | null;

  @Column({ type: 'timestamptz', nullable: true })
  predictionsLockedAt: Date | null;

  @Column({ type: 'date', nullable: true })
  stoppedOn: LocalDate | null;

  @Column({ type: 'text', nullable: true })
  stopReason: string | null;

  @Column({ type: 'integer', default: () => '1' })
  version: number;
}
