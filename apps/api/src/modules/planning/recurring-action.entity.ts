import type { Lever, LocalDate, PlannedLead, Scope } from '@followthrough/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An action that comes round again, apart from each time it does. */
@Entity('recurring_action')
export class RecurringAction {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  committeeId: string;

  @Column({ type: 'uuid' })
  strategyId: string;

  @Column({ type: 'text' })
  text: string;

  @Column({ type: 'text', default: () => `''` })
  measureText: string;

  @Column({ type: 'text', nullable: true })
  lever: Lever | null;

  @Column({ type: 'text', nullable: true })
  scope: Scope | null;

  @Column({ type: 'uuid', nullable: true })
  accountableAgencyId: string | null;

  @Column({ type: 'jsonb', default: () => `'[]'` })
  leads: readonly PlannedLead[];

  @Column({ type: 'integer' })
  everyMonths: number;

  @Column({ type: 'date' })
  firstDueOn: LocalDate;

  @Column({ type: 'date', nullable: true })
  untilOn: LocalDate | null;

  @Column({ type: 'date', nullable: true })
  endedOn: LocalDate | null;

  @Column({ type: 'integer', default: () => '1' })
  version: number;
}
