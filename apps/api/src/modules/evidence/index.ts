export { EvidenceKeeper } from './evidence-keeper.js';
export { judgedEvidence, type StoredEvidence } from './evidence.mapper.js';
export { EvidenceModule } from './evidence.module.js';
export { evidenceFrom, evidenceJson } from './evidence.sql.js';
