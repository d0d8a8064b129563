import { randomUUID } from 'node:crypto';
import {
  decidedStatus,
  Problem,
  type AssignmentStatus,
  type NewAssignment,
  type PassageKind,
  type PassageView,
  type Stance,
  type SuggestionPage,
  type SuggestionQuery,
  type Surroundings,
  type ThemeDecision,
} from '@followthrough/domain';
import { catalogueVersion } from '@followthrough/themes';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../clock.js';
import { Database, type Scoped } from '../../../database/scope.js';
import type { Caller } from '../../../http/caller.js';
import { catalogueAsAt } from '../../catalogue/index.js';
import { placeOf, toPassageView } from '../passages/passage.mapper.js';
import { findPassage } from '../passages/passages.repository.js';
import { ThemeAssignment } from '../passages/theme-assignment.entity.js';
import { findAssignment, findAssignmentOf, writeStanding, type StoredAssignment } from './decisions.repository.js';
import { findBeside, type StoredBeside } from './surroundings.repository.js';
import { findWaiting } from './waiting.repository.js';

/** How many passages are fetched at once; the screen asks for the next before the last of them is decided. */
const passagesAtOnce = 50;

/** Shows what waits for a person, and records what people decide. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  listSuggestions(caller: Caller, query: SuggestionQuery): Promise<SuggestionPage> {
    return this.database.within(caller.scope, async (scoped) => {
      const { passages, ...page } = await findWaiting(scoped, passagesAtOnce, query);
      return { ...page, passages: passages.map(toPassageView) };
    });
  }

  surroundings(caller: Caller, kind: PassageKind, passageId: string): Promise<Surroundings> {
    return this.database.within(caller.scope, async (scoped) => {
      const beside = await findBeside(scoped, kind, passageId);
      if (beside.length === 0) throw new Problem('record.not-found');
      const shown = (which: (distance: number) => boolean) =>
        beside.filter(({ distance }) => which(distance)).map((one) => toBeside(kind, one));
      return { before: shown((distance) => distance < 0), after: shown((distance) => distance > 0) };
    });
  }

  decide(caller: Caller, id: string, seen: number, input: ThemeDecision): Promise<PassageView> {
    return this.database.within(caller.scope, async (scoped) => {
      const assignment = await findAssignment(scoped, id);
      if (assignment === null) throw new Problem('record.not-found');
      const status = decidedStatus(assignment.suggestedStance !== null, input.decision);
      const takenBack = input.decision === 'taken-back';
      const stance = takenBack ? (assignment.suggestedStance ?? undefined) : input.stance;
      await this.write(scoped, { ...assignment, version: seen }, this.standing(caller, status, stance));
      return this.passage(scoped, assignment.kind, assignment.passageId);
    });
  }

  add(caller: Caller, input: NewAssignment): Promise<PassageView> {
    return this.database.within(caller.scope, async (scoped) => {
      await this.putIn(scoped, caller, input);
      return this.passage(scoped, input.kind, input.passageId);
    });
  }

  /** Writes whether a theme is on a passage, whatever was said of it before, in the name of whoever settles it. */
  async settle(scoped: Scoped, caller: Caller, label: NewAssignment, present: boolean): Promise<void> {
    const there = await findAssignmentOf(scoped, label.passageId, label.slug);
    if (there === null) return present ? this.putIn(scoped, caller, label) : undefined;
    const status = decidedStatus(there.suggestedStance !== null, present ? 'confirmed' : 'rejected');
    return this.write(scoped, there, this.standing(caller, status, present ? label.stance : undefined));
  }

  /** Puts a theme on a passage in the name of the caller, within a transaction that does more. */
  async putIn(scoped: Scoped, caller: Caller, input: NewAssignment): Promise<void> {
    const standing = await catalogueAsAt(scoped, this.clock.today());
    if (standing.get(input.slug)?.state !== 'offered') throw new Problem('theme.unknown');
    const { reviewId } = await this.passage(scoped, input.kind, input.passageId);
    const there = await findAssignmentOf(scoped, input.passageId, input.slug);
    if (there === null) return this.insert(scoped, caller, input, reviewId);
    // The machine had seen it and now a person says the same: that confirms it.
    if (there.status !== 'suggested' && there.status !== 'rejected') throw new Problem('record.already-there');
    const status = there.status === 'suggested' ? 'confirmed' : 'added';
    return this.write(scoped, there, this.standing(caller, status, input.stance));
  }

  private standing(caller: Caller, status: AssignmentStatus, stance: Stance | undefined) {
    if (status === 'suggested') return { status, stance, decidedBy: null, decidedOn: null };
    return { status, stance, decidedBy: caller.signature, decidedOn: this.clock.today() };
  }

  private async write(
    scoped: Scoped,
    { id, version }: StoredAssignment,
    standing: ReturnType<DecisionsService['standing']>,
  ): Promise<void> {
    if (!(await writeStanding(scoped, id, version, standing))) throw new Problem('record.changed-meanwhile');
  }

  private async insert(scoped: Scoped, caller: Caller, input: NewAssignment, reviewId: string): Promise<void> {
    const committeeId = caller.me.committee?.id;
    if (committeeId === undefined) throw new Problem('caller.not-allowed');
    const { kind, passageId, slug, stance } = input;
    await scoped.manager.insert(ThemeAssignment, {
      ...{ id: randomUUID(), committeeId, reviewId, slug, catalogueVersion, [`${kind}Id`]: passageId },
      ...this.standing(caller, 'added', stance),
      stance,
    });
  }

  private async passage(scoped: Scoped, kind: PassageKind, id: string): Promise<PassageView> {
    const passage = await findPassage(scoped, kind, id);
    if (passage === null) throw new Problem('record.not-found');
    return toPassageView(passage);
  }
}

function toBeside(kind: PassageKind, { passageId, number, reference, text }: StoredBeside) {
  return { passageId, place: placeOf(kind, number, reference), text };
}
