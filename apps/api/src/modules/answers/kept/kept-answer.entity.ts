import type { LearningAnswer, LocalDate } from '@followthrough/domain';
import { Column, Entity } from 'typeorm';
import { CommitteeRecord } from '../../../database/record.entity.js';

/** An answer as it was given: its sentences, and the Word file made of them. */
@Entity('kept_answer')
export class KeptAnswer extends CommitteeRecord {
  @Column({ type: 'text', nullable: true })
  slug: string | null;

  @Column({ type: 'date' })
  asAt: LocalDate;

  @Column({ type: 'timestamptz' })
  madeAt: Date;

  @Column({ type: 'text' })
  madeBy: string;

  @Column({ type: 'uuid' })
  madeById: string;

  @Column({ type: 'text' })
  fileName: string;

  @Column({ type: 'bytea' })
  bytes: Buffer;

  @Column({ type: 'text' })
  sha256: string;

  @Column({ type: 'jsonb' })
  position: LearningAnswer;

  @Column({ type: 'text', default: '' })
  mayStay: string;
}
