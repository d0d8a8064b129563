export { CatalogueModule } from './catalogue.module.js';
export { CatalogueService } from './catalogue.service.js';
export { versionOn } from './changes/catalogue-page.js';
export { findChanges } from './changes/changes.repository.js';
export { catalogueAsAt, catalogueLookedAt, everyCatalogue, nationalCatalogue } from './changes/standing-catalogue.js';
export { findPlacedLabels } from './labels/known-labels.repository.js';
export { countsUnderSql, findPlacing, placingParameters, type Placing } from './labels/placing.js';
