import type { Sent } from '../open-test-app.js';
import type { Ids } from './ids.js';

const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' }).format();
const decided = { effectiveOn: today, reason: 'Two words were used for one thing.' };
const added = { kind: 'add', name: 'Animals at home', definition: 'What pets tell of a home.', group: 'the-child' };

/** Something fit to send to the addresses of the theme catalogue. */
export function catalogueSamples({ assignmentId, findingId }: Ids) {
  return {
    showCatalogue: { query: {} },
    previewThemeChange: { body: { ...added, ...decided } },
    recordThemeChange: { body: { ...added, ...decided } },
    proposeTheme: { body: { slug: 'local-00000000', reason: 'Others will have it too.' } },
    listUnplaced: { params: { slug: 'chronologies' } },
    placeLabel: { params: { assignmentId }, body: { slug: 'chronologies' } },
    listPossibleThemes: {},
    namePossibleTheme: {
      body: {
        ...{ name: 'Animals in the home', definition: 'What pets tell of a home.', group: 'the-child' },
        passages: [{ passageId: findingId, kind: 'finding', stance: 'learning' }],
      },
    },
    dismissPossibleTheme: {
      body: { passageIds: [findingId], words: ['animals'], reason: 'These have nothing in common.' },
    },
  } satisfies Record<string, Sent>;
}
