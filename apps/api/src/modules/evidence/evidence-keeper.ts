import { randomUUID } from 'node:crypto';
import { Problem, type NewEvidence, type NewEvidenceLink } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import type { Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { refuseAhead } from '../../refuse-ahead.js';
import { Evidence } from './evidence.entity.js';
import { EvidenceLink, EvidenceUse } from './evidence-use.entity.js';
import { attachWaiting } from './files.repository.js';

/** What is to be kept on an action. */
interface OnAction {
  readonly evidenceId: string;
  readonly actionId: string;
}

/** Keeps evidence, its uses, files and links, within a scope that is open already. */
@Injectable()
export class EvidenceKeeper {
  constructor(private readonly clock: Clock) {}

  /** Keeps a new piece of evidence on an action, with everything attached to it or not at all. */
  async keep(scoped: Scoped, caller: Caller, actionId: string, input: NewEvidence): Promise<void> {
    const { fileIds = [], links = [], expiresOn = null, ...words } = input;
    this.refuseAhead(words.datedOn);
    const on = { evidenceId: randomUUID(), actionId };
    await scoped.manager.insert(Evidence, {
      ...{ id: on.evidenceId, actionId, ...words, expiresOn },
      ...this.by(caller),
    });
    await this.use(scoped, caller, on);
    for (const link of links) await this.link(scoped, caller, on, link);
    await this.attach(scoped, [...new Set(fileIds)], on.evidenceId);
  }

  /** Uses evidence for an action. */
  async use(scoped: Scoped, caller: Caller, on: OnAction): Promise<void> {
    await scoped.manager.insert(EvidenceUse, { id: randomUUID(), ...on, ...this.by(caller) });
  }

  async link(scoped: Scoped, caller: Caller, on: OnAction, link: NewEvidenceLink): Promise<void> {
    await scoped.manager.insert(EvidenceLink, { id: randomUUID(), ...on, ...link, ...this.by(caller) });
  }

  /** Attaches files that wait. */
  async attach(scoped: Scoped, fileIds: readonly string[], evidenceId: string): Promise<void> {
    if (fileIds.length === 0 || (await attachWaiting(scoped, fileIds, evidenceId)) === fileIds.length) return;
    throw fileGone('fileIds');
  }

  refuseAhead(datedOn: string): void {
    const sentence = 'Evidence speaks of a day that has been. Give the date it carries.';
    refuseAhead({ path: 'datedOn', day: datedOn, sentence }, this.clock.today());
  }

  private by(caller: Caller) {
    return { agencyId: caller.me.agency?.id ?? null, addedBy: caller.signature, addedOn: this.clock.today() };
  }
}

/** A file that was sent, and is not there to be attached any more. */
export function fileGone(path: string): Problem {
  return new Problem('request.invalid', {}, [
    { path, sentence: 'A file is no longer here: files wait for a day. Choose it again.' },
  ]);
}
