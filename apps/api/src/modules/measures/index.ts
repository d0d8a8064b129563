export { chartOf } from './chart-of.js';
export { chartSayingOf } from './chart-saying.js';
export { MeasuresModule } from './measures.module.js';
export { findHeadline, findMeasuresOfAction, findWholeMeasures, type StoredMeasure } from './measures.repository.js';
export { wholeChart } from './whole-chart.js';
