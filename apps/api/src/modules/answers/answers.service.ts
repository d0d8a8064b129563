import { createHash, randomUUID } from 'node:crypto';
import {
  Problem,
  type AnswerDraft,
  type AnswerList,
  type AnswerQuery,
  type KeptAnswer as KeptAnswerView,
  type KeptAnswerLine,
  type LearningAnswer,
  type NewAnswer,
} from '@followthrough/domain';
import { writeAnswer } from '@followthrough/returns';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { IdentifiersService } from '../identifiers/index.js';
import { maySpeakForCommittee } from './answers.policy.js';
import { DraftingService } from './drafting.service.js';
import { answerDocument, answerFileName } from './kept/answer-document.js';
import { findAnswer, findAnswerFile, findAnswers, type AnswerFile } from './kept/kept-answers.repository.js';
import { KeptAnswer } from './kept/kept-answer.entity.js';

/** Answers “Why are you not learning from past reviews?”, and keeps what was answered. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly drafting: DraftingService,
    private readonly identifiers: IdentifiersService,
  ) {}

  async draft(caller: Caller, query: AnswerQuery): Promise<AnswerDraft> {
    const { answer, themes } = await this.drafting.draft(caller, query);
    return {
      answer,
      themes,
      doubts: await this.identifiers.doubtsAbout(caller, passagesOf(answer)),
      mayKeep: maySpeakForCommittee(caller.me.role),
      today: this.clock.today(),
    };
  }

  list(caller: Caller): Promise<AnswerList> {
    return this.database.within(caller.scope, async (scoped) => ({ answers: await findAnswers(scoped) }));
  }

  async keep(caller: Caller, { slug, asAt, mayStay }: NewAnswer): Promise<KeptAnswerLine> {
    const { committee } = caller.me;
    if (committee === null) throw new Problem('caller.not-allowed');
    const { answer } = await this.drafting.draft(caller, slug === null ? { asAt } : { slug, asAt });
    if (answer.themes.length === 0) throw new Problem('answer.nothing-recurs');
    const reason = mayStay === '' ? null : mayStay;
    await this.identifiers.checkMade(caller, passagesOf(answer), { name: 'keepAnswer', actionId: null, reason });
    const madeAt = this.clock.now();
    const bytes = Buffer.from(await writeAnswer(answerDocument(answer, caller.me.post)));
    const id = randomUUID();
    return this.database.within(caller.scope, async (scoped) => {
      await scoped.manager.insert(KeptAnswer, {
        ...{
          id,
          committeeId: committee.id,
          slug,
          asAt,
          madeAt,
          madeBy: caller.signature,
          bytes,
          position: answer,
          mayStay,
        },
        madeById: caller.me.personId,
        fileName: answerFileName(answer, slug === null ? null : (answer.themes[0]?.name ?? null)),
        sha256: createHash('sha256').update(bytes).digest('hex'),
      });
      return (await this.kept(findAnswer(scoped, id))).line;
    });
  }

  show(caller: Caller, id: string): Promise<KeptAnswerView> {
    return this.kept(this.database.within(caller.scope, (scoped) => findAnswer(scoped, id)));
  }

  async file(caller: Caller, id: string): Promise<AnswerFile> {
    const file = await this.database.within(caller.scope, (scoped) => findAnswerFile(scoped, id));
    if (file === null) throw new Problem('record.not-found');
    return file;
  }

  private async kept(asked: Promise<KeptAnswerView | null>): Promise<KeptAnswerView> {
    const kept = await asked;
    if (kept === null) throw new Problem('record.not-found');
    return kept;
  }
}

/** Every sentence of an answer, and what its sources are called. */
function passagesOf({ themes, sources }: LearningAnswer) {
  const sentences = themes.flatMap(({ name, parts }) =>
    parts.flatMap((part) => part.sentences.map(({ text }) => ({ path: name, text }))),
  );
  return [...sentences, ...sources.map(({ label }) => ({ path: 'sources', text: label }))];
}
