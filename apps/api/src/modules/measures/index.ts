export { chartSayingOf } from './chart-saying.js';
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
export { wholeChart } from './whole-chart.js';
export { asReadUpTo, snapshotOf } from './snapshot-of.js';
