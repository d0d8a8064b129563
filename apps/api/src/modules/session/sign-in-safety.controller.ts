import type { FactorOffer, RecoveryCodes, SignInSafety, Takes } from '@followthrough/domain';
import { Controller, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { OwnSessionsService } from './own-sessions.service.js';
import { SecondFactorService } from './second-factor.service.js';

/** What a person may see and do about their own signing in. */
@Controller()
export class SignInSafetyController {
  constructor(
    private readonly sessions: OwnSessionsService,
    private readonly secondFactor: SecondFactorService,
  ) {}

  @Serves('showSignInSafety')
  show(@CurrentCaller() caller: Caller, @Req() request: FastifyRequest): Promise<SignInSafety> {
    return this.sessions.show(caller, request);
  }

  @Serves('endSession')
  end(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'endSession'>): Promise<void> {
    return this.sessions.end(caller, params.sessionId);
  }

  @Serves('endOtherSessions')
  endOthers(@CurrentCaller() caller: Caller, @Req() request: FastifyRequest): Promise<void> {
    return this.sessions.endOthers(caller, request);
  }

  @Serves('beginSecondFactor')
  begin(@CurrentCaller() caller: Caller): Promise<FactorOffer> {
    return this.secondFactor.begin(caller);
  }

  @Serves('confirmSecondFactor')
  confirm(@CurrentCaller() caller: Caller, @Taken() { body }: Takes<'confirmSecondFactor'>): Promise<RecoveryCodes> {
    return this.secondFactor.confirm(caller, body.code);
  }

  @Serves('removeSecondFactor')
  remove(@CurrentCaller() caller: Caller, @Taken() { body }: Takes<'removeSecondFactor'>): Promise<void> {
    return this.secondFactor.remove(caller, body.password);
  }
}
