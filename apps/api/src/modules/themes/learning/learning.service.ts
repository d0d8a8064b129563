import { Problem, type Learning, type LearningChoice, type LearntTerm } from '@followthrough/domain';
import { catalogue, learntWeight, startWeights, termKey, termWordings, type TermStat } from '@followthrough/themes';
import { Injectable } from '@nestjs/common';
import { Database, type Scoped } from '../../../database/scope.js';
import type { Caller } from '../../../http/caller.js';
import { countDecided, findChoices, findTermStats, insertChoice } from './learning.repository.js';
import { usedStats, usesLearning } from './used-stats.js';

/** Tells what a committee's decisions have taught about the terms of themes, and keeps whether that is used. */
@Injectable()
export class LearningService {
  constructor(private readonly database: Database) {}

  show(caller: Caller): Promise<Learning> {
    return this.database.within(caller.scope, (scoped) => this.learning(scoped, caller));
  }

  choose(caller: Caller, { of, uses }: LearningChoice): Promise<Learning> {
    if (of !== null && !startWeights().has(termKey(of.slug, of.term))) throw new Problem('theme.unknown-term');
    const committeeId = caller.me.committee?.id;
    if (committeeId === undefined) throw new Problem('caller.not-allowed');
    return this.database.within(caller.scope, async (scoped) => {
      const { slug = null, term = null } = of ?? {};
      await insertChoice(scoped, { committeeId, slug, term, uses, chosenBy: caller.signature });
      return this.learning(scoped, caller);
    });
  }

  private async learning(scoped: Scoped, caller: Caller): Promise<Learning> {
    const stats = await findTermStats(scoped);
    const choices = await findChoices(scoped);
    const used = new Set(usedStats(stats, choices));
    return {
      uses: usesLearning(choices),
      decisions: await countDecided(scoped),
      chosenBy: choices.find(({ slug }) => slug === null)?.chosenBy ?? null,
      mayChoose: caller.scope.role === 'lead',
      terms: stats.flatMap((stat) => toTerm(stat, used.has(stat), !isSetAside(stat, choices))),
    };
  }
}

function isSetAside(stat: TermStat, choices: Awaited<ReturnType<typeof findChoices>>): boolean {
  return choices.some(({ slug, term, uses }) => slug === stat.slug && term === stat.term && !uses);
}

/** A term as it is shown; one that the catalogue does not know any longer teaches nothing and is left out. */
function toTerm(stat: TermStat, isUsed: boolean, uses: boolean): LearntTerm[] {
  const key = termKey(stat.slug, stat.term);
  const startWeight = startWeights().get(key);
  const theme = catalogue().themes.find(({ slug }) => slug === stat.slug)?.name;
  if (startWeight === undefined || theme === undefined) return [];
  const learnt = learntWeight(startWeight, stat);
  const words = termWordings().get(key) ?? stat.term;
  return [{ ...stat, theme, words, startWeight, learntWeight: learnt, weight: isUsed ? learnt : startWeight, uses }];
}
