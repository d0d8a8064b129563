import type { ActionPage, NewEvidence } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { EvidenceKeeper } from '../evidence/index.js';
import { ActionPages } from './action-pages.service.js';

/** Adds the evidence on which an action's claims rest. */
@Injectable()
export class ActionEvidenceService {
  constructor(
    private readonly pages: ActionPages,
    private readonly evidence: EvidenceKeeper,
  ) {}

  /** An addition overwrites nobody, so it is not refused for what others changed meanwhile. */
  add(caller: Caller, id: string, input: NewEvidence): Promise<ActionPage> {
    return this.pages.change(caller, id, async (scoped) => {
      await this.evidence.keep(scoped, caller, id, input);
    });
  }
}
