export { ActionLead } from './action-lead.entity.js';
export { ActionUpdate } from './action-update.entity.js';
export { Action } from './action.entity.js';
export { ActionsModule } from './actions.module.js';
export { findFacts } from './actions.repository.js';
export { ActionsService } from './actions.service.js';
