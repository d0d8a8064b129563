export { findSettings, findSettingsOf } from './settings.repository.js';
export { SettingsModule } from './settings.module.js';
