import type { RepositoryLook, RepositoryMembers, RepositoryPage, SharingPage, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../../http/serves.js';
import { LooksService } from './looks.service.js';
import { MembersService } from './members.service.js';
import { SharingService } from './sharing.service.js';

/** National repositories: which committees let them look, who looks, and every look. */
@Controller()
export class RepositoriesController {
  constructor(
    private readonly sharing: SharingService,
    private readonly looks: LooksService,
    private readonly members: MembersService,
  ) {}

  @Serves('showSharing')
  showSharing(@CurrentCaller() caller: Caller): Promise<SharingPage> {
    return this.sharing.show(caller);
  }

  @Serves('giveConsent')
  give(@CurrentCaller() caller: Caller, @Taken() { body }: Takes<'giveConsent'>): Promise<SharingPage> {
    return this.sharing.give(caller, body);
  }

  @Serves('revokeConsent')
  revoke(@CurrentCaller() caller: Caller, @Taken() input: Takes<'revokeConsent'>): Promise<SharingPage> {
    return this.sharing.revoke(caller, input.params.consentId, input.version);
  }

  @Serves('showRepository')
  showRepository(@CurrentCaller() caller: Caller): Promise<RepositoryPage> {
    return this.looks.show(caller);
  }

  @Serves('lookAtCommittee')
  look(@CurrentCaller() caller: Caller, @Taken() { params }: Takes<'lookAtCommittee'>): Promise<RepositoryLook> {
    return this.looks.look(caller, params.committeeId);
  }

  @Serves('listRepositoryMembers')
  listMembers(@CurrentCaller() caller: Caller): Promise<RepositoryMembers> {
    return this.members.list(caller);
  }

  @Serves('addRepositoryMember')
  addMember(
    @CurrentCaller() caller: Caller,
    @Taken() { body }: Takes<'addRepositoryMember'>,
  ): Promise<RepositoryMembers> {
    return this.members.add(caller, body);
  }

  @Serves('endRepositoryMember')
  endMember(@CurrentCaller() caller: Caller, @Taken() input: Takes<'endRepositoryMember'>): Promise<RepositoryMembers> {
    return this.members.end(caller, input.params.memberId, input.version);
  }
}
