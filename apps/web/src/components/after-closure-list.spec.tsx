import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { AfterClosure } from '@followthrough/domain';
import { renderPage } from '../testing/render-page';
import { AfterClosureList } from './after-closure-list';

const entry = (changed: Partial<AfterClosure> = {}): AfterClosure => ({
  slug: 'chronologies',
  theme: 'Chronologies',
  reviewId: '44444444-4444-4444-8444-444444444444',
  reviewReference: 'STL-2026-01',
  pseudonym: 'Child Q',
  reportedOn: '2026-04-30',
  actionId: '55555555-5555-4555-8555-555555555551',
  actionText: 'Agree one layout for a chronology',
  actionReviewReference: 'STL-2021-01',
  strategyTitle: 'See the whole story',
  closedOn: '2024-03-12',
  closedBy: 'Strathlinnet CPC',
  basis: 'delivered-only',
  evidenceGrade: 1,
  lagMonths: 25,
  practice: 'after',
  ...changed,
});

describe('what came back after closure', () => {
  it('says beside the new finding who closed the old action, on what basis and how long ago', () => {
    renderPage(<AfterClosureList entries={[entry()]} />);
    const words = screen.getAllByRole('listitem')[0]?.textContent ?? '';
    expect(words).toContain('Found again in STL-2026-01 (Child Q), reported 30 April 2026.');
    expect(words).toContain('Closed without evidence of effect, 12 March 2024, by Strathlinnet CPC.');
    expect(words).toContain('It was reported again 25 months later.');
    expect(words).toContain('Strongest evidence 1 of 5');
  });

  it('puts several earlier actions of one theme under one finding', () => {
    const other = entry({ actionId: '55555555-5555-4555-8555-555555555552', actionText: 'Train the chairs' });
    renderPage(<AfterClosureList entries={[entry(), other, entry({ slug: 'neglect', theme: 'Neglect' })]} />);
    expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual(['Chronologies', 'Neglect']);
    const [first] = screen.getAllByRole('listitem');
    expect(within(first as HTMLElement).getByText('Train the chairs')).toBeTruthy();
  });

  it('does not blame work that had no time to show itself', () => {
    renderPage(<AfterClosureList entries={[entry({ practice: 'before' })]} />);
    expect(screen.getByText(/may not yet have had its chance/)).toBeTruthy();
  });
});
