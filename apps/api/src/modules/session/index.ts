export { attemptsMax, failedAttemptsOf } from './failed-attempts.sql.js';
export { hashPassword } from './passwords.js';
export { notOver } from './working-roles.sql.js';
export { SessionModule } from './session.module.js';
export { SessionsService } from './sessions.service.js';
