import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { Component as NationalPage } from '../../app/pages/national-page';
import { fakeApi } from '../../testing/fake-api';
import { renderPage } from '../../testing/render-page';

const theme = (slug: string, years: (number | null)[]) => ({
  ...{ slug, name: slug, group: 'the-child', reviewsRounded: 15, committeesBand: '3 to 5' },
  byYear: years.map((reviewsRounded, at) => ({ year: 2025 + at, reviewsRounded })),
});
const release = {
  ...{ asAt: '2026-06-30', releasedOn: '2026-07-20', reviewsRounded: 70, committeesBand: '3 to 5' },
  ...{ themesHeldBack: true, catalogueVersion: '1.0.0' },
  themes: [theme('chronologies', [5, null]), theme('drift', [null, null])],
};

describe('showing the national release', () => {
  it('says that counts are rounded, and that some themes are held back and why', async () => {
    fakeApi({ showNationalThemes: release });
    renderPage(<NationalPage />);
    expect(await screen.findByText(/Every count is rounded/)).toBeTruthy();
    expect(screen.getByText(/too few reviews or committees stand behind them/)).toBeTruthy();
    expect(screen.getByText('about 70, in 3 to 5 committees')).toBeTruthy();
  });

  it('shows by year only themes that have a year to show, and says a held-back year in words', async () => {
    fakeApi({ showNationalThemes: release });
    renderPage(<NationalPage />);
    const yearly = within(await screen.findByRole('table', { name: /Reviews a year/ }));
    expect(yearly.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual(['chronologies']);
    expect(yearly.getByText('Not shown')).toBeTruthy();
    expect(screen.getByText(/^1 theme of this release had too few reviews/)).toBeTruthy();
  });

  it('says when there has been no release', async () => {
    fakeApi({ showNationalThemes: { ...release, asAt: null, releasedOn: null, themes: [] } });
    renderPage(<NationalPage />);
    expect(await screen.findByText('Nothing has been released yet')).toBeTruthy();
  });
});
