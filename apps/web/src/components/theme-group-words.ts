const words: Readonly<Record<string, string>> = {
  'assessment-and-analysis': 'Assessment and analysis',
  'the-child': 'The child',
  'parents-and-family': 'Parents and family',
  'practice-mindset-and-recording': 'Practice mindset and recording',
  'multi-agency-process': 'Multi-agency process',
  'organisation-and-system': 'Organisation and system',
};

/** The words for a group of themes. The catalogue may gain groups, so one that is not known is named by its own slug. */
export function groupInWords(group: string): string {
  return words[group] ?? group.replaceAll('-', ' ');
}
