import { randomUUID } from 'node:crypto';
import {
  Problem,
  type AssignmentStatus,
  type NewAssignment,
  type PassageKind,
  type PassageView,
  type SuggestionPage,
  type ThemeDecision,
} from '@followthrough/domain';
import { catalogue, catalogueVersion } from '@followthrough/themes';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../clock.js';
import { Database, type Scoped } from '../../../database/scope.js';
import type { Caller } from '../../../http/caller.js';
import { toPassageView } from '../passages/passage.mapper.js';
import { findPassage, findWaiting } from '../passages/passages.repository.js';
import { ThemeAssignment } from '../passages/theme-assignment.entity.js';
import { findAssignment, findAssignmentOf, writeDecision, type Decision } from './decisions.repository.js';

/** The most passages shown at once for a person to decide on. */
const suggestionsShownMax = 50;

/** Records what people decide of suggested themes, and the themes they add themselves. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

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
