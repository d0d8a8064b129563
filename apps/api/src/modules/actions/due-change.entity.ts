import type { LocalDate } from '@followthrough/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A due date that was moved. */
@Entity('due_change')
export class DueChange {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  actionId: string;

  @Column({ type: 'uuid' })
  committeeId: string;

  @Column({ type: 'date' })
  changedOn: LocalDate;

  @Column({ type: 'date', nullable: true })
  fromOn: LocalDate | null;

  @Column({ type: 'date' })
  toOn: LocalDate;

  @Column({ type: 'text' })
  reason: string;

  @Column({ type: 'text' })
  approvedBy: string;
}
