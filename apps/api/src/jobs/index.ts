export { findMemory } from './job-runs.repository.js';

export { Jobs, system } from './jobs.js';
export { clockFaceAt, nextRun, readTimetable } from './timetable.js';
