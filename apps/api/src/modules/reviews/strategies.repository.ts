import { randomUUID } from 'node:crypto';
import type { ImplementationStage, LocalDate, NewStage, StrategyAnswer } from '@followthrough/domain';
import type { Scoped } from '../../database/scope.js';
import { seesOwn } from '../../database/seen.js';
import { StrategyStage } from './strategy.entity.js';

/** What a strategy is moved or answered from. */
export interface StandingStrategy {
  readonly id: string;
  readonly reviewId: string;
  readonly committeeId: string;
  readonly stage: ImplementationStage | null;
}

/** A strategy of the caller's committee, or `null`. */
export function findStrategy(scoped: Scoped, id: string): Promise<StandingStrategy | null> {
  return scoped.json<StandingStrategy>(
    `select json_build_object('id', s.id, 'reviewId', s.review_id, 'committeeId', s.committee_id, 'stage', s.stage)
       as json
     from strategy s where s.id = $1 and ${seesOwn(scoped.scope, 's')}`,
    [id],
  );
}

/**
 * Puts a strategy in another stage and keeps the move, if it is still the version the caller saw.
 *
 * @returns Whether it was; when it was not, nothing is changed.
 */
export async function writeMove(
  scoped: Scoped,
  strategy: StandingStrategy,
  seen: number,
  move: NewStage & { readonly recordedBy: string },
): Promise<boolean> {
  const { stage, ...told } = move;
  const { id, committeeId } = strategy;
  const written = await scoped.rows(
    `update strategy s set stage = $3 where s.id = $1 and s.version = $2 and ${seesOwn(scoped.scope, 's')} returning s.id`,
    [id, seen, stage],
  );
  if (written.length === 0) return false;
  await scoped.manager.insert(StrategyStage, {
    ...{ id: randomUUID(), strategyId: id, committeeId, fromStage: strategy.stage, toStage: stage },
    ...told,
  });
  return true;
}

/**
 * Keeps what the committee says of a strategy, if it is still the version the caller saw.
 *
 * @returns Whether it was; when it was not, nothing is changed.
 */
export async function writeAnswer(
  scoped: Scoped,
  id: string,
  seen: number,
  {
    acceptance,
    acceptanceNote,
    resourceNote,
    lookAgainOn,
  }: StrategyAnswer & { readonly lookAgainOn: LocalDate | null },
): Promise<boolean> {
  const written = await scoped.rows(
    `update strategy s set acceptance = $3, acceptance_note = $4, resource_note = $5, look_again_on = $6
     where s.id = $1 and s.version = $2 and ${seesOwn(scoped.scope, 's')} returning s.id`,
    [id, seen, acceptance, acceptanceNote, resourceNote, lookAgainOn],
  );
  return written.length === 1;
}
