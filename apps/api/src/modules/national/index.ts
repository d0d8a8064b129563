export { makeReleasesDue } from './make-releases.js';
export { NationalModule } from './national.module.js';
export { latestRelease } from './national.service.js';
