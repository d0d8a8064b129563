import { randomUUID } from 'node:crypto';
import { Problem, type CommentList, type Mention, type NewComment, type OpenComments } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { Database, type Scoped } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { addNotice } from '../notices/index.js';
import { Comment } from './comment.entity.js';
import { permissionsOnComment } from './comments.policy.js';
import {
  changeComment,
  findComment,
  findComments,
  findOpen,
  type CommentChange,
  type StoredComment,
  type StoredList,
} from './comments.repository.js';
import { findPlace, pathOf, type Place, type Subject } from './places.repository.js';

/** How many open comments a first page shows. */
const openMax = 20;

/** A change of the version of a comment that the caller saw. */
interface Change {
  readonly id: string;
  readonly seen: number;
}

/** Takes comments down, tells whoever they name, and keeps whether they are settled. */
@Injectable()
export class CommentsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  open(caller: Caller): Promise<OpenComments> {
    return this.database.within(caller.scope, (scoped) => findOpen(scoped, openMax));
  }

  list(caller: Caller, subject: Subject): Promise<CommentList> {
    return this.database.within(caller.scope, async (scoped) =>
      this.view(caller, await this.stored(scoped, await placeOf(scoped, subject))),
    );
  }

  add(caller: Caller, subject: Subject, { text, mentions }: NewComment): Promise<CommentList> {
    return this.database.within(caller.scope, async (scoped) => {
      const place = await placeOf(scoped, subject);
      const named = namedIn(await this.stored(scoped, place), mentions);
      const { personId } = caller.me;
      const id = randomUUID();
      await scoped.manager.insert(Comment, {
        ...{ id, ...place, personId, madeBy: caller.signature, madeAt: this.clock.now() },
        ...{ text, mentions: named },
      });
      await tell(scoped, { id, place, named });
      return this.view(caller, await this.stored(scoped, place));
    });
  }

  change(caller: Caller, change: Change, { text, mentions }: NewComment): Promise<CommentList> {
    return this.work(caller, change, async (scoped, { place, stored }) => {
      if (!permissionsOnComment(caller.me, stored).change) throw new Problem('caller.not-allowed');
      const named = namedIn(await this.stored(scoped, place), mentions, stored.mentions);
      await this.save(scoped, change, { text, mentions: named, editedAt: this.clock.now() });
      const before = new Set(stored.mentions.map(({ personId }) => personId));
      await tell(scoped, { id: change.id, place, named: named.filter(({ personId }) => !before.has(personId)) });
    });
  }

  /** Takes a comment's words off the screen. The record of changes keeps them. */
  withdraw(caller: Caller, change: Change): Promise<CommentList> {
    return this.work(caller, change, async (scoped, { stored }) => {
      if (!permissionsOnComment(caller.me, stored).withdraw) throw new Problem('caller.not-allowed');
      const withdrawn = { withdrawnAt: this.clock.now(), withdrawnBy: caller.signature };
      await this.save(scoped, change, { text: '', mentions: [], ...withdrawn });
    });
  }

  resolve(caller: Caller, change: Change, resolved: boolean): Promise<CommentList> {
    return this.work(caller, change, async (scoped) => {
      const resolution = { resolvedAt: this.clock.now(), resolvedBy: caller.signature };
      await this.save(scoped, change, resolved ? resolution : { resolvedAt: null, resolvedBy: null });
    });
  }

  private work(
    caller: Caller,
    { id, seen }: Change,
    work: (scoped: Scoped, found: { place: Place; stored: StoredComment }) => Promise<void>,
  ): Promise<CommentList> {
    return this.database.within(caller.scope, async (scoped) => {
      const found = await findComment(scoped, id);
      if (found === null) throw new Problem('record.not-found');
      if (found.stored.withdrawn !== null) throw new Problem('comment.withdrawn');
      if (found.stored.version !== seen) throw new Problem('record.changed-meanwhile');
      await work(scoped, found);
      return this.view(caller, await this.stored(scoped, found.place));
    });
  }

  private async save(scoped: Scoped, { id, seen }: Change, change: CommentChange): Promise<void> {
    if (!(await changeComment(scoped, id, seen, change))) throw new Problem('record.changed-meanwhile');
  }

  private async stored(scoped: Scoped, place: Place): Promise<StoredList> {
    const stored = await findComments(scoped, place);
    if (stored === null) throw new Problem('record.not-found');
    return stored;
  }

  private view({ me }: Caller, { comments, people }: StoredList): CommentList {
    return {
      comments: comments.map(({ personId, ...comment }) => ({
        ...comment,
        may: permissionsOnComment(me, { personId, withdrawn: comment.withdrawn }),
      })),
      unresolved: comments.filter(({ resolved, withdrawn }) => resolved === null && withdrawn === null).length,
      people: [...people],
    };
  }
}

/** Whom a comment names, by the names they have: people who see the record, or were named in it before. */
function namedIn({ people }: StoredList, ids: readonly string[], before: readonly Mention[] = []): Mention[] {
  const known = [...people, ...before];
  return [...new Set(ids)].map((id) => {
    const person = known.find(({ personId }) => personId === id);
    if (person !== undefined) return { personId: id, name: person.name };
    const sentence = 'Somebody named here does not see this record, or no longer does. Take their name out.';
    throw new Problem('request.invalid', {}, [{ path: 'mentions', sentence }]);
  });
}

async function placeOf(scoped: Scoped, subject: Subject): Promise<Place> {
  const place = await findPlace(scoped, subject);
  if (place === null) throw new Problem('record.not-found');
  return place;
}

async function tell(scoped: Scoped, { id, place, named }: { id: string; place: Place; named: Mention[] }) {
  await addNotice(scoped, {
    personIds: named.map(({ personId }) => personId),
    kind: 'mentioned',
    actionId: place.actionId,
    link: `${pathOf(place)}#comment-${id}`,
  });
}
