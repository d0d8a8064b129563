import type { ColourMapping, CommitteeKind, CommitteeSettings } from '@followthrough/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A committee, and the periods it works to. */
@Entity('committee')
export class Committee {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  code: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  kind: CommitteeKind;

  @Column({ type: 'uuid', nullable: true })
  headlineMeasureId: string | null;

  @Column({ type: 'integer', default: () => '30' })
  dueSoonDays: number;

  @Column({ type: 'integer', default: () => '92' })
  reportingCycleDays: number;

  @Column({ type: 'jsonb', default: () => `'{}'` })
  stageTargets: CommitteeSettings['stageTargets'];

  @Column({ type: 'jsonb', nullable: true })
  colours: ColourMapping | null;

  @Column({ type: 'integer', default: () => '1' })
  version: number;
}
