import { Problem, recurrenceRule, recurrences, type ThemeList, type ThemePage } from '@followthrough/domain';
import { catalogue } from '@followthrough/themes';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import type { Placing } from '../catalogue/index.js';
import { latestRelease } from '../national/index.js';
import { countPassagesWaiting } from './decisions/waiting.repository.js';
import {
  findAreaCatalogue,
  findAreaLabels,
  themesToTell,
  type AreaCatalogue,
  type AskedDays,
} from './recurrence/area-catalogue.js';
import { findAfterClosure } from './recurrence/after-closure.repository.js';
import { toPassageView } from './passages/passage.mapper.js';
import { findCarrying } from './passages/passages.repository.js';
import { themeLines } from './recurrence/theme-lines.js';
import { findUndecided, type Undecided } from './recurrence/labels.repository.js';

/** Tells which themes recur. */
@Injectable()
export class ThemesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  list(caller: Caller, days: AskedDays = {}): Promise<ThemeList> {
    return this.database.within(caller.scope, (scoped) => this.inArea(scoped, days));
  }

  /** How many passages wait for a person to decide. */
  passagesWaiting(scoped: Scoped): Promise<number> {
    return countPassagesWaiting(scoped);
  }

  /** Every theme as it stands in the caller's area, or as it stood on a day gone by. */
  async inArea(scoped: Scoped, days: AskedDays = {}): Promise<ThemeList> {
    return this.inCatalogue(scoped, await findAreaCatalogue(scoped, this.clock.today(), days));
  }

  show(caller: Caller, slug: string, days: AskedDays = {}): Promise<ThemePage> {
    return this.database.within(caller.scope, async (scoped) => {
      const area = await findAreaCatalogue(scoped, this.clock.today(), days);
      const { standing } = area.placing;
      const theme = standing.get(slug);
      if (theme === undefined) throw new Problem('record.not-found');
      const { themes, afterClosure, ...list } = await this.inCatalogue(scoped, area, slug);
      const line = themes.find((each) => each.slug === slug);
      if (line === undefined) throw new Problem('record.not-found');
      const told = catalogue().themes.find((each) => each.slug === slug);
      return {
        line,
        asAt: list.asAt,
        today: list.today,
        movedInto:
          theme.into === null ? null : { slug: theme.into, name: standing.get(theme.into)?.name ?? theme.into },
        labellingRule: told?.labellingRule ?? null,
        confusable: (told?.confusable ?? []).map(({ slug, difference }) => ({
          slug,
          name: standing.get(slug)?.name ?? slug,
          difference,
        })),
        passages: (await findCarrying(scoped, slug, area.placing)).map(toPassageView),
        afterClosure: afterClosure.filter((recurrence) => recurrence.slug === slug),
      };
    });
  }

  /** @param asked - A theme that is told of even where it is no longer on offer and has no labels. */
  private async inCatalogue(scoped: Scoped, area: AreaCatalogue, asked?: string): Promise<ThemeList> {
    const { asAt, today, placing } = area;
    const past = asAt < today;
    // What waits and what came back are told as of today alone.
    const afterClosure = past ? [] : await findAfterClosure(scoped, placing);
    const undecided = past
      ? new Map<string, Undecided>()
      : withoutRetired(await findUndecided(scoped, placing), placing);
    const national = past ? { asAt: null, themes: [] } : await latestRelease(scoped);
    const counted = recurrences(await findAreaLabels(scoped, area), asAt);
    const seen = new Set([
      ...counted.map(({ slug }) => slug),
      ...undecided.keys(),
      ...(asked === undefined ? [] : [asked]),
    ]);
    return {
      ...{ asAt, today, catalogueOn: area.on, catalogueVersion: area.version },
      windowMonths: recurrenceRule.windowMonths,
      nationalAsAt: national.asAt,
      themes: themeLines(themesToTell(area, seen), { recurrences: counted, undecided, afterClosure, national }),
      afterClosure,
    };
  }
}

/** What is retired is not suggested any more, so nothing waits on it. */
function withoutRetired(
  undecided: ReadonlyMap<string, Undecided>,
  { standing }: Placing,
): ReadonlyMap<string, Undecided> {
  return new Map([...undecided].filter(([slug]) => standing.get(slug)?.state !== 'retired'));
}
