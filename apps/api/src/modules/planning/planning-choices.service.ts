import {
  Problem,
  similarActions,
  type DuePrecision,
  type LocalDate,
  type PlanningChoices,
  type PlanningLoad,
  type UnderstoodTimescale,
} from '@followthrough/domain';
import { readTypedTimescale, type TypedTimescale } from '@followthrough/intake';
import { detectThemes } from '@followthrough/themes';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { findSettings } from '../settings/index.js';
import { findLiveActions, findPlanningChoices, holdStrategy } from './planning-choices.repository.js';
import { ownCommittee } from './planning.policy.js';

/** What helps while an action is being planned; nothing of it is saved, and nothing of it refuses. */
@Injectable()
export class PlanningChoicesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  choices(caller: Caller): Promise<PlanningChoices> {
    ownCommittee(caller.me);
    return this.database.within(caller.scope, async (scoped) => ({
      ...(await findPlanningChoices(scoped)),
      liveActionsMax: (await findSettings(scoped)).liveActionsMax,
    }));
  }

  understand(words: string): UnderstoodTimescale {
    const read = readTypedTimescale(words, this.clock.today());
    const dueOn = read.dueDatePrecision === 'relative' ? null : read.dueDate;
    const duePrecision: DuePrecision = read.dueDatePrecision === 'relative' ? 'none' : read.dueDatePrecision;
    return { dueOn, duePrecision, sentence: words.trim() === '' ? '' : sentenceFor(read, dueOn) };
  }

  load(caller: Caller, strategyId: string, words: string): Promise<PlanningLoad> {
    const [found] = detectThemes([{ id: 'typed', kind: 'action', text: words }]);
    const themes = (found?.themes ?? []).map(({ slug }) => slug);
    return this.database.within(caller.scope, async (scoped) => {
      if ((await holdStrategy(scoped, strategyId)) === null) throw new Problem('record.not-found');
      const live = await findLiveActions(scoped, strategyId);
      const alike = words.trim() === '' ? [] : similarActions(words, themes, live);
      return {
        liveActions: live.filter(({ servesThis }) => servesThis).length,
        liveActionsMax: (await findSettings(scoped)).liveActionsMax,
        alike: alike.map(({ id, reference, text, reviewReference, servesThis }) => ({
          ...{ id, reference, text, reviewReference, servesThis },
        })),
      };
    });
  }
}

const exactness: Record<string, string> = {
  month: ', the end of that month',
  quarter: ', the end of that quarter',
  season: ', the end of that season',
};

function sentenceFor({ doubt, dueDatePrecision }: TypedTimescale, dueOn: LocalDate | null): string {
  if (doubt === 'invalid-date') return 'One of these is no day in the calendar. Type it again.';
  if (dueOn === null && doubt === 'relative-date')
    return 'This counts from another day, so it names none. Give the date it comes to.';
  if (dueOn === null) return 'This names no date. Give one, or a day on which somebody looks at it again.';
  const understood = `We understand ${dayInWords(dueOn)}${exactness[dueDatePrecision] ?? ''}.`;
  return doubt === 'year-not-written' ? `${understood} No year is written, so this is the next one.` : understood;
}

const dayInWords = (day: LocalDate) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
