import type { Lever, LocalDate, PlannedLead, Scope } from '@followthrough/domain';
import { Column, Entity } from 'typeorm';
import { VersionedRecord } from '../../database/record.entity.js';

/** An action that comes round again, apart from each time it does. */
@Entity('recurring_action')
export class RecurringAction extends VersionedRecord {
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
}
