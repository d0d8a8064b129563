export { countChecks } from './check-counts.repository.js';
export { PlanningModule } from './planning.module.js';
export { findResourceAsks } from './resource-asks.repository.js';
