export { chartOf } from './chart-of.js';
export { MeasuresModule } from './measures.module.js';
export { findHeadline, findWholeMeasures, type StoredMeasure } from './measures.repository.js';
