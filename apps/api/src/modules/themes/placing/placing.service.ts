import { countsUnder, Problem, type CatalogueOn, type UnplacedLabels } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../clock.js';
import { Database, type Scoped } from '../../../database/scope.js';
import type { Caller } from '../../../http/caller.js';
import { catalogueAsAt, findPlacing } from '../../catalogue/index.js';
import { toPassageView } from '../passages/passage.mapper.js';
import { findLabelsUnder, findPlaceable, insertPlacement, type PlaceableLabel } from './unplaced.repository.js';

/** Lets a person place the labels of a split theme under the themes it was split into, one by one. */
@Injectable()
export class PlacingService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  list(caller: Caller, slug: string): Promise<UnplacedLabels> {
    return this.database.within(caller.scope, async (scoped) => {
      const standing = await catalogueAsAt(scoped, this.clock.today());
      return this.unplaced(scoped, standing, slug);
    });
  }

  place(caller: Caller, assignmentId: string, slug: string): Promise<UnplacedLabels> {
    return this.database.within(caller.scope, async (scoped) => {
      const label = await findPlaceable(scoped, assignmentId);
      const committeeId = caller.me.committee?.id;
      if (label === null || committeeId === undefined) throw new Problem('record.not-found');
      const today = this.clock.today();
      const standing = await catalogueAsAt(scoped, today);
      const { split, changeId } = splitOf(standing, label, slug);
      const placed = { committeeId, assignmentId, changeId, slug, placedOn: today, placedBy: caller.signature };
      await insertPlacement(scoped, placed);
      return this.unplaced(scoped, standing, split);
    });
  }

  private async unplaced(scoped: Scoped, standing: CatalogueOn, slug: string): Promise<UnplacedLabels> {
    const theme = standing.get(slug);
    if (theme === undefined) throw new Problem('record.not-found');
    if (theme.state !== 'split') return { slug, parts: [], labels: [] };
    const labels = await findLabelsUnder(scoped, slug, await findPlacing(scoped, standing, this.clock.today()));
    return {
      slug,
      parts: theme.parts.map((part) => ({ slug: part, name: standing.get(part)?.name ?? part })),
      labels: labels.map(({ passage, ...label }) => ({ ...label, passage: toPassageView(passage) })),
    };
  }
}

/**
 * The split for which a label can be placed under a theme: that of the theme it counts under, or the one for which it was
 * placed already, so that a slip can be mended.
 *
 * @throws `theme.nothing-to-place`.
 */
function splitOf(standing: CatalogueOn, label: PlaceableLabel, slug: string): { split: string; changeId: string } {
  for (const placements of [label.placements, []]) {
    const theme = standing.get(countsUnder(standing, label.slug, placements));
    if (label.counts && theme?.state === 'split' && theme.changeId !== null && theme.parts.includes(slug))
      return { split: theme.slug, changeId: theme.changeId };
  }
  throw new Problem('theme.nothing-to-place');
}
