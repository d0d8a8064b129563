import { Module } from '@nestjs/common';
import { PeopleController } from './people.controller.js';
import { PeopleService } from './people.service.js';
import { RolesController } from './roles.controller.js';
import { RolesService } from './roles.service.js';

/** People who may sign in, and what they may be given. */
@Module({ controllers: [PeopleController, RolesController], providers: [PeopleService, RolesService] })
export class PeopleModule {}
