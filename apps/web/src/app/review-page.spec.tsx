import { describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { ReviewTable } from '../features/reviews/review-table';
import { fakeApi } from '../testing/fake-api';
import { makeRow } from '../testing/make-action';
import { makeAssignment } from '../testing/make-passage';
import { makeReview, makeReviewLine } from '../testing/make-review';
import { renderPage } from '../testing/render-page';
import { Component as ReviewPage } from './pages/review-page';

const line = makeReviewLine();
const review = makeReview({
  dateWarnings: ['It was reported before it began.'],
  proceedings: [
    {
      ...{ id: 'h1', version: 1, kind: 'reporter', startedOn: '2024-09-10', endedOn: null, note: '' },
      ...{ reviewHeldFrom: '2024-09-10', reviewHeldTo: '2024-12-03', publicationHeldFrom: null },
      ...{ publicationHeldTo: null, lookAgainOn: null },
    },
  ],
  findings: [
    {
      ...{ id: 'f1', version: 1, paragraph: '4.1', kind: 'practice-learning', text: '<b>Nobody</b> shared a scale.' },
      themes: [
        makeAssignment(),
        makeAssignment({ id: 'a2', slug: 'chronologies', name: 'Chronologies', status: 'confirmed' }),
        makeAssignment({ id: 'a3', slug: 'drift-delay', name: 'Drift', status: 'rejected' }),
      ],
    },
  ],
  plan: [makeRow()],
});

async function open(shown = review) {
  fakeApi({ showReview: shown, showPlanChecks: { asAt: '2026-10-01', checks: [] } });
  renderPage(<ReviewPage />, { at: `/reviews/${line.id}`, path: '/reviews/:reviewId' });
  await screen.findByRole('heading', { level: 1, name: 'STL-2024-01: Child Q' });
}

describe('listing reviews', () => {
  it('says in words whether a review is on hold, and each colour with its word', async () => {
    fakeApi({ listReviews: { reviews: [line] } });
    renderPage(<ReviewTable />);
    const row = within(await screen.findByRole('row', { name: /STL-2024-01/ }));
    expect(row.getByText('On hold')).toBeTruthy();
    expect(row.getByText('Red')).toBeTruthy();
    expect(row.getByText('Blue')).toBeTruthy();
  });

  it('says what will be here when there is none', async () => {
    fakeApi({ listReviews: { reviews: [] } });
    renderPage(<ReviewTable />);
    expect(await screen.findByText('No reviews yet')).toBeTruthy();
  });
});

describe('showing a review', () => {
  it('tells a suggested theme from a confirmed one, and leaves out one that was rejected', async () => {
    await open();
    const themeOf = (name: string) => screen.getByRole('link', { name }).closest('li')?.textContent;
    expect(themeOf('Thresholds and referral decisions')).toContain('Suggested, not yet checked');
    expect(themeOf('Chronologies')).toContain('Confirmed');
    expect(screen.queryByRole('link', { name: 'Drift' })).toBeNull();
  });

  it('shows what runs beside it as still running, and what is odd about its dates', async () => {
    await open();
    expect(screen.getByText(/still running/)).toBeTruthy();
    expect(screen.getByText('It was reported before it began.')).toBeTruthy();
  });

  it('says of every stage whether it was in time, and leaves days on hold out of the count', async () => {
    await open();
    const row = (name: string) => screen.getByRole('row', { name: new RegExp(name) }).textContent;
    expect(row('Decision')).toContain('42 calendar days after notification');
    expect(row('Decision')).toContain('Late');
    expect(row('Report')).toContain('20 working days after the review started; 60 days on hold not counted');
    expect(row('Report')).toContain('On hold');
  });

  it('offers its words for change until it is ratified, and to nobody who only reads', async () => {
    await open();
    expect(screen.getByRole('link', { name: 'Add a finding' })).toBeTruthy();
    cleanup();
    await open(makeReview({ may: { edit: true, editWords: false } }));
    expect(screen.queryByRole('link', { name: 'Add a finding' })).toBeNull();
    expect(screen.getByText(/its findings and strategies are fixed/)).toBeTruthy();
    cleanup();
    await open(makeReview({ may: { edit: false, editWords: false } }));
    expect(screen.queryByRole('link', { name: /Record|Change/ })).toBeNull();
  });

  it('shows its plan under the national headings, word for word', async () => {
    await open();
    const headings = screen.getAllByRole('columnheader').map((heading) => heading.textContent);
    expect(headings).toEqual(
      expect.arrayContaining([
        'Action (how we intend to do it)',
        'Timescale',
        'Responsible lead',
        'Performance measure (how well are we doing?)',
        'Analysis of performance (are we making a difference?)',
      ]),
    );
  });

  it('shows markup in a finding as text', async () => {
    await open();
    expect(screen.getByText(/<b>Nobody<\/b> shared a scale\./)).toBeTruthy();
  });
});
