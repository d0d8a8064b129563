import type { LocalDate, ReturnKind } from '@followthrough/domain';
import { Column, Entity } from 'typeorm';
import { CommitteeRecord } from '../../database/record.entity.js';

/** A return as it was made. */
@Entity('made_return')
export class MadeReturn extends CommitteeRecord {
  @Column({ type: 'uuid', nullable: true })
  roundId: string | null;

  @Column({ type: 'text' })
  kind: ReturnKind;

  @Column({ type: 'date' })
  asAt: LocalDate;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  madeAt: Date;

  @Column({ type: 'text' })
  madeBy: string;

  @Column({ type: 'text' })
  fileName: string;

  @Column({ type: 'bytea' })
  bytes: Buffer;

  @Column({ type: 'text' })
  sha256: string;

  @Column({ type: 'integer' })
  actions: number;

  @Column({ type: 'jsonb' })
  position: unknown;
}
