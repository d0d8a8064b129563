import type { Column } from '../../workbook/column.js';
import type { ThemeRow } from './theme-row.js';

/** Columns of the themes: a row for each theme in each review, learning and strengths apart. */
export const themeColumns: readonly Column<ThemeRow>[] = [
  { header: 'Theme', width: 36, format: 'text', cell: (theme) => theme.theme },
  { header: 'Group', width: 26, format: 'text', cell: (theme) => theme.themeGroup },
  { header: 'Review', width: 13, format: 'text', cell: (theme) => theme.reviewReference },
  { header: 'Pseudonym', width: 16, format: 'text', cell: (theme) => theme.pseudonym },
  { header: 'Report date', width: 12, format: 'date', cell: (theme) => theme.reportOn },
  { header: 'Learning: findings', width: 12, format: 'integer', cell: (theme) => theme.learningCount },
  { header: 'Strengths: findings', width: 12, format: 'integer', cell: (theme) => theme.strengthCount },
  { header: 'Suggested, not confirmed', width: 14, format: 'integer', cell: (theme) => theme.unconfirmedCount },
];
