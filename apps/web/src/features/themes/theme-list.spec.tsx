import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { makePassage, makeAssignment, makeThemeLine } from '../../testing/make-passage';
import { renderPage } from '../../testing/render-page';
import { ThemeList } from './theme-list';
import { ThemePassages } from './theme-passages';

const list = (themes = [makeThemeLine()]) => ({
  ...{
    asAt: '2026-10-01',
    today: '2026-10-01',
    catalogueOn: '2026-10-01',
    windowMonths: 36,
    catalogueVersion: '1.0.0',
    nationalAsAt: '2026-06-30',
  },
  themes,
  afterClosure: [],
});

describe('listing themes', () => {
  it('never gives a count without what it is out of', () => {
    renderPage(<ThemeList list={list()} />);
    const row = within(screen.getByRole('row', { name: /Thresholds/ }));
    expect(row.getByRole('cell', { name: '2 of 8' })).toBeTruthy();
    expect(row.getByText('Recurs')).toBeTruthy();
    expect(row.getByRole('cell', { name: 'About 10, in 3 to 5 committees' })).toBeTruthy();
  });

  it('says that a national figure is not shown rather than that there is none', () => {
    renderPage(<ThemeList list={list([makeThemeLine({ nationalReviews: null, nationalCommittees: null })])} />);
    expect(screen.getByRole('cell', { name: 'Not shown' })).toBeTruthy();
  });

  it('names themes that were never seen apart from those that were', () => {
    const unseen = makeThemeLine({ slug: 'drift-delay', name: 'Drift', reviews: 0, strengths: 0, waiting: 0 });
    renderPage(<ThemeList list={list([makeThemeLine(), unseen])} />);
    expect(screen.queryByRole('row', { name: /Drift/ })).toBeNull();
    expect(screen.getByText(/^1 theme of the catalogue/)).toBeTruthy();
  });
});

describe('showing where a theme was found', () => {
  it('marks the theme’s own words, and keeps findings apart from what was promised', () => {
    const finding = makePassage();
    const action = makePassage({
      passageId: '66666666-6666-4666-8666-666666666663',
      kind: 'action',
      place: 'Action 1.1 under strategy 1',
      actionId: '88888888-8888-4888-8888-888888888888',
      text: 'Agree one level.',
      themes: [
        makeAssignment({ status: 'confirmed', spans: [] }),
        makeAssignment({ id: '9', slug: 'other', spans: [[0, 5]] }),
      ],
    });
    renderPage(<ThemePassages decides={false} line={makeThemeLine()} passages={[finding, action]} />);
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['de-registration']);
    expect(screen.getByText(/Suggested, not yet checked/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Action 1.1 under strategy 1' })).toBeTruthy();
  });
});
