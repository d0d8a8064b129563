export { ActionsModule } from './actions.module.js';
export { findFacts } from './actions.repository.js';
export { ActionsService } from './actions.service.js';
