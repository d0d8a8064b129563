export { findAfterClosure } from './recurrence/after-closure.repository.js';
export { assignmentJson } from './passages/assignment.sql.js';
export { suggestFor, suggestionsFor } from './suggesting/suggest-for.js';
export { actionPassage, findingPassage, strategyPassage, type ThemePassage } from './suggesting/theme-passage.js';
export { ThemesModule } from './themes.module.js';
export { ThemesService } from './themes.service.js';
