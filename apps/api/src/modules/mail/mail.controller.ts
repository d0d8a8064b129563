import type { MailList, MailPage, MailPreference, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { OutboxService } from './outbox.service.js';
import { PreferenceService } from './preference.service.js';

/** The mails that were made, and how people have them. */
@Controller()
export class MailController {
  constructor(
    private readonly outbox: OutboxService,
    private readonly preferences: PreferenceService,
  ) {}

  @Serves('listMails')
  list(@CurrentCaller() caller: Caller, @Taken() { query }: Takes<'listMails'>): Promise<MailList> {
    return this.outbox.list(caller, query);
  }

  @Serves('showMail')
  show(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'showMail'>): Promise<MailPage> {
    return this.outbox.show(caller, params.mailId);
  }

  @Serves('sendMailAgain')
  tryAgain(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'sendMailAgain'>): Promise<MailPage> {
    return this.outbox.tryAgain(caller, params.mailId);
  }

  @Serves('showMailPreference')
  showPreference(@CurrentCaller() caller: Caller): Promise<MailPreference> {
    return this.preferences.show(caller);
  }

  @Serves('setMailPreference')
  setPreference(@CurrentCaller() caller: Caller, @Taken() input: Takes<'setMailPreference'>): Promise<MailPreference> {
    return this.preferences.set(caller, input.version, input.body.reminders);
  }
}
