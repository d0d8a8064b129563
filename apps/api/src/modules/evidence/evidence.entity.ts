import type { EvidenceGrade, LocalDate } from '@followthrough/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A piece of evidence, and the action it was first added to. */
@Entity('evidence')
export class Evidence {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  actionId: string;

  @Column({ type: 'uuid' })
  committeeId: string;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'integer' })
  grade: EvidenceGrade;

  @Column({ type: 'date' })
  datedOn: LocalDate;

  @Column({ type: 'text', default: () => `''` })
  note: string;

  @Column({ type: 'date', nullable: true })
  expiresOn: LocalDate | null;

  @Column({ type: 'uuid', nullable: true })
  agencyId: string | null;

  @Column({ type: 'text', default: () => `''` })
  addedBy: string;

  @Column({ type: 'date', nullable: true })
  addedOn: LocalDate | null;
}
