import { randomUUID } from 'node:crypto';
import {
  checkChange,
  Problem,
  type CataloguePage,
  type ChangePreview,
  type NewProposal,
  type NewThemeChange,
  type ThemeChange,
} from '@followthrough/domain';
import { catalogue } from '@followthrough/themes';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { mayChangeNational, mayChangeOwn } from './catalogue.policy.js';
import { cataloguePage, type CatalogueDays } from './changes/catalogue-page.js';
import { changePreview } from './changes/change-preview.js';
import { findChanges, holdCatalogue, insertChange } from './changes/changes.repository.js';
import { catalogueAsAt } from './changes/standing-catalogue.js';
import { contentOf } from './changes/content-of.js';
import { findProposals, insertProposal } from './changes/proposals.repository.js';
import { findLabelsKnown } from './labels/known-labels.repository.js';

type AskedCatalogue = { readonly [Key in keyof CatalogueDays]?: CatalogueDays[Key] | undefined };

/** Shows the theme catalogue of any day, and records what people change of it. */
@Injectable()
export class CatalogueService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  show(caller: Caller, { on = this.clock.today(), compareWith }: AskedCatalogue): Promise<CataloguePage> {
    return this.database.within(caller.scope, (scoped) => this.page(scoped, caller, { on, compareWith }));
  }

  preview(caller: Caller, wanted: NewThemeChange): Promise<ChangePreview> {
    return this.database.within(caller.scope, async (scoped) => {
      const { change, changes } = await this.checked(scoped, caller, wanted);
      const today = this.clock.today();
      const labels = caller.me.committee === null ? null : await findLabelsKnown(scoped, today);
      return changePreview(change, { changes, labels, today });
    });
  }

  record(caller: Caller, wanted: NewThemeChange): Promise<CataloguePage> {
    return this.database.within(caller.scope, async (scoped) => {
      await this.recordIn(scoped, caller, wanted);
      return this.page(scoped, caller, { on: this.clock.today() });
    });
  }

  /** Records a change within a transaction that does more. */
  async recordIn(scoped: Scoped, caller: Caller, wanted: NewThemeChange): Promise<ThemeChange> {
    await holdCatalogue(scoped);
    const { change } = await this.checked(scoped, caller, wanted);
    await insertChange(scoped, change);
    return change;
  }

  propose(caller: Caller, { slug, reason }: NewProposal): Promise<CataloguePage> {
    return this.database.within(caller.scope, async (scoped) => {
      const today = this.clock.today();
      const theme = (await catalogueAsAt(scoped, today)).get(slug);
      const committeeId = caller.me.committee?.id;
      if (theme === undefined || committeeId === undefined) throw new Problem('record.not-found');
      if (theme.committeeId === null || theme.state !== 'offered')
        throw new Problem('theme.change-not-possible', { why: 'not-its-own', slug });
      await insertProposal(scoped, { theme, committeeId, reason, proposedBy: caller.signature, proposedOn: today });
      return this.page(scoped, caller, { on: today });
    });
  }

  private async checked(scoped: Scoped, caller: Caller, wanted: NewThemeChange) {
    const committeeId = ownerOf(caller);
    const changes = await findChanges(scoped);
    if (wanted.kind === 'add' && wanted.adopts !== null) await this.checkAdopted(scoped, wanted.adopts);
    const change: ThemeChange = {
      ...{ id: randomUUID(), position: Math.max(0, ...changes.map(({ position }) => position)) + 1, committeeId },
      ...{ content: contentOf(wanted, changes, committeeId), effectiveOn: wanted.effectiveOn, reason: wanted.reason },
      ...{ decidedBy: caller.signature, decidedOn: this.clock.today() },
    };
    checkChange(change, { base: catalogue().themes, changes, today: this.clock.today() });
    return { change, changes };
  }

  private async checkAdopted(scoped: Scoped, slug: string): Promise<void> {
    const proposed = (await findProposals(scoped)).some((proposal) => proposal.slug === slug);
    if (!proposed) throw new Problem('theme.change-not-possible', { why: 'unknown', slug });
  }

  private async page(scoped: Scoped, caller: Caller, days: CatalogueDays): Promise<CataloguePage> {
    const { role } = caller.me;
    const changes = await findChanges(scoped);
    const adopted = new Set(changes.flatMap(({ content }) => (content.kind === 'add' ? [content.adopts] : [])));
    return {
      ...cataloguePage(changes, days),
      today: this.clock.today(),
      proposals: (await findProposals(scoped)).filter(({ slug }) => !adopted.has(slug)),
      may: { changeNational: mayChangeNational(role), changeOwn: mayChangeOwn(role) },
    };
  }
}

/** Whose catalogue a caller changes: the nation's, or that of its committee. */
function ownerOf({ me }: Caller): string | null {
  if (mayChangeNational(me.role)) return null;
  if (mayChangeOwn(me.role) && me.committee !== null) return me.committee.id;
  throw new Problem('caller.not-allowed');
}
