export type { Job, Round } from './job.js';
export { Jobs, system } from './jobs.js';
