import type { LocalDate } from '@followthrough/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something in the way of an action. */
@Entity('blocker')
export class Blocker {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  actionId: string;

  @Column({ type: 'uuid' })
  committeeId: string;

  @Column({ type: 'text' })
  text: string;

  @Column({ type: 'date' })
  raisedOn: LocalDate;

  @Column({ type: 'date', nullable: true })
  resolvedOn: LocalDate | null;

  @Column({ type: 'text', default: () => `''` })
  raisedBy: string;

  @Column({ type: 'text', default: () => `''` })
  resolvedBy: string;

  @Column({ type: 'text', default: () => `''` })
  resolvedHow: string;
}
