export { PlanChecksService } from './plan-checks.service.js';
export { PlanningModule } from './planning.module.js';
export { findResourceAsks } from './resource-asks.repository.js';
