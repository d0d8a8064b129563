import { Module } from '@nestjs/common';
import { ForgetAttempts } from './forget-attempts.js';
import { IdentityProvider } from './identity-provider.js';
import { OwnSessionsService } from './own-sessions.service.js';
import { SecondFactorService } from './second-factor.service.js';
import { SessionController } from './session.controller.js';
import { SessionsService } from './sessions.service.js';
import { SignInSafetyController } from './sign-in-safety.controller.js';
import { SingleSignOnController } from './single-sign-on.controller.js';
import { SingleSignOnService } from './single-sign-on.service.js';

/** Signing in and out: by password and code, or through the organisation. */
@Module({
  controllers: [SessionController, SingleSignOnController, SignInSafetyController],
  providers: [
    SessionsService,
    SecondFactorService,
    OwnSessionsService,
    IdentityProvider,
    SingleSignOnService,
    ForgetAttempts,
  ],
  exports: [SessionsService],
})
export class SessionModule {}
