/** The sentences of the national pages. */
export const wording = {
  title: 'Themes in Scotland',
  lead: 'What reviews across Scotland teach, from the latest release. There is no case text here and no committee is named.',
  releaseTitle: 'A release of themes in Scotland',
  overTimeTitle: 'Themes in Scotland over time',
  overTimeLead:
    'What each release showed. A figure is counted anew only when enough new reviews carry the theme; until then the earlier one stands.',
  none: 'Nothing has been released yet',
  noneHint:
    'Figures are released at the end of a quarter, once enough reviews from enough committees have confirmed themes.',
  release: 'About this release',
  themes: 'Themes released',
  caption: 'Themes in this release, most reviews first',
  byYear: 'By year of report',
  byYearCaption: 'Reviews with each theme by years of report',
  byYearNote:
    'Years are taken together until enough reviews stand behind each part. A review stands with the years in which it was first counted.',
  age: 'By age of the child',
  ageCaption: 'Reviews with each theme by age of the child',
  event: 'By kind of event',
  eventCaption: 'Reviews with each theme by kind of event',
  dayNotKept: 'not kept',
  crossNote: 'A theme is shown whole, as finely as its numbers allow, or not at all.',
  pairs: 'Two themes in one review',
  pairsCaption: 'Themes found together, most reviews first',
  pairsNote: 'Only where enough reviews have both, and enough have each without the other.',
  cameBack: 'Found again after closure',
  cameBackCaption: 'Reviews in which a theme was found again after an action on it was closed in the same committee',
  cameBackNote:
    'That a theme is found again does not say that the action failed: the practice may be older than the closure.',
  worked: 'What has worked',
  workedNote: 'Short statements that committees cleared for others to read. Nobody is told whose they are.',
  nothing: 'There is nothing here that can be shown yet.',
  why: 'Why the figures look as they do',
  rounded:
    'Every count is rounded, so that nobody can find a single review by taking one figure from another. Figures need not add up.',
  frozen: 'A release is frozen. It does not change when a review is added or a label corrected; a later release may.',
  thresholds: (reviews: number, committees: number) =>
    `At least ${reviews} reviews of ${committees} committees stand behind every figure, behind what a part leaves of its whole, and behind whatever a figure has gained since it was last shown. What has fewer is not shown, and may be none.`,
  heldBack:
    'Some themes were seen and are not shown here, because too few reviews or committees stand behind them, or are without them.',
  nothingHeldBack: 'No theme of the national catalogue that was seen has been held back from this release.',
  noLeague:
    'More reviews do not mean less safety. How often a theme is found also shows how ready an area is to look for it.',
  releases: 'Releases',
  releasesCaption: 'Releases, newest first',
  oneTheme: 'One theme over the releases',
  chartFields: { theme: { label: 'Theme' } },
  save: 'Take it along',
  saveNote: 'Every file has the figures as they are shown here, rounded the same, with the note beside them.',
  workbook: 'Save all tables as a workbook (Excel)',
  csv: 'Save as CSV',
} as const;
