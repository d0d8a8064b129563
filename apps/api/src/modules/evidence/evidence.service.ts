import {
  claimsNotBorne,
  isExpired,
  Problem,
  type EvidenceChange,
  type EvidencePage,
  type EvidenceRemoval,
  type EvidenceToReuse,
  type LinkRemoval,
  type NewEvidenceFile,
  type NewEvidenceLink,
} from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { EvidenceKeeper, fileGone } from './evidence-keeper.js';
import { judgedEvidence } from './evidence.mapper.js';
import { mayChange, permissionsOnEvidence, type Asker } from './evidence.policy.js';
import {
  actionOf,
  changeWords,
  findEvidence,
  findPlace,
  findReusable,
  takeLinkOff,
  takeOff,
  type EvidenceWords,
  type StoredEvidencePage,
} from './evidence.repository.js';
import { attachVersion } from './files.repository.js';

/** A change of the version of a piece of evidence that the caller saw. */
interface Change {
  readonly id: string;
  readonly seen: number;
}

/** Shows evidence with what rests on it, and changes it. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly keeper: EvidenceKeeper,
  ) {}

  show(caller: Caller, id: string): Promise<EvidencePage> {
    return this.database.within(caller.scope, async (scoped) => this.page(caller, await this.stored(scoped, id)));
  }

  toReuse(caller: Caller, actionId: string): Promise<EvidenceToReuse> {
    return this.database.within(caller.scope, async (scoped) => {
      const found = await findReusable(scoped, actionId);
      if (found === null) throw new Problem('record.not-found');
      const today = this.clock.today();
      return { items: found.map(({ expiresOn, ...item }) => ({ ...item, expired: isExpired({ expiresOn }, today) })) };
    });
  }

  /** Says anew what a piece of evidence is. What rests on it must be borne out still; the database sees to that. */
  change(caller: Caller, change: Change, input: EvidenceChange): Promise<EvidencePage> {
    this.keeper.refuseAhead(input.datedOn);
    return this.work(caller, change, async (scoped, stored) => {
      this.permitChange(caller, stored.item);
      await this.save(scoped, change, input);
    });
  }

  attachFile(caller: Caller, change: Change, { fileId, replacesId }: NewEvidenceFile): Promise<EvidencePage> {
    return this.work(caller, change, async (scoped, stored) => {
      this.permitChange(caller, stored.item);
      await this.save(scoped, change);
      const evidenceId = change.id;
      if (replacesId === null) await this.keeper.attach(scoped, [fileId], evidenceId);
      else if (!(await attachVersion(scoped, { fileId, replacesId, evidenceId }))) throw fileGone('fileId');
    });
  }

  attachLink(caller: Caller, change: Change, link: NewEvidenceLink): Promise<EvidencePage> {
    return this.work(caller, change, async (scoped, stored) => {
      this.permitChange(caller, stored.item);
      await this.save(scoped, change);
      const on = { evidenceId: change.id, actionId: await actionOf(scoped, change.id) };
      await this.keeper.link(scoped, caller, on, link);
    });
  }

  removeLink(caller: Caller, change: Change, { linkId, reason }: LinkRemoval): Promise<EvidencePage> {
    return this.work(caller, change, async (scoped, stored) => {
      this.permitChange(caller, stored.item);
      await this.save(scoped, change);
      const removal = { on: this.clock.today(), by: caller.signature, reason };
      if (!(await takeLinkOff(scoped, { evidenceId: change.id, linkId, ...removal })))
        throw new Problem('record.not-found');
    });
  }

  use(caller: Caller, change: Change, actionId: string): Promise<EvidencePage> {
    return this.work(caller, change, async (scoped, stored) => {
      const place = await findPlace(scoped, actionId, change.id);
      if (place === null) throw new Problem('record.not-found');
      if (!place.fits) throw new Problem('evidence.of-another-committee');
      if (stored.supports.some((support) => support.actionId === actionId)) throw new Problem('record.already-there');
      this.refuseStale(stored, change);
      await this.keeper.use(scoped, caller, { evidenceId: change.id, actionId });
    });
  }

  remove(caller: Caller, change: Change, { actionId, reason }: EvidenceRemoval): Promise<EvidencePage> {
    return this.work(caller, change, async (scoped, stored) => {
      const support = stored.supports.find((one) => one.actionId === actionId);
      if (support === undefined) throw new Problem('record.not-found');
      if (!mayChange(askerOf(caller), support)) throw new Problem('caller.not-allowed');
      this.refuseStale(stored, change);
      const removal = { on: this.clock.today(), by: caller.signature, reason };
      await takeOff(scoped, { evidenceId: change.id, actionId, ...removal });
    });
  }

  private work(
    caller: Caller,
    { id }: Change,
    work: (scoped: Scoped, stored: StoredEvidencePage) => Promise<void>,
  ): Promise<EvidencePage> {
    return this.database.within(caller.scope, async (scoped) => {
      await work(scoped, await this.stored(scoped, id));
      return this.page(caller, await this.stored(scoped, id));
    });
  }

  private async save(scoped: Scoped, { id, seen }: Change, words: EvidenceWords | null = null): Promise<void> {
    if (!(await changeWords(scoped, id, seen, words))) throw new Problem('record.changed-meanwhile');
  }

  /** Whoever uses evidence need not be allowed to change it; that it is the version they saw is looked at, not moved on. */
  private refuseStale({ item }: StoredEvidencePage, { seen }: Change): void {
    if (item.version !== seen) throw new Problem('record.changed-meanwhile');
  }

  private permitChange(caller: Caller, item: StoredEvidencePage['item']): void {
    if (!mayChange(askerOf(caller), item)) throw new Problem('caller.not-allowed');
  }

  private async stored(scoped: Scoped, id: string): Promise<StoredEvidencePage> {
    const stored = await findEvidence(scoped, id);
    if (stored === null) throw new Problem('record.not-found');
    return stored;
  }

  private page(caller: Caller, { item, supports, mayAlsoSupport }: StoredEvidencePage): EvidencePage {
    const asker = askerOf(caller);
    const may = permissionsOnEvidence(asker, item);
    return {
      item: judgedEvidence(item, this.clock.today()),
      supports: supports.map(({ agencyId, ...support }) => {
        const restsOnIt = claimsNotBorne(support, support.gradeWithout);
        return { ...support, restsOnIt, mayRemove: mayChange(asker, { agencyId }) && restsOnIt.length === 0 };
      }),
      mayAlsoSupport: may.reuse ? mayAlsoSupport : [],
      may,
    };
  }
}

function askerOf({ me }: Caller): Asker {
  return { role: me.role, agencyId: me.agency?.id ?? null };
}
