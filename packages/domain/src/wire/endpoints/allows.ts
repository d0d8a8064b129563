import type { Role } from '../../person/role.js';

/** Whoever works on actions. */
export const changesActions: readonly Role[] = ['lead', 'agency'];

/** Whoever reads all of a committee's work. */
export const readsCommittee: readonly Role[] = ['lead', 'chief-officer', 'member'];

/** Whoever reads actions: all of a committee's, or those their agency leads. */
export const readsActions: readonly Role[] = ['lead', 'chief-officer', 'member', 'agency'];

/** A committee's improvement lead alone. */
export const lead: readonly Role[] = ['lead'];

/** The administrator alone. */
export const administrator: readonly Role[] = ['administrator'];
