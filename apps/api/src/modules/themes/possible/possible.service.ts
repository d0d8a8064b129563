import {
  Problem,
  type NamedTheme,
  type NewDismissal,
  type NewLocalTheme,
  type PossibleThemes,
} from '@followthrough/domain';
import { dismissedSize, emergentRules, staysDismissed } from '@followthrough/themes';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../clock.js';
import { Database } from '../../../database/scope.js';
import type { Caller } from '../../../http/caller.js';
import { CatalogueService } from '../../catalogue/index.js';
import { DecisionsService } from '../decisions/decisions.service.js';
import { toPassageView } from '../passages/passage.mapper.js';
import { lookInTurns } from './look-in-turns.js';
import { findDismissed, findPassages, findResidual, insertDismissed } from './residual.repository.js';

/** The newest so many passages are looked at, which takes about half a second; ten thousand would take five. */
const passagesMax = 2_000;

/** Finds what the catalogue may lack, and lets a lead name or dismiss it. Nothing is kept until somebody does. */
@Injectable()
export class PossibleThemesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly catalogue: CatalogueService,
    private readonly decisions: DecisionsService,
  ) {}

  async list(caller: Caller): Promise<PossibleThemes> {
    const { residual, dismissed } = await this.database.within(caller.scope, async (scoped) => ({
      residual: await findResidual(scoped, passagesMax),
      dismissed: await findDismissed(scoped),
    }));
    // No transaction stays open meanwhile.
    const found = await lookInTurns(residual.passages, dismissed.length);
    const before = dismissed.map(({ passageIds }) => passageIds);
    const candidates = found
      .map((candidate) => ({ ...candidate, dismissedAt: dismissedSize(candidate.passageIds, before) }))
      .filter(({ passageIds, dismissedAt }) => !staysDismissed(passageIds.length, dismissedAt))
      .slice(0, emergentRules.candidatesMax);
    const ids = candidates.flatMap(({ passageIds }) => passageIds);
    const stored = await this.database.within(caller.scope, (scoped) => findPassages(scoped, ids));
    const passages = new Map(stored.map((passage) => [passage.passageId, toPassageView(passage)]));
    return {
      residual: residual.count,
      looked: residual.passages.length,
      reviews: new Set(residual.passages.map(({ reviewId }) => reviewId)).size,
      candidates: candidates.map(({ words, exampleIds, passageIds, reviews, committees, dismissedAt }) => ({
        ...{ words: [...words], reviews, committees, dismissedAt, examples: [...exampleIds] },
        passages: passageIds.flatMap((id) => passages.get(id) ?? []),
      })),
      dismissed: dismissed.map(({ passageIds, ...told }) => ({ ...told, passages: passageIds.length })),
    };
  }

  name(caller: Caller, { passages, ...theme }: NewLocalTheme): Promise<NamedTheme> {
    return this.database.within(caller.scope, async (scoped) => {
      const reason = 'Named from passages that carried no theme.';
      const wanted = { kind: 'add', ...theme, adopts: null, effectiveOn: this.clock.today(), reason } as const;
      const { content } = await this.catalogue.recordIn(scoped, caller, wanted);
      const once = new Map(passages.map((passage) => [passage.passageId, passage]));
      for (const passage of once.values())
        await this.decisions.putIn(scoped, caller, { ...passage, slug: content.slug });
      return { slug: content.slug, name: theme.name };
    });
  }

  async dismiss(caller: Caller, { passageIds, words, reason }: NewDismissal): Promise<PossibleThemes> {
    await this.database.within(caller.scope, async (scoped) => {
      const committeeId = caller.me.committee?.id;
      const once = [...new Set(passageIds)];
      const seen = await findPassages(scoped, once);
      if (committeeId === undefined || seen.length < once.length) throw new Problem('record.not-found');
      if (seen.some(({ themes }) => themes.some(({ status }) => status !== 'rejected')))
        throw new Problem('theme.candidate-gone');
      const dismissed = { committeeId, passageIds: once, words, reason };
      await insertDismissed(scoped, { ...dismissed, dismissedBy: caller.signature, dismissedOn: this.clock.today() });
    });
    return this.list(caller);
  }
}
