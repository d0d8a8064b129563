import type { ClosureBasis, DecidingBody, LocalDate } from '@followthrough/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The committee's decision to close an action. One brought in, or recorded before claims were, has no claim. */
@Entity('closure')
export class Closure {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  actionId: string;

  @Column({ type: 'uuid' })
  committeeId: string;

  @Column({ type: 'uuid', nullable: true })
  claimId: string | null;

  @Column({ type: 'date' })
  decidedOn: LocalDate;

  @Column({ type: 'text' })
  basis: ClosureBasis;

  @Column({ type: 'text' })
  reason: string;

  @Column({ type: 'text' })
  claimedBy: string;

  @Column({ type: 'text' })
  verifiedBy: string;

  @Column({ type: 'text' })
  decidedBy: string;

  @Column({ type: 'text', nullable: true })
  body: DecidingBody | null;

  @Column({ type: 'text', nullable: true })
  approvedBy: string | null;

  @Column({ type: 'uuid', nullable: true })
  supersededById: string | null;

  @Column({ type: 'date', nullable: true })
  lookBackOn: LocalDate | null;
}
