import { answerFrom, Problem, type AnswerQuery, type LearningAnswer, type LocalDate } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { groundThen, recurringThen, seenThen } from './facts/ground-then.js';
import { themeFacts } from './facts/theme-facts.js';
import { findThemeNames } from './facts/theme-names.repository.js';

/** An answer, and the themes that could be asked about instead. */
export interface Drafted {
  readonly answer: LearningAnswer;
  readonly themes: { readonly slug: string; readonly name: string }[];
}

/** Puts answers together from what was on record on a day. */
@Injectable()
export class DraftingService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * The answer on one theme, or on all that recurred by the day.
   *
   * @throws {Problem} `answer.day-ahead`, or `record.not-found` for a theme that there is not.
   */
  draft(caller: Caller, query: AnswerQuery): Promise<Drafted> {
    const today = this.clock.today();
    const asAt = query.asAt ?? today;
    if (asAt > today) throw new Problem('answer.day-ahead');
    // Everything as at one moment: its sentences must agree with each other.
    return this.database.atOneMoment(caller.scope, async (scoped) => {
      const names = await findThemeNames(scoped);
      if (query.slug !== undefined && !names.has(query.slug)) throw new Problem('record.not-found');
      return this.onThemes(scoped, { caller, names, asAt, isToday: asAt === today, slug: query.slug });
    });
  }

  private async onThemes(scoped: Scoped, { caller, names, asAt, isToday, slug }: Asked): Promise<Drafted> {
    const named = (one: string) => ({ slug: one, name: names.get(one) ?? one });
    const seen = await seenThen(scoped, asAt);
    const slugs = slug === undefined ? await recurringThen(scoped, asAt, seen) : [slug];
    const ground = await groundThen(scoped, asAt, { seen, slugs });
    const answer = answerFrom({
      ...{ committeeName: caller.me.committee?.name ?? '', asAt, isToday },
      themes: slugs.map((one) => themeFacts(named(one), ground)),
    });
    const known = [...new Set([...seen.recurrences.map((one) => one.slug), ...slugs])].map(named);
    return { answer, themes: known.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB')) };
  }
}

interface Asked {
  readonly caller: Caller;
  readonly names: ReadonlyMap<string, string>;
  readonly asAt: LocalDate;
  readonly isToday: boolean;
  readonly slug: string | undefined;
}
