import {
  asName,
  endpoints,
  findIdentifiers,
  identifierWords,
  narrativesIn,
  phrasesIn,
  Problem,
  type Endpoint,
  type Identifier,
  type IdentifierWatch,
  type Passage,
  type RouteName,
} from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import {
  countGuarded,
  findKept,
  guardName,
  namesAmong,
  recordKept,
  releaseName,
  type StoredKept,
} from './identifiers.repository.js';

/** A passage with what in it may tell who a child is. */
interface Doubt {
  readonly passage: Passage;
  readonly identifiers: readonly Identifier[];
}

/** Something a person sent to be saved. */
export interface Sent {
  readonly name: RouteName;
  readonly body: unknown;
  readonly actionId: string | null;
  /** Why what may identify may stay; `null` when nothing was said. */
  readonly reason: string | null;
}

/** Looks through what people write for what may tell who a child is, and keeps who kept it and why. */
@Injectable()
export class IdentifiersService {
  constructor(private readonly database: Database) {}

  /**
   * Looks through every passage of something sent.
   *
   * @throws {Problem} `text.may-identify`, with each passage and what it holds, unless a reason came with it; the reason
   *   is then recorded in the transaction that saves.
   */
  async check(caller: Caller, sent: Sent): Promise<void> {
    const endpoint: Endpoint = endpoints[sent.name];
    if (endpoint.body === undefined || endpoint.body === 'file') return;
    const passages = narrativesIn(endpoint.body, sent.body);
    if (passages.length === 0) return;
    const doubts = await this.doubtsIn(caller, passages);
    if (doubts.length === 0) return;
    if (sent.reason === null) throw new Problem('text.may-identify', {}, doubts.map(sentenceOn));
    await this.record(caller, { ...sent, reason: sent.reason }, doubts);
  }

  /** What each of some texts holds that may tell who a child is. Nothing is kept of them. */
  async look(caller: Caller, texts: readonly string[]): Promise<Identifier[][]> {
    const passages = texts.map((text, at) => ({ path: String(at), text }));
    const doubts = await this.doubtsIn(caller, passages);
    return passages.map(({ path }) => [...(doubts.find(({ passage }) => passage.path === path)?.identifiers ?? [])]);
  }

  /** What in passages that the product itself put together may tell who a child is, each as a sentence. */
  async doubtsAbout(caller: Caller, passages: readonly Passage[]): Promise<string[]> {
    return [...new Set((await this.doubtsIn(caller, passages)).map((doubt) => sentenceOn(doubt).sentence))];
  }

  /**
   * Looks through passages that the product itself put together and is to keep.
   *
   * @throws {Problem} `answer.may-identify` unless a reason came with them, which is then recorded.
   */
  async checkMade(caller: Caller, passages: readonly Passage[], made: Omit<Sent, 'body'>): Promise<void> {
    const doubts = await this.doubtsIn(caller, passages);
    if (doubts.length === 0) return;
    if (made.reason === null) throw new Problem('answer.may-identify', {}, doubts.map(sentenceOn));
    await this.record(caller, { ...made, body: null, reason: made.reason }, doubts);
  }

  show(caller: Caller): Promise<IdentifierWatch> {
    return this.database.within(caller.scope, watchIn);
  }

  guard(caller: Caller, name: string): Promise<IdentifierWatch> {
    return this.database.within(caller.scope, async (scoped) => {
      await guardName(scoped, asName(name));
      return watchIn(scoped);
    });
  }

  release(caller: Caller, name: string): Promise<IdentifierWatch> {
    return this.database.within(caller.scope, async (scoped) => {
      if (!(await releaseName(scoped, asName(name)))) throw new Problem('text.name-not-guarded');
      return watchIn(scoped);
    });
  }

  private async doubtsIn(caller: Caller, passages: readonly Passage[]): Promise<Doubt[]> {
    const phrases = [...new Set(passages.flatMap(({ text }) => phrasesIn(text).map(({ words }) => words)))];
    const names = await this.database.within(caller.scope, (scoped) => namesAmong(scoped, phrases));
    return passages
      .map((passage) => ({ passage, identifiers: findIdentifiers(passage.text, (words) => names.has(words)) }))
      .filter(({ identifiers }) => identifiers.length > 0);
  }

  private record(caller: Caller, sent: Sent & { reason: string }, doubts: readonly Doubt[]): Promise<void> {
    return this.database.within(caller.scope, (scoped) =>
      recordKept(scoped, {
        by: caller.signature,
        route: sent.name,
        actionId: sent.actionId,
        fields: doubts.map(({ passage }) => passage.path),
        kinds: [...new Set(doubts.flatMap(({ identifiers }) => identifiers.map(({ kind }) => kind)))],
        reason: sent.reason,
      }),
    );
  }
}

/** What a passage holds, said of its field. The words go back only to whoever wrote them. */
function sentenceOn({ passage: { path, text }, identifiers }: Doubt) {
  const each = identifiers.map(({ kind, from, to }) => `“${text.slice(from, to)}” looks like ${identifierWords[kind]}`);
  return { path, sentence: `${[...new Set(each)].join('; ')}. Take it out, or say below why it may stay.` };
}

async function watchIn(scoped: Scoped): Promise<IdentifierWatch> {
  return { names: await countGuarded(scoped), kept: (await findKept(scoped)).map(inWords) };
}

const inWords = ({ route, kinds, ...kept }: StoredKept): IdentifierWatch['kept'][number] => ({
  ...kept,
  what: (endpoints as Record<string, Endpoint>)[route]?.summary ?? route,
  kinds: kinds.map((kind) => identifierWords[kind]),
});
