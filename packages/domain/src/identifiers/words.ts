import type { IdentifierKind } from './find-identifiers.js';

/** What each kind of identifier looks like, to complete "… looks like". */
export const identifierWords: Record<IdentifierKind, string> = {
  'chi-number': 'a CHI number',
  'date-of-birth': 'a date of birth',
  postcode: 'a postcode',
  email: "a person's email address",
  'titled-name': "a person's name",
  'known-name': "a person's name that was given elsewhere",
};
