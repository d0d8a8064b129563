export { findAfterClosure } from './after-closure.repository.js';
export { assignmentJson } from './assignment.sql.js';
export { makeReleasesDue } from './national-release.js';
export { suggestFor } from './suggest-for.js';
export { actionPassage, findingPassage, strategyPassage, type ThemePassage } from './theme-passage.js';
export { ThemesModule } from './themes.module.js';
export { ThemesService } from './themes.service.js';
