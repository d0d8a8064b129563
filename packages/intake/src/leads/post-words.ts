/** What a phrase names, as far as its words tell. */
export type PhraseKind = 'post' | 'body' | 'other';

/** Words for somebody's job. */
const postWords =
  'managers?|mgrs?|officers?|leads?|leaders?|nurses?|heads?|chairs?|chairperson|chairman|convenors?|conveners?|directors?|chiefs?|coordinators?|co-ordinators?|workers?|practitioners?|inspectors?|superintendents?|sergeants?|constables?|midwi(?:fe|ves)|paediatricians?|psychologists?|psychiatrists?|consultants?|doctors?|dentists?|pharmacists?|clinicians?|therapists?|headteachers?|teachers?|principals?|deput(?:y|ies)|depute|trainers?|advisers?|advisors?|administrators?|admin|analysts?|secretar(?:y|ies)|solicitors?|lawyers?|reporters?|fiscals?|visitors?|supervisors?|seniors?|specialists?|facilitators?|reviewers?|auditors?|representatives?|reps?|champions?|executives?|commissioners?|governors?|guardians?|carers?|tutors?|counsellors?|editors?|technicians?|librarians?|registrars?|assistants?|authors?|sponsors?|owners?|members?|staff|clerks?|persons?|professionals?|planners?|commanders?|provosts?|presidents?|councillors?|instructors?|mentors?|professors?|lecturers?|interpreters?|wardens?|caretakers?|partners|trainees?|team leads?|CSWO|CPLO|CPA|DCI|DI|DS|DSU|DSupt|Supt|DCS|ACC|GPs?|HVs?|SNs?|CEO|CE|SIO|PPU lead|IRO|IROs';

/** Words a group of people or an organisation ends with. */
const bodyEndings =
  'groups?|sub-?groups?|committees?|sub-?committees?|teams?|services?|units?|boards?|partnerships?|departments?|directorates?|divisions?|forums?|fora|networks?|hubs?|councils?|panels?|agenc(?:y|ies)|trusts?|consortium|collaborative|alliance|centres?|schools?|nurser(?:y|ies)|wards?|hospitals?|universit(?:y|ies)|colleges?|associations?|societ(?:y|ies)|charit(?:y|ies)|court|administration|inspectorate|authorit(?:y|ies)|organisations?|providers?|interface|federation';

/** Groups and organisations a committee speaks of by their initials. */
const initials = 'cpc|ppc|apc|cog|hscp|ppu|scra|copfs|camhs|nhs|ijb|adp|vawp|sw|afc|cjs';

/** Agencies a committee speaks of by one short name. */
const agencies =
  "police(?: scotland)?|health|nhs(?: [\\p{L}&-]+){0,4}|education|housing|social work|social care|social services|children[’']?s services|adult services|justice(?: social work)?|criminal justice|third sector|voluntary sector|midwifery|health visiting|school nursing|maternity|paediatrics|fire(?: and rescue)?|ambulance|scottish ambulance service|early years|legal(?: services)?|human resources|hr|addictions|mental health|primary care|general practice|prison service|sps|sfrs|sas|crown office|women[’']?s aid|barnardo[’']?s|aberlour|children 1st|schools|all (?:agencies|partners|services)|partners|[\\p{L} ]+ council|dwp";

const postWord = new RegExp(`(?<![\\p{L}])(?:${postWords})(?![\\p{L}])`, 'iu');
const postAtEnd = new RegExp(`(?<![\\p{L}])(?:${postWords})\\s*(?:\\([^)]*\\))?$`, 'iu');
const bodyAtEnd = new RegExp(`(?<![\\p{L}])(?:${bodyEndings}|${initials})\\s*(?:\\([^)]*\\))?$`, 'iu');
// "Chief Officers Group" is a body for all that it is made of posts; "Team Leader Learning Team" is a post.
const bodyOfPosts = new RegExp(`(?<![\\p{L}])(?:${postWords})\\s+(?:${bodyEndings})$`, 'iu');
const postOpening = new RegExp(
  `^(?:the |an? )?(?:(?:service|team|named|principal|senior|locality|operations|cpc) )?(?:${postWords})(?![\\p{L}])`,
  'iu',
);
const wholeAgency = new RegExp(`^(?:the )?(?:${agencies})$`, 'iu');

/**
 * Tells whether a phrase names a post ("Lead Nurse CP"), a body ("QA Sub-group", "Housing") or neither ("Families").
 */
export function phraseKind(phrase: string): PhraseKind {
  const words = phrase.trim();
  if (wholeAgency.test(words)) return 'body';
  if (bodyOfPosts.test(words)) return 'body';
  if (postWord.test(words)) return 'post';
  return bodyAtEnd.test(words) ? 'body' : 'other';
}

/** Tells whether a phrase ends in the word for a post, so that nothing after it can belong to its title. */
export const endsInPost = (phrase: string): boolean => postAtEnd.test(phrase.trim());

/** Tells whether a phrase is complete as the name of a group: it ends in "group", "team", "partnership" and the like. */
export const endsInBody = (phrase: string): boolean =>
  bodyAtEnd.test(phrase.trim()) || /^nhs \p{L}/iu.test(phrase.trim());

/** Tells whether a phrase opens as the title of a post does: "Lead Nurse", "Service Manager". */
export const opensAsPost = (phrase: string): boolean => postOpening.test(phrase.trim());

/** Tells whether a phrase is an agency's short name and nothing more: "Police", "Education". */
export const isAgency = (phrase: string): boolean => wholeAgency.test(phrase.trim());
