import type { ReturnKind } from '@followthrough/domain';

/** The sentences of the returns. */
export const wording = {
  title: 'Returns',
  lead: 'A return is an Excel workbook of the position today. Once made it is kept as it is, so that what went to a meeting can be shown again.',
  make: 'Make a return',
  making: 'Making the return. It takes a few seconds.',
  making2: 'Making…',
  made: 'The return has been made and is at the top of the list.',
  list: 'Returns made so far',
  caption: 'Returns made so far, newest first',
  none: 'No return has been made yet',
  noneHint:
    'Once the improvement lead makes one, it is listed here with the day it stands for, who made it, and its fingerprint.',
  download: 'Download',
  downloading: 'Fetching…',
  fingerprintHint:
    'The fingerprint (SHA-256) is the same for the same file, to the byte. Here are its first twelve characters.',
};

/** What each return holds, and for whom it is. */
export const kindWording: Record<ReturnKind, { forWhom: string; holds: string; button: string }> = {
  committee: {
    forWhom: 'For the child protection committee and its sub-groups.',
    holds:
      'The whole plan under the national headings with delivery, effect and colour, tests of change, measures with their readings, themes by review, and what changed since the last return.',
    button: 'Make the return to the committee',
  },
  'chief-officers': {
    forWhom: 'For the Chief Officers Group.',
    holds:
      'A summary by review and agency, exceptions, decisions and resources sought, themes that recur and what was found again after closure, and new reviews.',
    button: 'Make the return to the Chief Officers Group',
  },
};
