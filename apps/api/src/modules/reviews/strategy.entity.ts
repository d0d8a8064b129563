import type { Acceptance, ImplementationStage, LocalDate } from '@followthrough/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CommitteeRecord, VersionedRecord } from '../../database/record.entity.js';

/** A strategy, in the words of the review. */
@Entity('strategy')
export class Strategy extends VersionedRecord {
  @Column({ type: 'uuid' })
  reviewId: string;

  @Column({ type: 'text' })
  number: string;

  @Column({ type: 'integer' })
  position: number;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text', default: () => `''` })
  caseForChange: string;

  @Column({ type: 'text', default: () => `'accepted'` })
  acceptance: Acceptance;

  @Column({ type: 'text', default: () => `''` })
  acceptanceNote: string;

  /** What the Chief Officers are told of the resources it needs. */
  @Column({ type: 'text', default: () => `''` })
  resourceNote: string;

  /** The day on which the committee looks again at what it does not accept. */
  @Column({ type: 'date', nullable: true })
  lookAgainOn: LocalDate | null;

  @Column({ type: 'text', nullable: true })
  stage: ImplementationStage | null;
}

/** An action that serves a strategy. */
@Entity('strategy_action')
export class StrategyAction {
  @PrimaryColumn({ type: 'uuid' })
  strategyId: string;

  @PrimaryColumn({ type: 'uuid' })
  actionId: string;

  @Column({ type: 'uuid' })
  committeeId: string;

  @Column({ type: 'integer', default: () => '1' })
  position: number;
}

/** A move of a strategy from one implementation stage to another. */
@Entity('strategy_stage')
export class StrategyStage extends CommitteeRecord {
  @Column({ type: 'uuid' })
  strategyId: string;

  @Column({ type: 'text', nullable: true })
  fromStage: ImplementationStage | null;

  @Column({ type: 'text' })
  toStage: ImplementationStage;

  @Column({ type: 'date' })
  reachedOn: LocalDate;

  @Column({ type: 'text' })
  saidBy: string;

  @Column({ type: 'text', default: () => `''` })
  note: string;

  @Column({ type: 'text' })
  recordedBy: string;
}
