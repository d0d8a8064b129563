import type { LocalDate } from '@followthrough/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a piece of evidence supports an action; or did, until it was taken off. */
@Entity('evidence_use')
export class EvidenceUse {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  evidenceId: string;

  @Column({ type: 'uuid' })
  actionId: string;

  @Column({ type: 'uuid' })
  committeeId: string;

  @Column({ type: 'uuid', nullable: true })
  agencyId: string | null;

  @Column({ type: 'text' })
  addedBy: string;

  @Column({ type: 'date', nullable: true })
  addedOn: LocalDate | null;
}

/** The address of something kept elsewhere that belongs to a piece of evidence. */
@Entity('evidence_link')
export class EvidenceLink {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  evidenceId: string;

  @Column({ type: 'uuid' })
  actionId: string;

  @Column({ type: 'uuid' })
  committeeId: string;

  @Column({ type: 'uuid', nullable: true })
  agencyId: string | null;

  @Column({ type: 'text' })
  url: string;

  @Column({ type: 'text' })
  label: string;

  @Column({ type: 'text' })
  addedBy: string;

  @Column({ type: 'date' })
  addedOn: LocalDate;
}
