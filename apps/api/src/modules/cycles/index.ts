export { cycleJson } from './cycle.sql.js';
export { CyclesModule } from './cycles.module.js';
export { findOpenCycles } from './cycles.repository.js';
