import type { Sector } from '@followthrough/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An agency. */
@Entity('agency')
export class Agency {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  sector: Sector;

  @Column({ type: 'integer', default: () => '1' })
  version: number;
}

/** An agency that serves a committee. */
@Entity('committee_agency')
export class CommitteeAgency {
  @PrimaryColumn({ type: 'uuid' })
  committeeId: string;

  @PrimaryColumn({ type: 'uuid' })
  agencyId: string;
}
