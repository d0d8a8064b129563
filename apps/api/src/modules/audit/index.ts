export { AuditModule } from './audit.module.js';
export { isIntact, tellRecord } from './chain/chain-words.js';
export { CheckpointProblem, readCheckpoint, type Checkpoint } from './chain/checkpoint.js';
export { takeCheckpoint } from './chain/take-checkpoint.js';
export { verifyRecord } from './chain/verify-record.js';
export { DoorRecord, note } from './door-record.service.js';
export { HistoryService } from './history/history.service.js';
