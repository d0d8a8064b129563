import { randomUUID } from 'node:crypto';
import {
  checkReview,
  freeLetter,
  nextReference,
  Problem,
  type NewReview,
  type ReviewBeginning,
  type ReviewChange,
  type ReviewList,
  type ReviewPage,
} from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { findAgencies } from '../people/index.js';
import { findFacts, findOtherNames, writeFacts } from './review-facts.repository.js';
import { ReviewPages } from './review-pages.service.js';
import { Review } from './review.entity.js';

/** Lists reviews, shows one whole, begins one and changes what it says of itself. */
@Injectable()
export class ReviewsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly pages: ReviewPages,
  ) {}

  list(caller: Caller): Promise<ReviewList> {
    return this.database.within(caller.scope, async (scoped) => ({ reviews: await this.pages.lines(scoped) }));
  }

  show(caller: Caller, id: string): Promise<ReviewPage> {
    return this.database.within(caller.scope, (scoped) => this.pages.page(scoped, caller, id));
  }

  begin(caller: Caller): Promise<ReviewBeginning> {
    const { committee, today } = caller.me;
    if (committee === null) throw new Problem('caller.not-allowed');
    return this.database.within(caller.scope, async (scoped) => {
      const names = await findOtherNames(scoped, null);
      return {
        reference: nextReference(
          committee.code,
          today,
          names.map(({ reference }) => reference),
        ),
        letter: freeLetter(names.map(({ pseudonym }) => pseudonym)),
      };
    });
  }

  add(caller: Caller, input: NewReview): Promise<ReviewPage> {
    const committeeId = caller.me.committee?.id;
    if (committeeId === undefined) throw new Problem('caller.not-allowed');
    return this.pages.change(caller, async (scoped) => {
      await this.refuse(scoped, null, input);
      const id = randomUUID();
      await scoped.manager.insert(Review, { id, committeeId, ...input });
      return id;
    });
  }

  change(caller: Caller, id: string, seen: number, change: ReviewChange): Promise<ReviewPage> {
    return this.pages.change(caller, async (scoped) => {
      const before = await findFacts(scoped, id);
      if (before === null) throw new Problem('record.not-found');
      await this.refuse(scoped, id, change);
      const fields = checkReview(before, change);
      if (fields.length > 0) throw new Problem('request.invalid', {}, fields);
      if (!(await writeFacts(scoped, id, seen, change))) throw new Problem('record.changed-meanwhile');
      return id;
    });
  }

  /** Refuses a reference that another review has, an agency that does not serve the committee, and a notification ahead. */
  private async refuse(scoped: Scoped, id: string | null, change: ReviewChange): Promise<void> {
    const { reference, notifiedByAgencyId, notifiedOn } = change;
    if (reference !== undefined) {
      const others = await findOtherNames(scoped, id);
      const sentence = 'Another review of the committee has this reference. Choose another.';
      if (others.some((other) => other.reference === reference))
        throw new Problem('review.reference-taken', {}, [{ path: 'reference', sentence }]);
    }
    if (notifiedByAgencyId) {
      const { agencies } = await findAgencies(scoped);
      const sentence = 'Choose one of the agencies of this committee.';
      if (!agencies.some((agency) => agency.id === notifiedByAgencyId))
        throw new Problem('request.invalid', {}, [{ path: 'notifiedByAgencyId', sentence }]);
    }
    if (notifiedOn && notifiedOn > this.clock.today()) {
      const sentence = 'The notification is ahead. Give the day it came in.';
      throw new Problem('request.invalid', {}, [{ path: 'notifiedOn', sentence }]);
    }
  }
}
