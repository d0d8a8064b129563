export { NotActingModule } from './not-acting.module.js';
