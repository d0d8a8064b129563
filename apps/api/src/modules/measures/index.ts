export { chartSayingOf } from './chart-saying.js';
export { findRecord } from './definition.repository.js';
export { correctedSince, improvementOf, type Improvement } from './improvement-of.js';
export { leavingReadings } from './leaving-readings.js';
export { MeasuresModule } from './measures.module.js';
export {
  findHeadline,
  findMeasure,
  findMeasuresOfAction,
  findMeasuresOfActions,
  findWholeMeasures,
  type StoredMeasure,
} from './measures.repository.js';
export { countSmall, outsideChart } from './outside-chart.js';
export { wholeChart } from './whole-chart.js';
export { asReadUpTo, snapshotOf } from './snapshot-of.js';
