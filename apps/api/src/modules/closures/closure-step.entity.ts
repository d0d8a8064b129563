import type { ClosureBasis, ClosureStepKind, DecidingBody, LocalDate } from '@followthrough/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One step of a claim or a closure, as it was taken. Nobody changes one or takes one away. */
@Entity('closure_step')
export class ClosureStep {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  actionId: string;

  @Column({ type: 'uuid' })
  committeeId: string;

  @Column({ type: 'uuid', nullable: true })
  claimId: string | null;

  @Column({ type: 'uuid', nullable: true })
  closureId: string | null;

  @Column({ type: 'text' })
  kind: ClosureStepKind;

  @Column({ type: 'date' })
  takenOn: LocalDate;

  @Column({ type: 'uuid' })
  personId: string;

  @Column({ type: 'text' })
  by: string;

  @Column({ type: 'text' })
  words: string;

  @Column({ type: 'text', nullable: true })
  basis: ClosureBasis | null;

  @Column({ type: 'uuid', array: true })
  evidenceIds: string[];

  @Column({ type: 'date', nullable: true })
  metOn: LocalDate | null;

  @Column({ type: 'text', nullable: true })
  body: DecidingBody | null;

  @Column({ type: 'text', nullable: true })
  bodyName: string | null;
}
