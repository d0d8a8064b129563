import type { FastifyReply, FastifyRequest } from 'fastify';

const lifeSeconds = 12 * 60 * 60;

/** Over https the cookie insists on it and on this very host; on one's own machine there is no https to insist on. */
const cookieName = (secure: boolean) => (secure ? '__Host-followthrough' : 'followthrough');

/** The session token a browser sent, or `null`. */
export function tokenOf(request: FastifyRequest, secure: boolean): string | null {
  return request.cookies[cookieName(secure)] ?? null;
}

/** Gives the browser its session token, out of reach of scripts and of other sites. */
export function giveToken(reply: FastifyReply, token: string, secure: boolean): void {
  reply.setCookie(cookieName(secure), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure,
    maxAge: lifeSeconds,
  });
}

/** Takes the token back. */
export function takeToken(reply: FastifyReply, secure: boolean): void {
  reply.clearCookie(cookieName(secure), { path: '/', httpOnly: true, sameSite: 'strict', secure });
}

const stateName = (secure: boolean) => `${cookieName(secure)}-state`;
const stateLifeSeconds = 10 * 60;

/** Gives the browser what it needs to come back from the provider; sent along on that way, unlike the session. */
export function giveState(reply: FastifyReply, state: string, secure: boolean): void {
  reply.setCookie(stateName(secure), state, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: stateLifeSeconds,
  });
}

/** What the browser kept when it left for the provider, taken back; `null` when it kept nothing. */
export function takeState(request: FastifyRequest, reply: FastifyReply, secure: boolean): string | null {
  reply.clearCookie(stateName(secure), { path: '/', httpOnly: true, sameSite: 'lax', secure });
  return request.cookies[stateName(secure)] ?? null;
}
