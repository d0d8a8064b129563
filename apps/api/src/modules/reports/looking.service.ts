import { identifierWords, Problem, type LookAtPassages, type SeenPassages } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { catalogueAsAt } from '../catalogue/index.js';
import { IdentifiersService } from '../identifiers/index.js';
import { findingPassage, strategyPassage, suggestionsFor } from '../themes/index.js';

/** Looks at passages of a report that is being read. */
@Injectable()
export class LookingService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly identifiers: IdentifiersService,
  ) {}

  /** The themes that would be suggested for each, and what in it may tell who a child is. Nothing of them is kept. */
  async look(caller: Caller, { passages }: LookAtPassages): Promise<SeenPassages> {
    const committeeId = caller.me.committee?.id;
    if (committeeId === undefined) throw new Problem('caller.not-allowed');
    const asPassages = passages.map(({ key, kind, text }) => {
      const own = { id: String(key), committeeId, reviewId: '' };
      if (kind === 'strategy') return strategyPassage({ ...own, title: text });
      return findingPassage({ ...own, kind: kind === 'finding' ? 'practice-learning' : kind, text });
    });
    const identifiers = await this.identifiers.look(
      caller,
      passages.map(({ text }) => text),
    );
    const { standing, themes } = await this.database.within(caller.scope, async (scoped) => ({
      standing: await catalogueAsAt(scoped, this.clock.today()),
      themes: await suggestionsFor(scoped.manager, asPassages),
    }));
    return {
      passages: passages.map(({ key, text }, at) => ({
        key,
        themes: themes
          .filter((theme) => theme.passageId === String(key))
          .map(({ slug, stance, tier, spans }) => ({
            ...{ slug, stance, tier, name: standing.get(slug)?.name ?? slug },
            spans: spans.map(([from, to]): [number, number] => [from, to]),
          })),
        identifiers: (identifiers[at] ?? []).map(({ kind, from, to }) => ({
          words: text.slice(from, to),
          looksLike: identifierWords[kind],
          span: [from, to] as [number, number],
        })),
      })),
    };
  }
}
