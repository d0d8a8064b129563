import { answerFrom, Problem, type AnswerQuery, type LearningAnswer, type LocalDate } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { groundThen, recurringThen, seenThen, type Seen } from './facts/ground-then.js';
import { themeFacts, type Ground } from './facts/theme-facts.js';

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
      const seen = await seenThen(scoped, asAt);
      if (query.slug !== undefined && !seen.placing.standing.has(query.slug)) throw new Problem('record.not-found');
      const slugs = query.slug === undefined ? await recurringThen(scoped, seen) : [query.slug];
      return drafted(caller, {
        asAt,
        isToday: asAt === today,
        seen,
        slugs,
        ground: await groundThen(scoped, seen, slugs),
      });
    });
  }
}

interface Found {
  readonly asAt: LocalDate;
  readonly isToday: boolean;
  readonly seen: Seen;
  readonly slugs: readonly string[];
  readonly ground: Ground;
}

function drafted(caller: Caller, { asAt, isToday, seen, slugs, ground }: Found): Drafted {
  const named = (slug: string) => ({ slug, name: seen.placing.standing.get(slug)?.name ?? slug });
  const answer = answerFrom({
    ...{ committeeName: caller.me.committee?.name ?? '', asAt, isToday },
    themes: slugs.map((slug) => themeFacts(named(slug), ground)),
  });
  const known = [...new Set([...seen.recurrences.map(({ slug }) => slug), ...slugs])].map(named);
  return { answer, themes: known.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB')) };
}
