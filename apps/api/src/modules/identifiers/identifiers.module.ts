import { Global, Module } from '@nestjs/common';
import { IdentifiersController } from './identifiers.controller.js';
import { IdentifiersService } from './identifiers.service.js';

/** What may tell who a child is: looked for in everything that is written. */
@Global()
@Module({ controllers: [IdentifiersController], providers: [IdentifiersService], exports: [IdentifiersService] })
export class IdentifiersModule {}
