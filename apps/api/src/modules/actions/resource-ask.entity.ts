import type { LocalDate, ResourceAnswer } from '@followthrough/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something an action needs that only the Chief Officers can give. */
@Entity('resource_ask')
export class ResourceAsk {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  actionId: string;

  @Column({ type: 'uuid' })
  committeeId: string;

  @Column({ type: 'text' })
  what: string;

  @Column({ type: 'integer', nullable: true })
  amountPounds: number | null;

  @Column({ type: 'date', nullable: true })
  neededBy: LocalDate | null;

  @Column({ type: 'text', default: () => `''` })
  askedOf: string;

  @Column({ type: 'date', nullable: true })
  askedOn: LocalDate | null;

  @Column({ type: 'text', default: () => `'open'` })
  answer: ResourceAnswer;

  @Column({ type: 'date', nullable: true })
  answeredOn: LocalDate | null;

  @Column({ type: 'text', default: () => `''` })
  answerNote: string;
}
