import { randomUUID } from 'node:crypto';
import { Problem, type NewFollowOn, type ThemeStory } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../clock.js';
import { Database, type Scoped } from '../../../database/scope.js';
import type { Caller } from '../../../http/caller.js';
import { latestRelease } from '../../national/index.js';
import { maySpeakForCommittee } from '../answers.policy.js';
import { groundThen, seenThen } from '../facts/ground-then.js';
import { returns, type Ground } from '../facts/theme-facts.js';
import { ThemeFollowOn } from './follow-on.entity.js';
import { findOpenAction } from './open-action.repository.js';
import { themeStory } from './theme-story.js';

/** Tells the story of a theme, and records what answers it when it came back. */
@Injectable()
export class StoryService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  show(caller: Caller, slug: string): Promise<ThemeStory> {
    return this.database.within(caller.scope, async (scoped) =>
      this.told(scoped, caller, { slug, ground: await this.ground(scoped, slug) }),
    );
  }

  /** Links what is to be done now to every earlier action on the theme that was closed. Those stay closed. */
  followOn(caller: Caller, slug: string, input: NewFollowOn): Promise<ThemeStory> {
    return this.database.within(caller.scope, async (scoped) => {
      const ground = await this.ground(scoped, slug);
      const learning = ground.labels.filter((label) => label.slug === slug && label.stance === 'learning');
      const earlier = returns(learning, ground.actions).filter(({ reviewId }) => reviewId === input.reviewId);
      if (earlier.length === 0) throw new Problem('theme.not-come-back');
      await this.write(scoped, caller, { slug, input, earlierActionIds: earlier.map(({ actionId }) => actionId) });
      return this.told(scoped, caller, { slug, ground: await this.ground(scoped, slug) });
    });
  }

  private async write(scoped: Scoped, caller: Caller, { slug, input, earlierActionIds }: Following): Promise<void> {
    const committeeId = caller.me.committee?.id;
    if (committeeId === undefined) throw new Problem('caller.not-allowed');
    if (input.kind === 'action') await this.checkAction(scoped, { slug, input, earlierActionIds });
    await scoped.manager.insert(ThemeFollowOn, {
      ...{ id: randomUUID(), committeeId, slug, earlierActionIds, reviewId: input.reviewId },
      actionId: input.kind === 'action' ? input.actionId : null,
      words: input.kind === 'decision' ? input.words : '',
      ...{ madeOn: this.clock.today(), madeBy: caller.signature, madeById: caller.me.personId },
    });
  }

  private async checkAction(scoped: Scoped, { slug, input, earlierActionIds }: Following): Promise<void> {
    if (input.kind !== 'action') return;
    const found = await findOpenAction(scoped, { ...input, slug });
    if (found === null) throw new Problem('record.not-found');
    if (found.isLinked) throw new Problem('record.already-there');
    // What was closed stays closed: a theme that came back begins something new.
    if (found.isClosed || earlierActionIds.includes(input.actionId)) throw new Problem('theme.answered-by-closed');
  }

  private async ground(scoped: Scoped, slug: string): Promise<Ground> {
    const seen = await seenThen(scoped, this.clock.today());
    if (!seen.placing.standing.has(slug)) throw new Problem('record.not-found');
    return groundThen(scoped, seen, [slug]);
  }

  private async told(scoped: Scoped, caller: Caller, of: { slug: string; ground: Ground }): Promise<ThemeStory> {
    const national = await latestRelease(scoped);
    const mayFollowOn = maySpeakForCommittee(caller.me.role);
    return themeStory({ ...of, national, mayFollowOn, asAt: this.clock.today() });
  }
}

interface Following {
  readonly slug: string;
  readonly input: NewFollowOn;
  readonly earlierActionIds: string[];
}
