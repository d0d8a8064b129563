import { describe, expect, it } from '@jest/globals';
import { checkReview } from './check-review.js';
import { criteria } from './criteria.js';
import type { ReviewChange, ReviewFacts } from './review.js';

const review: ReviewFacts = {
  ...{ reference: 'STL-2026-01', pseudonym: 'Child X', kind: 'learning-review', guidanceEdition: '2024' },
  ...{ event: 'significant-harm', ageBand: '1-4', criteria: [], summary: '', marking: 'official-sensitive' },
  ...{ notifiedOn: '2026-01-05', notifiedByAgencyId: null, informationRequestedOn: null, informationReceivedOn: null },
  ...{ recommendedOn: null, decidedOn: null, decision: null, decisionReason: '', careInspectorateNotifiedOn: null },
  ...{ startedOn: null, practiceFrom: null, practiceTo: null, team: [], reportedOn: null, committeeAcceptedOn: null },
  ...{ chiefOfficersRatifiedOn: null, reportSentOn: null, observationsReceivedOn: null, observationsText: '' },
  ...{ observationsResponse: '', familyLinkPost: '', familyNote: '', familyFeedbackOn: null },
  ...{ publicationForm: 'undecided', publicationReason: '', publishedOn: null, nationalHubReference: '' },
};
const refused = (change: ReviewChange, before: ReviewFacts = review) =>
  checkReview(before, change).map(({ path }) => path);

describe('checking what a review says', () => {
  it('asks for the day and the reasons of a decision', () => {
    expect(refused({ decision: 'proceed', decidedOn: null })).toEqual(['decidedOn']);
    expect(refused({ decision: null, decidedOn: '2026-02-01' })).toEqual(['decision']);
    expect(refused({ decision: 'do-not-proceed', decidedOn: '2026-02-01', decisionReason: '' })).toEqual([
      'decisionReason',
    ]);
    expect(refused({ decision: 'proceed', decidedOn: '2026-02-01', decisionReason: '' })).toEqual([]);
  });

  it('asks why a review is not published', () => {
    expect(refused({ publicationForm: 'not-published', publicationReason: '' })).toEqual(['publicationReason']);
  });

  it('keeps the edition a review was judged by', () => {
    const decided: ReviewFacts = { ...review, decision: 'proceed', decidedOn: '2026-02-01' };
    expect(refused({ guidanceEdition: '2021' }, decided)).toEqual(['guidanceEdition']);
    expect(refused({ guidanceEdition: '2021' })).toEqual([]);
  });

  it('takes criteria of the review’s own edition, each once', () => {
    expect(refused({ criteria: ['2024-death', '2024-learning'] })).toEqual([]);
    expect(refused({ criteria: ['2021-suicide'] })).toEqual(['criteria']);
    expect(refused({ criteria: ['2024-death', '2024-death'] })).toEqual(['criteria']);
  });

  it('refuses nothing that is not being changed', () => {
    const unfinished: ReviewFacts = { ...review, decision: 'proceed', decidedOn: null };
    expect(refused({ summary: 'Two agencies met.' }, unfinished)).toEqual([]);
  });

  it('has criteria whose codes begin with their edition', () => {
    for (const [edition, list] of Object.entries(criteria))
      expect(list.every(({ code }) => code.startsWith(`${edition}-`))).toBe(true);
  });
});
