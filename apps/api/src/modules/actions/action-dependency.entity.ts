import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That an action waits for another. */
@Entity('action_dependency')
export class ActionDependency {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  actionId: string;

  @Column({ type: 'uuid' })
  committeeId: string;

  @Column({ type: 'uuid' })
  waitsForId: string;

  @Column({ type: 'text', default: () => `''` })
  note: string;
}
