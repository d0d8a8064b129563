export { checkPlan } from './check-plan.js';
export { PlanningModule } from './planning.module.js';
export { findResourceAsks } from './resource-asks.repository.js';
