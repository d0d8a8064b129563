import type { Role } from '../../person/role.js';

/** Whoever works on actions. */
export const changesActions: readonly Role[] = ['lead', 'agency'];

/** Whoever reads all of a committee's work. */
export const readsCommittee: readonly Role[] = ['lead', 'chief-officer', 'member'];

/** Whoever reads actions: all of a committee's, or those their agency leads. */
export const readsActions: readonly Role[] = ['lead', 'chief-officer', 'member', 'agency'];

/** Whoever may be asked to label passages. */
export const labels: readonly Role[] = ['lead', 'member'];

/** A committee's improvement lead alone. */
export const lead: readonly Role[] = ['lead'];

/** Whoever sees what a committee works to; there is no case text in it. */
export const readsSettings: readonly Role[] = ['lead', 'chief-officer', 'member', 'administrator'];

/** Whoever settles what a committee works to. */
export const settles: readonly Role[] = ['lead', 'administrator'];

/** The administrator alone. */
export const administrator: readonly Role[] = ['administrator'];
