import { Problem, type SignInWays } from '@followthrough/domain';
import { Controller, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Configuration } from '../../config/env.js';
import { CONFIGURATION } from '../../config/token.js';
import { Serves } from '../../http/serves.js';
import { giveState, takeState } from './cookie.js';
import { SingleSignOnService } from './single-sign-on.service.js';

/** The way to the organisation's own sign-in and back. What goes wrong is told on the sign-in page. */
@Controller()
export class SingleSignOnController {
  constructor(
    private readonly singleSignOn: SingleSignOnService,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  @Serves('signInWays')
  ways(): SignInWays {
    const { localAccounts, singleSignOn } = this.configuration;
    return { password: localAccounts, singleSignOn: singleSignOn?.name ?? null };
  }

  @Serves('beginSingleSignOn')
  async begin(@Res() reply: FastifyReply): Promise<void> {
    await this.orTell(reply, async () => {
      const { address, state } = await this.singleSignOn.begin();
      giveState(reply, state, this.configuration.secure);
      return address;
    });
  }

  @Serves('endSingleSignOn')
  async end(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.orTell(reply, async () => {
      await this.singleSignOn.finish(takeState(request, reply, this.configuration.secure), request, reply);
      return '/';
    });
  }

  private async orTell(reply: FastifyReply, work: () => Promise<string>): Promise<void> {
    try {
      await reply.redirect(await work(), 302);
    } catch (refusal) {
      if (!(refusal instanceof Problem)) throw refusal;
      await reply.redirect(`/sign-in?problem=${refusal.code}`, 302);
    }
  }
}
