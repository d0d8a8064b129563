import { Module } from '@nestjs/common';
import { PeopleController } from './people.controller.js';
import { PeopleService } from './people.service.js';

/** People who may sign in, and what they may be given. */
@Module({ controllers: [PeopleController], providers: [PeopleService] })
export class PeopleModule {}
