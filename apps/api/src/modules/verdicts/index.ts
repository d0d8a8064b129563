export { Verdict } from './verdict.entity.js';
export { VerdictsModule } from './verdicts.module.js';
