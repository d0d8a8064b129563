import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A plan that was brought in. */
@Entity('plan_import')
export class PlanImport {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  committeeId: string;

  @Column({ type: 'uuid' })
  reviewId: string;

  @Column({ type: 'text' })
  fileName: string;

  @Column({ type: 'text' })
  fileSha256: string;

  @Column({ type: 'integer' })
  actions: number;

  @Column({ type: 'text' })
  confirmedBy: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  confirmedAt: Date;
}
