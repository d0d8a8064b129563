import { Problem, type ClearedStatements, type ThemeSlug } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../clock.js';
import { Database, type Scoped } from '../../../database/scope.js';
import type { Caller } from '../../../http/caller.js';
import { IdentifiersService } from '../../identifiers/index.js';
import { catalogueAsAt } from '../../catalogue/index.js';
import { findStatements, insertStatement, revoke } from './statements.repository.js';

/** The most characters of a statement: one thing said, not a case told. */
const statementLengthMax = 300;

/** Keeps short statements of what has worked that a committee clears for the nation, and takes them back. */
@Injectable()
export class StatementsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly identifiers: IdentifiersService,
  ) {}

  list(caller: Caller): Promise<ClearedStatements> {
    return this.database.within(caller.scope, (scoped) => this.page(scoped, caller));
  }

  /** Unlike elsewhere, no reason lets what may identify stay: a release cannot be called back. */
  async clear(caller: Caller, body: { slug: ThemeSlug; text: string }): Promise<ClearedStatements> {
    const { committee } = caller.me;
    if (committee === null) throw new Problem('caller.not-allowed');
    checkStatement(body.text, committee.name);
    await this.identifiers.check(caller, { name: 'clearStatement', body, actionId: null, reason: null });
    return this.database.within(caller.scope, async (scoped) => {
      if (!(await this.themesOnOffer(scoped)).some(({ slug }) => slug === body.slug))
        throw new Problem('theme.unknown');
      const by = caller.signature;
      await insertStatement(scoped, { ...body, committeeId: committee.id, by, on: this.clock.today() });
      return this.page(scoped, caller);
    });
  }

  revoke(caller: Caller, id: string, seen: number): Promise<ClearedStatements> {
    return this.database.within(caller.scope, async (scoped) => {
      const statements = await findStatements(scoped);
      if (!statements.some((statement) => statement.id === id && statement.revokedOn === null))
        throw new Problem('record.not-found');
      const by = { by: caller.signature, on: this.clock.today() };
      if (!(await revoke(scoped, { id, version: seen }, by))) throw new Problem('record.changed-meanwhile');
      return this.page(scoped, caller);
    });
  }

  private async page(scoped: Scoped, caller: Caller): Promise<ClearedStatements> {
    const [statements, themes] = [await findStatements(scoped), await this.themesOnOffer(scoped)];
    return { statements, themes, may: { clear: caller.me.role === 'lead' } };
  }

  /** What a statement can be about: the nation is told of no committee's own themes, and of none that went elsewhere. */
  private async themesOnOffer(scoped: Scoped): Promise<ClearedStatements['themes']> {
    return [...(await catalogueAsAt(scoped, this.clock.today())).values()]
      .filter(({ committeeId, state }) => committeeId === null && state === 'offered')
      .map(({ slug, name }) => ({ slug, name }))
      .toSorted((a, b) => a.name.localeCompare(b.name));
  }
}

function checkStatement(text: string, committee: string): void {
  const refuse = (sentence: string) => {
    throw new Problem('request.invalid', {}, [{ path: 'text', sentence }]);
  };
  if (text.length > statementLengthMax)
    refuse(`Say it in ${statementLengthMax} characters or fewer. This has ${text.length}.`);
  const place = committee.split(/\s+(?:Child|Public)\s/)[0] ?? committee;
  if (text.toLowerCase().includes(place.toLowerCase()))
    refuse(`Take out “${place}”: the nation is not told which committee a statement comes from.`);
}
