import type { RouteName } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Database, type Scope, type Scoped } from '../../database/scope.js';

/** The same person refused at the same address within this many milliseconds is written down once. */
const onceWithin = 60_000;
const rememberedMax = 1000;

/** Writes down what happens at the door and changes no record: who was refused, and who took a file out. */
@Injectable()
export class DoorRecord {
  private readonly refusedAt = new Map<string, number>();

  constructor(private readonly database: Database) {}

  /** Somebody signed in was refused what their role does not allow. */
  async refused(scope: Scope, name: RouteName): Promise<void> {
    const once = `${scope.personId} ${scope.role} ${name}`;
    const now = Date.now();
    if (now - (this.refusedAt.get(once) ?? 0) < onceWithin) return;
    if (this.refusedAt.size >= rememberedMax) this.refusedAt.clear();
    this.refusedAt.set(once, now);
    await this.database.within(scope, (scoped) => note(scoped, { what: 'refused', about: name, id: '' }));
  }

  /** Somebody is about to be given a file. */
  async gaveFile(scope: Scope, name: RouteName, id: string): Promise<void> {
    await this.database.within(scope, (scoped) => note(scoped, { what: 'read', about: name, id }));
  }
}

/** Writes one such thing down, in the chain of what belongs to no committee. */
export async function note(
  scoped: Scoped,
  noted: {
    readonly what: 'refused' | 'read' | 'sign-in-refused';
    readonly about: string;
    readonly id: string;
    /** Of whom it speaks, when they are not signed in. */
    readonly personId?: string | null;
    /** Never what somebody typed: it may be a password in the wrong box. */
    readonly details?: Readonly<Record<string, string>>;
  },
): Promise<void> {
  await scoped.rows('select scope.note($1, $2, $3, $4, $5)', [
    ...[noted.what, noted.about, noted.id],
    ...[noted.details ? JSON.stringify(noted.details) : null, noted.personId ?? null],
  ]);
}
