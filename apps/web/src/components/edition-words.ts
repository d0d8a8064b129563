import type { GuidanceEdition } from '@followthrough/domain';

/** The words for each edition of the national guidance. */
export const editionWords: Record<GuidanceEdition, string> = {
  '2015': '2015 (Significant Case Reviews)',
  '2021': '2021',
  '2024': '2024',
};
