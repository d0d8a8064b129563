export type { NewNotice } from './notice.js';
export { NoticesModule } from './notices.module.js';
export { addNotice, findAnswerers, findLeads, findVerifiers } from './notices.repository.js';
