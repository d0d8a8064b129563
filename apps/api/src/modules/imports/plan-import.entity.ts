import { Column, Entity } from 'typeorm';
import { CommitteeRecord } from '../../database/record.entity.js';

/** A plan that was brought in. */
@Entity('plan_import')
export class PlanImport extends CommitteeRecord {
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
