import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One idea tested in cycle after cycle on an action. */
@Entity('pdsa_ramp')
export class PdsaRamp {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  actionId: string;

  @Column({ type: 'uuid' })
  committeeId: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', default: () => `''` })
  objective: string;

  @Column({ type: 'text', default: () => `''` })
  idea: string;
}
