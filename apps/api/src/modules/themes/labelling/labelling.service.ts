import { randomUUID } from 'node:crypto';
import {
  drawByChance,
  Problem,
  type ExerciseLine,
  type ExerciseList,
  type ExercisePage,
  type GivenLabels,
  type LabellingSheet,
  type NewExercise,
  type Settlement,
} from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../clock.js';
import { Database, type Scoped } from '../../../database/scope.js';
import type { Caller } from '../../../http/caller.js';
import { catalogueAsAt } from '../../catalogue/index.js';
import { DecisionsService } from '../decisions/decisions.service.js';
import { findHolders, insertExercise, writeLabels, writeSettlement } from './exercise-writes.repository.js';
import {
  findExercise,
  findExercises,
  findFindingIds,
  findLabelled,
  findReviewsToDraw,
} from './exercises.repository.js';
import { labellingPermissions } from './labelling.policy.js';
import { agreementIn, disagreementsIn, offeredIn, toPassage } from './side-by-side.js';

/** A passage of an exercise. */
interface Place {
  readonly exerciseId: string;
  readonly passageId: string;
}

/** Has two people label the same passages without seeing one another's, and shows how far they agree. */
@Injectable()
export class LabellingService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly decisions: DecisionsService,
  ) {}

  list(caller: Caller): Promise<ExerciseList> {
    const { begin } = labellingPermissions(caller.me.role, null);
    return this.database.within(caller.scope, async (scoped) => ({
      exercises: await findExercises(scoped),
      mayBegin: begin,
      people: begin ? await findHolders(scoped, committeeOf(caller)) : [],
      reviews: begin ? await findReviewsToDraw(scoped) : [],
    }));
  }

  begin(caller: Caller, input: NewExercise): Promise<ExercisePage> {
    if (input.firstId === input.secondId) throw new Problem('labelling.same-person');
    const committeeId = committeeOf(caller);
    return this.database.within(caller.scope, async (scoped) => {
      const people = await findHolders(scoped, committeeId);
      const first = people.find(({ id }) => id === input.firstId);
      const second = people.find(({ id }) => id === input.secondId);
      if (first === undefined || second === undefined) throw new Problem('labelling.not-asked');
      const findingIds = drawByChance(await findFindingIds(scoped, input.reviewId), input.count, input.seed);
      if (findingIds.length === 0) throw new Problem('labelling.nothing-to-label');
      const id = randomUUID();
      const made = { madeBy: caller.signature, madeOn: this.clock.today() };
      const posts = { firstPost: first.post, secondPost: second.post };
      await insertExercise(scoped, { ...input, ...made, ...posts, id, committeeId, findingIds });
      return this.page(scoped, caller, id);
    });
  }

  show(caller: Caller, id: string): Promise<ExercisePage> {
    return this.database.within(caller.scope, (scoped) => this.page(scoped, caller, id));
  }

  sheet(caller: Caller, id: string): Promise<LabellingSheet> {
    return this.database.within(caller.scope, (scoped) => this.labelled(scoped, id));
  }

  label(caller: Caller, place: Place, { given }: GivenLabels): Promise<LabellingSheet> {
    return this.database.within(caller.scope, async (scoped) => {
      const catalogue = await catalogueAsAt(scoped, this.clock.today());
      if (given.some(({ slug }) => catalogue.get(slug)?.state !== 'offered')) throw new Problem('theme.unknown');
      const line = await this.asked(scoped, place.exerciseId);
      if (line.completedOn !== null) throw new Problem('labelling.completed');
      const labels = [...new Map(given.map((label) => [label.slug, label])).values()];
      if (!(await writeLabels(scoped, place, { labels, on: this.clock.today() })))
        throw new Problem('record.not-found');
      return this.labelled(scoped, place.exerciseId);
    });
  }

  settle(caller: Caller, place: Place, settlement: Settlement): Promise<ExercisePage> {
    return this.database.within(caller.scope, async (scoped) => {
      const line = await find(scoped, place.exerciseId);
      const passage = (await findLabelled(scoped, line.id)).find(({ id }) => id === place.passageId);
      if (passage === undefined) throw new Problem('record.not-found');
      if (line.completedOn === null) throw new Problem('labelling.not-completed');
      const { present, slug, stance } = settlement;
      const label = { kind: 'finding', passageId: passage.findingId, slug, stance } as const;
      await this.decisions.settle(scoped, caller, label, present);
      await writeSettlement(scoped, place, { ...settlement, by: caller.signature, on: this.clock.today() });
      return this.page(scoped, caller, line.id);
    });
  }

  private async page(scoped: Scoped, caller: Caller, id: string): Promise<ExercisePage> {
    const line = await find(scoped, id);
    const completed = line.completedOn !== null;
    const may = labellingPermissions(caller.me.role, { isAsked: isAsked(line), completed });
    const labelled = completed ? await findLabelled(scoped, id) : [];
    const catalogue = await catalogueAsAt(scoped, this.clock.today());
    return {
      line,
      mayLabel: may.label,
      maySettle: may.settle,
      agreement: completed ? agreementIn(labelled, catalogue) : null,
      disagreements: disagreementsIn(labelled, catalogue),
    };
  }

  private async labelled(scoped: Scoped, id: string): Promise<LabellingSheet> {
    const line = await this.asked(scoped, id);
    const labelled = await findLabelled(scoped, id);
    const catalogue = await catalogueAsAt(scoped, this.clock.today());
    return {
      exerciseId: id,
      completed: line.completedOn !== null,
      passages: labelled.map((passage) => ({ ...toPassage(passage), given: passage.mine && [...passage.mine] })),
      themes: offeredIn(catalogue).map(({ slug, name, definition }) => ({ slug, name, definition })),
    };
  }

  /** An exercise in which the caller was asked to label; any other answers as if it did not exist. */
  private async asked(scoped: Scoped, id: string): Promise<ExerciseLine> {
    const line = await find(scoped, id);
    if (!isAsked(line)) throw new Problem('record.not-found');
    return line;
  }
}

const isAsked = ({ first, second }: ExerciseLine) => first.isCaller || second.isCaller;

async function find(scoped: Scoped, id: string): Promise<ExerciseLine> {
  const line = await findExercise(scoped, id);
  if (line === null) throw new Problem('record.not-found');
  return line;
}

function committeeOf({ me }: Caller): string {
  if (me.committee === null) throw new Problem('caller.not-allowed');
  return me.committee.id;
}
