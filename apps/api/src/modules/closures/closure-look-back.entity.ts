import type { LocalDate, LookBackFound } from '@followthrough/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was found when the committee looked back at what it closed. */
@Entity('closure_look_back')
export class ClosureLookBack {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  actionId: string;

  @Column({ type: 'uuid' })
  committeeId: string;

  @Column({ type: 'uuid' })
  closureId: string;

  @Column({ type: 'date', nullable: true })
  dueOn: LocalDate | null;

  @Column({ type: 'date' })
  lookedOn: LocalDate;

  @Column({ type: 'text' })
  found: LookBackFound;

  @Column({ type: 'text', default: () => `''` })
  words: string;

  @Column({ type: 'uuid', array: true })
  evidenceIds: string[];

  @Column({ type: 'text' })
  by: string;
}
