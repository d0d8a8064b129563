export { ActionsModule } from './actions.module.js';
export { ActionsService } from './actions.service.js';
