import type { ChartSaying, Conclusion, LocalDate } from '@followthrough/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a person concluded of an action, beside what its charts said then. */
@Entity('verdict')
export class Verdict {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  actionId: string;

  @Column({ type: 'uuid' })
  committeeId: string;

  @Column({ type: 'uuid', nullable: true })
  agencyId: string | null;

  @Column({ type: 'uuid', nullable: true })
  personId: string | null;

  @Column({ type: 'date' })
  recordedOn: LocalDate;

  @Column({ type: 'text' })
  recordedBy: string;

  @Column({ type: 'text' })
  conclusion: Conclusion;

  @Column({ type: 'text' })
  statement: string;

  @Column({ type: 'text', default: () => `''` })
  explanation: string;

  @Column({ type: 'jsonb' })
  charts: ChartSaying[];
}
