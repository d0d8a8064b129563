import type { Me } from '@followthrough/domain';
import type { FastifyRequest } from 'fastify';
import type { Scope } from '../database/scope.js';

/** Who makes a request: everything decided about it rests on this. */
export interface Caller {
  readonly me: Me;
  readonly scope: Scope;
  /** How "by whom" is written into records: "Post (name)". */
  readonly signature: string;
}

const callers = new WeakMap<FastifyRequest, Caller>();

/** Remembers who makes a request, for as long as it lasts. */
export function setCaller(request: FastifyRequest, caller: Caller): void {
  callers.set(request, caller);
}

/** Who makes a request, or `undefined` when nobody is signed in. */
export function callerOf(request: FastifyRequest): Caller | undefined {
  return callers.get(request);
}

/** The caller a signed-in person is. */
export function callerFor(me: Me): Caller {
  return {
    me,
    scope: {
      role: me.role,
      personId: me.personId,
      personName: me.name,
      committeeId: me.committee?.id ?? null,
      agencyId: me.agency?.id ?? null,
    },
    signature: `${me.name}, ${me.post}${me.covers === null ? '' : `, covering for ${me.covers.name}`}`,
  };
}
