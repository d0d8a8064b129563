import { randomUUID } from 'node:crypto';
import {
  Problem,
  recurrenceRule,
  recurrences,
  type AssignmentStatus,
  type NationalThemes,
  type NewAssignment,
  type PassageKind,
  type PassageView,
  type SuggestionPage,
  type ThemeDecision,
  type ThemeList,
  type ThemePage,
} from '@followthrough/domain';
import { catalogue, catalogueVersion } from '@followthrough/themes';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { findAfterClosure } from './after-closure.repository.js';
import { findLatestRelease } from './national.repository.js';
import { toPassageView } from './passage.mapper.js';
import { findCarrying, findPassage, findWaiting } from './passages.repository.js';
import { ThemeAssignment } from './theme-assignment.entity.js';
import { themeLines } from './theme-lines.js';
import {
  countWaiting,
  findAssignment,
  findAssignmentOf,
  findLabels,
  writeDecision,
  type Decision,
} from './themes.repository.js';

/** The most passages shown at once for a person to decide on. */
const suggestionsShownMax = 50;

/** What the nation may see before the first release: nothing. */
const noRelease: NationalThemes = {
  asAt: null,
  releasedOn: null,
  reviewsRounded: 0,
  committeesBand: '',
  themesHeldBack: false,
  catalogueVersion,
  themes: [],
};

/** Tells which themes recur, and records what people decide of suggestions. */
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
  async passagesWaiting(scoped: Scoped): Promise<number> {
    return (await findWaiting(scoped, 0)).waiting;
  }

  /** Every theme as it stands in the caller's area. */
  async inArea(scoped: Scoped): Promise<ThemeList> {
    const asAt = this.clock.today();
    const afterClosure = await findAfterClosure(scoped);
    const national = await this.national(scoped);
    const counted = recurrences(await findLabels(scoped), asAt);
    const waiting = await countWaiting(scoped);
    return {
      asAt,
      windowMonths: recurrenceRule.windowMonths,
      catalogueVersion,
      nationalAsAt: national.asAt,
      themes: themeLines(catalogue().themes, { recurrences: counted, waiting, afterClosure, national }),
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

  listSuggestions(caller: Caller): Promise<SuggestionPage> {
    return this.database.within(caller.scope, async (scoped) => {
      const { passages, waiting } = await findWaiting(scoped, suggestionsShownMax);
      return { passages: passages.map(toPassageView), waiting };
    });
  }

  decide(caller: Caller, id: string, seen: number, input: ThemeDecision): Promise<PassageView> {
    return this.database.within(caller.scope, async (scoped) => {
      const assignment = await findAssignment(scoped, id);
      if (assignment === null) throw new Problem('record.not-found');
      if (assignment.status !== 'suggested') throw new Problem('theme.already-decided', { status: assignment.status });
      await this.write(
        scoped,
        { id, version: seen },
        { ...this.decision(caller, input.decision), stance: input.stance },
      );
      return this.passage(scoped, assignment.kind, assignment.passageId);
    });
  }

  add(caller: Caller, input: NewAssignment): Promise<PassageView> {
    if (!catalogue().themes.some((theme) => theme.slug === input.slug)) throw new Problem('theme.unknown');
    return this.database.within(caller.scope, async (scoped) => {
      const { reviewId } = await this.passage(scoped, input.kind, input.passageId);
      const there = await findAssignmentOf(scoped, input.passageId, input.slug);
      const { stance } = input;
      if (there === null) await this.insert(scoped, caller, input, reviewId);
      // The machine had seen it and now a person says the same: that confirms it.
      else if (there.status === 'suggested')
        await this.write(scoped, there, { ...this.decision(caller, 'confirmed'), stance });
      else if (there.status === 'rejected')
        await this.write(scoped, there, { ...this.decision(caller, 'added'), stance });
      else throw new Problem('record.already-there');
      return this.passage(scoped, input.kind, input.passageId);
    });
  }

  showNational(caller: Caller): Promise<NationalThemes> {
    return this.database.within(caller.scope, (scoped) => this.national(scoped));
  }

  private async national(scoped: Scoped): Promise<NationalThemes> {
    return (await findLatestRelease(scoped)) ?? noRelease;
  }

  private decision<Status extends Exclude<AssignmentStatus, 'suggested'>>(caller: Caller, status: Status) {
    return { status, decidedBy: caller.signature, decidedOn: this.clock.today() };
  }

  private async write(scoped: Scoped, seen: { id: string; version: number }, decision: Decision): Promise<void> {
    if (!(await writeDecision(scoped, seen.id, seen.version, decision))) throw new Problem('record.changed-meanwhile');
  }

  private async insert(scoped: Scoped, caller: Caller, input: NewAssignment, reviewId: string): Promise<void> {
    const committeeId = caller.me.committee?.id;
    if (committeeId === undefined) throw new Problem('caller.not-allowed');
    const { kind, passageId, slug, stance } = input;
    await scoped.manager.insert(ThemeAssignment, {
      id: randomUUID(),
      committeeId,
      reviewId,
      slug,
      stance,
      catalogueVersion,
      [`${kind}Id`]: passageId,
      ...this.decision(caller, 'added'),
    });
  }

  private async passage(scoped: Scoped, kind: PassageKind, id: string): Promise<PassageView> {
    const passage = await findPassage(scoped, kind, id);
    if (passage === null) throw new Problem('record.not-found');
    return toPassageView(passage);
  }
}
