import type { Me, Takes } from '@followthrough/domain';
import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { SessionsService } from './sessions.service.js';

@Controller()
export class SessionController {
  constructor(private readonly sessions: SessionsService) {}

  @Serves('signIn')
  signIn(
    @Taken() { body }: Takes<'signIn'>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    return this.sessions.signIn(body, request, reply);
  }

  @Serves('whoAmI')
  whoAmI(@CurrentCaller() caller: Caller): Me {
    return caller.me;
  }

  @Serves('switchRole')
  switchRole(
    @CurrentCaller() caller: Caller,
    @Taken() { body }: Takes<'switchRole'>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    return this.sessions.switchRole(caller, body.roleId, request, reply);
  }

  @Serves('signOut')
  signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    return this.sessions.signOut(request, reply);
  }
}
