import type { LocalDate } from '@followthrough/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody reported of an action. */
@Entity('action_update')
export class ActionUpdate {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  actionId: string;

  @Column({ type: 'uuid' })
  committeeId: string;

  @Column({ type: 'uuid', nullable: true })
  agencyId: string | null;

  @Column({ type: 'date' })
  writtenOn: LocalDate;

  @Column({ type: 'text' })
  writtenBy: string;

  @Column({ type: 'text' })
  text: string;

  /** Whether it says only that nothing has changed. */
  @Column({ type: 'boolean', default: () => 'false' })
  nothingChanged: boolean;
}
