import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A post that leads an action. */
@Entity('action_lead')
export class ActionLead {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  actionId: string;

  @Column({ type: 'uuid' })
  committeeId: string;

  @Column({ type: 'uuid', nullable: true })
  agencyId: string | null;

  @Column({ type: 'text' })
  post: string;

  @Column({ type: 'uuid', nullable: true })
  contactPersonId: string | null;

  @Column({ type: 'integer', default: () => '1' })
  position: number;
}
