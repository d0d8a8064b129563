export { IdentifiersModule } from './identifiers.module.js';
export { IdentifiersService } from './identifiers.service.js';
