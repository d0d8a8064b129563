import { Problem, type ReviewPage, type ReviewPart, type ReviewPartKind } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import type { Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { findingPassage, strategyPassage, suggestFor } from '../themes/index.js';
import { holdRatification } from './review-facts.repository.js';
import { ReviewPages } from './review-pages.service.js';
import {
  deleteLinks,
  deletePart,
  deleteSuggestions,
  hasPart,
  insertLinks,
  insertPart,
  isInUse,
  updatePart,
  type PartPlace,
} from './review-parts.repository.js';

/** Adds, changes and removes what hangs on a review. */
@Injectable()
export class ReviewPartsService {
  constructor(private readonly pages: ReviewPages) {}

  add(caller: Caller, reviewId: string, part: ReviewPart): Promise<ReviewPage> {
    return this.pages.change(caller, async (scoped) => {
      const place = await this.placeFor(scoped, caller, reviewId, part.part);
      const id = await insertPart(scoped, place, part);
      await this.follow(scoped, place, id, part);
      return reviewId;
    });
  }

  change(caller: Caller, at: PartAt, seen: number, part: ReviewPart): Promise<ReviewPage> {
    return this.pages.change(caller, async (scoped) => {
      const place = await this.placeFor(scoped, caller, at.reviewId, part.part);
      if (!(await hasPart(scoped, at, part.part))) throw new Problem('record.not-found');
      if (!(await updatePart(scoped, at.partId, seen, part))) throw new Problem('record.changed-meanwhile');
      if (isWords(part.part)) await deleteSuggestions(scoped, at.partId);
      if (part.part === 'strategy') await deleteLinks(scoped, at.partId);
      await this.follow(scoped, place, at.partId, part);
      return at.reviewId;
    });
  }

  remove(caller: Caller, at: PartAt & { readonly part: ReviewPartKind }, seen: number): Promise<ReviewPage> {
    const { reviewId, partId, part } = at;
    return this.pages.change(caller, async (scoped) => {
      await this.placeFor(scoped, caller, reviewId, part);
      if (!(await hasPart(scoped, at, part))) throw new Problem('record.not-found');
      if (isWords(part)) {
        if (await isInUse(scoped, partId)) throw new Problem('review.part-in-use');
        await deleteSuggestions(scoped, partId);
        await deleteLinks(scoped, partId);
      }
      if (!(await deletePart(scoped, partId, seen, part))) throw new Problem('record.changed-meanwhile');
      return reviewId;
    });
  }

  /** Where a part may be written: a review of the caller's committee, whose words are not fixed if it is one of them. */
  private async placeFor(scoped: Scoped, caller: Caller, reviewId: string, kind: ReviewPartKind): Promise<PartPlace> {
    const ratifiedOn = await holdRatification(scoped, reviewId);
    const committeeId = caller.me.committee?.id;
    if (ratifiedOn === undefined || committeeId === undefined) throw new Problem('record.not-found');
    if (ratifiedOn !== null && isWords(kind)) throw new Problem('review.words-fixed', { ratifiedOn });
    return { reviewId, committeeId };
  }

  /** What follows from new words: themes to suggest, and the findings a strategy answers. */
  private async follow(scoped: Scoped, place: PartPlace, id: string, part: ReviewPart): Promise<void> {
    if (part.part === 'finding')
      await suggestFor(scoped.manager, [findingPassage({ ...place, id, kind: part.kind, text: part.text })]);
    if (part.part !== 'strategy') return;
    const linked = await insertLinks(scoped, place, id, part.findingIds);
    const sentence = 'Choose findings of this review.';
    if (!linked) throw new Problem('request.invalid', {}, [{ path: 'findingIds', sentence }]);
    await suggestFor(scoped.manager, [strategyPassage({ ...place, id, ...part })]);
  }
}

/** A part of a review, by address. */
export interface PartAt {
  readonly reviewId: string;
  readonly partId: string;
}

/** Whether a part is in the review's own words, which are fixed once the Chief Officers ratify it. */
function isWords(kind: ReviewPartKind): boolean {
  return kind === 'finding' || kind === 'strategy';
}
