import type { ClaimState, ClosureBasis, LocalDate } from '@followthrough/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A claim that an action can be closed, as it stands after its last step. */
@Entity('closure_claim')
export class ClosureClaim {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  actionId: string;

  @Column({ type: 'uuid' })
  committeeId: string;

  @Column({ type: 'text' })
  state: ClaimState;

  @Column({ type: 'text' })
  basis: ClosureBasis;

  @Column({ type: 'text' })
  reason: string;

  @Column({ type: 'uuid', array: true })
  evidenceIds: string[];

  @Column({ type: 'uuid', nullable: true })
  supersededById: string | null;

  @Column({ type: 'text', nullable: true })
  approvedBy: string | null;

  @Column({ type: 'date', nullable: true })
  lookBackOn: LocalDate | null;

  @Column({ type: 'date' })
  claimedOn: LocalDate;

  @Column({ type: 'text' })
  claimedBy: string;

  @Column({ type: 'uuid' })
  claimedById: string;

  @Column({ type: 'uuid', nullable: true })
  claimedAgencyId: string | null;

  @Column({ type: 'uuid', array: true })
  claimantIds: string[];

  @Column({ type: 'date', nullable: true })
  verifiedOn: LocalDate | null;

  @Column({ type: 'text', nullable: true })
  verifiedBy: string | null;

  @Column({ type: 'uuid', nullable: true })
  verifiedById: string | null;

  @Column({ type: 'uuid', nullable: true })
  verifiedAgencyId: string | null;
}
