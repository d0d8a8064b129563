import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { Component as OverTimePage } from '../../app/pages/national-over-time-page';
import { Component as NationalPage } from '../../app/pages/national-page';
import { fakeApi } from '../../testing/fake-api';
import { makeMe } from '../../testing/make-me';
import { renderPage } from '../../testing/render-page';

const person = makeMe('analyst');
const said = { asAt: '2026-06-30', reviewsRounded: 15, committeesBand: '3 to 5' };
const thresholds = { reviewsMin: 5, committeesMin: 3 };
const theme = (slug: string) => ({
  ...{ slug, name: slug, group: 'the-child', ...said, outOfRounded: 70 },
  years: [
    { from: 2022, to: 2024, asAt: '2024-12-31', reviewsRounded: 5 },
    { from: 2025, to: 2026, asAt: '2026-06-30', reviewsRounded: 10 },
  ],
  ...{ age: { asAt: '2026-03-31', cells: [{ cell: 'under-5', reviewsRounded: 5 }] }, event: null },
  ...{ cameBack: null, statements: ['One shared chronology, kept by the lead professional.'] },
});
const release = {
  ...{ asAt: '2026-06-30', releasedOn: '2026-07-20', reviewsRounded: 70, committeesBand: '3 to 5' },
  ...{ themesHeldBack: true, catalogueVersion: '1.0.0', thresholds, pairs: [] },
  themes: [theme('chronologies'), theme('drift')],
};

describe('showing the national release', () => {
  it('says that counts are rounded, and that some themes are held back and why', async () => {
    fakeApi({ showNationalThemes: release });
    renderPage(<NationalPage />, { person });
    expect(await screen.findByText(/Every count is rounded/)).toBeTruthy();
    expect(screen.getByText(/too few reviews or committees stand behind them/)).toBeTruthy();
    expect(screen.getByText('about 70, in 3 to 5 committees')).toBeTruthy();
  });

  it('gives each figure out of how many, and the day it was counted', async () => {
    fakeApi({ showNationalThemes: release });
    renderPage(<NationalPage />, { person });
    const table = within(await screen.findByRole('table', { name: 'Themes in this release, most reviews first' }));
    expect(table.getAllByText('15 of 70')).toHaveLength(2);
    const ages = within(screen.getByRole('table', { name: 'Reviews with each theme by age of the child' }));
    expect(ages.getAllByText('Under 5, or unborn')).toHaveLength(2);
    expect(ages.getAllByText('31 March 2026')).toHaveLength(2);
  });

  it('gives each part by year the day it was counted, which may be before the theme was last counted', async () => {
    fakeApi({ showNationalThemes: release });
    renderPage(<NationalPage />, { person });
    const years = within(await screen.findByRole('table', { name: 'Reviews with each theme by years of report' }));
    expect(years.getAllByRole('row', { name: /2022 to 2024.*31 December 2024/ })).toHaveLength(2);
    expect(years.getAllByRole('row', { name: /2025 to 2026.*30 June 2026/ })).toHaveLength(2);
  });

  it('says of a table without rows that nothing can be shown yet', async () => {
    fakeApi({ showNationalThemes: release });
    renderPage(<NationalPage />, { person });
    expect((await screen.findAllByText('There is nothing here that can be shown yet.')).length).toBe(3);
  });

  it('says when there has been no release', async () => {
    fakeApi({ showNationalThemes: { ...release, asAt: null, releasedOn: null, themes: [] } });
    renderPage(<NationalPage />, { person });
    expect(await screen.findByText('Nothing has been released yet')).toBeTruthy();
  });
});

describe('showing themes over releases', () => {
  const point = (asAt: string, reviewsRounded: number) => ({
    ...{ asAt, countedOn: asAt, reviewsRounded, outOfRounded: 70 },
  });
  const overTime = (points: ReturnType<typeof point>[]) => ({
    releases: points.map(({ asAt }) => ({ ...said, asAt, releasedOn: asAt, thresholds, themes: 1, pairs: 0 })),
    themes: [{ slug: 'drift', name: 'Drift', points }],
  });

  it('says of one release what it says, in a sentence and in a table', async () => {
    fakeApi({ showNationalOverTime: overTime([point('2026-06-30', 15)]) });
    renderPage(<OverTimePage />);
    expect(await screen.findByText(/^Drift is shown in one release: about 15 of about 70 reviews/)).toBeTruthy();
    expect(screen.getByRole('table', { name: 'Drift in each release' })).toBeTruthy();
  });

  it('says of several how often the theme was counted, and that a figure can fall', async () => {
    fakeApi({ showNationalOverTime: overTime([point('2026-03-31', 10), point('2026-06-30', 15)]) });
    renderPage(<OverTimePage />);
    expect(
      await screen.findByText(/shown in 2 releases and was counted 2 times.*taken back or moved by then, it can fall/),
    ).toBeTruthy();
  });

  it('says when there has been no release', async () => {
    fakeApi({ showNationalOverTime: { releases: [], themes: [] } });
    renderPage(<OverTimePage />);
    expect(await screen.findByText('Nothing has been released yet')).toBeTruthy();
  });
});
