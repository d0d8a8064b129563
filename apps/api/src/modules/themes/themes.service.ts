import { Problem, recurrenceRule, recurrences, type ThemeList, type ThemePage } from '@followthrough/domain';
import { catalogue, catalogueVersion } from '@followthrough/themes';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { latestRelease } from '../national/index.js';
import { countPassagesWaiting } from './decisions/waiting.repository.js';
import { findAfterClosure } from './recurrence/after-closure.repository.js';
import { toPassageView } from './passages/passage.mapper.js';
import { findCarrying } from './passages/passages.repository.js';
import { themeLines } from './recurrence/theme-lines.js';
import { findLabels, findUndecided } from './recurrence/labels.repository.js';

/** Tells which themes recur. */
@Injectable()
export class ThemesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  list(caller: Caller): Promise<ThemeList> {
    return this.database.within(caller.scope, (scoped) => this.inArea(scoped));
  }

  /** How many passages wait for a person to decide. */
  passagesWaiting(scoped: Scoped): Promise<number> {
    return countPassagesWaiting(scoped);
  }

  /** Every theme as it stands in the caller's area. */
  async inArea(scoped: Scoped): Promise<ThemeList> {
    const asAt = this.clock.today();
    const afterClosure = await findAfterClosure(scoped);
    const national = await latestRelease(scoped);
    const counted = recurrences(await findLabels(scoped), asAt);
    const undecided = await findUndecided(scoped);
    return {
      asAt,
      windowMonths: recurrenceRule.windowMonths,
      catalogueVersion,
      nationalAsAt: national.asAt,
      themes: themeLines(catalogue().themes, { recurrences: counted, undecided, afterClosure, national }),
      afterClosure,
    };
  }

  show(caller: Caller, slug: string): Promise<ThemePage> {
    const { themes } = catalogue();
    const theme = themes.find((each) => each.slug === slug);
    return this.database.within(caller.scope, async (scoped) => {
      const area = await this.inArea(scoped);
      const line = area.themes.find((each) => each.slug === slug);
      if (theme === undefined || line === undefined) throw new Problem('record.not-found');
      return {
        line,
        labellingRule: theme.labellingRule ?? null,
        confusable: theme.confusable.map(({ slug, difference }) => ({
          slug,
          name: themes.find((each) => each.slug === slug)?.name ?? slug,
          difference,
        })),
        passages: (await findCarrying(scoped, slug)).map(toPassageView),
        afterClosure: area.afterClosure.filter((recurrence) => recurrence.slug === slug),
      };
    });
  }
}
