// The words of the field and nothing else: what a browser needs without the schemas.
export * from './action/words.js';
export * from './committee/words.js';
export * from './closure/words.js';
export * from './cycle/words.js';
export * from './evidence/words.js';
export * from './identifiers/words.js';
export * from './measure/words.js';
export * from './person/place-of-role.js';
export * from './notice/words.js';
export * from './not-acting/words.js';
export * from './person/words.js';
export * from './review/criteria.js';
export * from './review/stage-words.js';
export * from './review/words.js';
export * from './theme/words.js';
export * from './wire/return-words.js';
