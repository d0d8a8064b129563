import type { RoundList, RoundPage, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { AskingService } from './asking.service.js';
import { FreezingService } from './freezing.service.js';
import { RoundPages } from './round-pages.service.js';
import { RoundsService } from './rounds.service.js';
import { SealingService } from './sealing.service.js';

/** Rounds: listed, prepared, and taken on step by step. */
@Controller()
export class RoundsController {
  // oxlint-disable-next-line max-params -- one for each step of a round.
  constructor(
    private readonly rounds: RoundsService,
    private readonly pages: RoundPages,
    private readonly asking: AskingService,
    private readonly freezing: FreezingService,
    private readonly sealing: SealingService,
  ) {}

  @Serves('listRounds')
  list(@CurrentCaller() caller: Caller): Promise<RoundList> {
    return this.rounds.list(caller);
  }

  @Serves('addRound')
  add(@CurrentCaller() caller: Caller, @Taken() { body }: Takes<'addRound'>): Promise<RoundPage> {
    return this.rounds.add(caller, body);
  }

  @Serves('showRound')
  show(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'showRound'>): Promise<RoundPage> {
    return this.pages.show(caller, params.roundId);
  }

  @Serves('deleteRound')
  delete(@CurrentCaller() caller: Caller, @Taken() input: Takes<'deleteRound'>): Promise<void> {
    return this.rounds.delete(caller, input.params.roundId, input.version);
  }

  @Serves('changeRoundDays')
  changeDays(@CurrentCaller() caller: Caller, @Taken() input: Takes<'changeRoundDays'>): Promise<RoundPage> {
    return this.rounds.changeDays(caller, input.params.roundId, input.version, input.body);
  }

  @Serves('askForUpdates')
  ask(@CurrentCaller() caller: Caller, @Taken() input: Takes<'askForUpdates'>): Promise<RoundPage> {
    return this.asking.ask(caller, input.params.roundId, input.version);
  }

  @Serves('chaseRound')
  chase(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'chaseRound'>): Promise<RoundPage> {
    return this.asking.chase(caller, params.roundId);
  }

  @Serves('freezeRound')
  freeze(@CurrentCaller() caller: Caller, @Taken() input: Takes<'freezeRound'>): Promise<RoundPage> {
    return this.freezing.freeze(caller, input.params.roundId, input.version);
  }

  @Serves('sealRound')
  seal(@CurrentCaller() caller: Caller, @Taken() input: Takes<'sealRound'>): Promise<RoundPage> {
    return this.sealing.seal(caller, input.params.roundId, input.version);
  }

  @Serves('addRoundNote')
  note(@CurrentCaller() caller: Caller, @Taken() { params, body }: Takes<'addRoundNote'>): Promise<RoundPage> {
    return this.rounds.note(caller, params.roundId, body);
  }
}
