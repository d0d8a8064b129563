export { inTimeZone } from './in-time-zone.js';
export { exampleActions, makeActionRow } from './make-action-row.js';
export { makeChiefOfficersReturn, makeProgressCounts } from './make-chief-officers-return.js';
export { makeCommitteeReturn } from './make-committee-return.js';
export { makeIdentity } from './make-identity.js';
export { openWorkbook, partsOf, tableRows } from './open-workbook.js';
