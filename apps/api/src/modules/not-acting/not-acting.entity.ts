import type { LocalDate, NotActingEnd } from '@followthrough/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A time for which the committee accepted that an action is not done. */
@Entity('not_acting')
export class NotActingPeriod {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  actionId: string;

  @Column({ type: 'uuid' })
  committeeId: string;

  @Column({ type: 'text' })
  reason: string;

  @Column({ type: 'text' })
  decidedBy: string;

  @Column({ type: 'date' })
  decidedOn: LocalDate;

  @Column({ type: 'date' })
  endsOn: LocalDate;

  @Column({ type: 'text' })
  recordedBy: string;

  @Column({ type: 'text', nullable: true })
  end: NotActingEnd | null;

  @Column({ type: 'date', nullable: true })
  endedOn: LocalDate | null;
}
