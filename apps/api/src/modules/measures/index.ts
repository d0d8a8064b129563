export { chartOf } from './chart-of.js';
export { MeasuresModule } from './measures.module.js';
export { findHeadline } from './measures.repository.js';
