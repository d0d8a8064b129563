/** The sentences of the national page. */
export const wording = {
  title: 'Themes in Scotland',
  lead: 'What reviews across Scotland teach, from the latest release. There is no case text here and no committee is named.',
  none: 'Nothing has been released yet',
  noneHint:
    'Figures are released at the end of a quarter, once enough reviews from enough committees have confirmed themes.',
  release: 'About this release',
  themes: 'Themes released',
  caption: 'Themes in this release, most reviews first',
  byYear: 'By year of report',
  byYearCaption: 'Reviews a year, rounded; a dash where too few to show',
  notShown: 'Not shown',
  noYear: 'of this release had too few reviews in any one year to show a year.',
  why: 'Why the figures look as they do',
  rounded:
    'Every count is rounded, so that nobody can find a single review by taking one figure from another. Figures need not add up.',
  frozen: 'A release is frozen. It does not change when a review is added or a label corrected; the next release does.',
  thresholds:
    'A theme, or a year of a theme, is shown only when enough reviews from enough committees stand behind it. With fewer, a child might be recognised.',
  heldBack: 'Some themes were seen and are not shown here, because too few reviews or committees stand behind them.',
  nothingHeldBack: 'No theme that was seen has been held back from this release.',
  noLeague:
    'More reviews do not mean less safety. How often a theme is found also shows how ready an area is to look for it.',
};
