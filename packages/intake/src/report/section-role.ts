/** What a section of a report holds, where its passages may be proposed. */
export type PassageRole = 'findings' | 'effective-practice' | 'strategies';

/**
 * What a section of a report holds. Background never counts. A summary says again what stands elsewhere.
 */
export type SectionRole = PassageRole | 'background' | 'summary';

/** Says what a section holds by its heading, or nothing where the words are not known. */
export type RoleOf = (heading: string) => SectionRole | null;
