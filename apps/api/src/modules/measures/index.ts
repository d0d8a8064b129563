export { chartSayingOf } from './chart/chart-saying.js';
export { findRecord } from './definition/definition.repository.js';
export { correctedSince, improvementOf, type Improvement } from './chart/improvement-of.js';
export { leavingReadings } from './chart/leaving-readings.js';
export { MeasuresModule } from './measures.module.js';
export {
  findHeadline,
  findMeasure,
  findMeasuresOfAction,
  findMeasuresOfActions,
  findWholeMeasures,
  type StoredMeasure,
} from './measures.repository.js';
export { countSmall, outsideChart } from './chart/outside-chart.js';
export { wholeChart } from './chart/whole-chart.js';
export { asReadUpTo, snapshotOf } from './chart/snapshot-of.js';
