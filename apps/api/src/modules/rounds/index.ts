export { AskingService } from './asking.service.js';
export { chaseAll } from './chase.job.js';
export { escalateAll } from './escalation.job.js';
export { FreezingService } from './freezing.service.js';
export { RoundPages } from './round-pages.service.js';
export { RoundsModule } from './rounds.module.js';
export { RoundsService } from './rounds.service.js';
export { SealingService } from './sealing.service.js';
