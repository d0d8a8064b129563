export { NationalModule } from './national.module.js';
export { latestRelease } from './national.service.js';
export { makeReleasesDue } from './releases/make-releases.js';
export { findOverTime, findRelease } from './releases/releases.repository.js';
