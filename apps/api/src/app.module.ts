import { Global, Module, type CanActivate, type DynamicModule, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { Clock } from './clock.js';
import type { Configuration } from './config/env.js';
import { CONFIGURATION } from './config/token.js';
import { Database } from './database/scope.js';
import { AccessGuard } from './http/access.guard.js';
import { AnswerInterceptor } from './http/answer.interceptor.js';
import { DoorInterceptor } from './http/door.interceptor.js';
import { ForgetKeys } from './http/forget-keys.js';
import { MeanwhileInterceptor } from './http/meanwhile.interceptor.js';
import { OnceInterceptor } from './http/once.interceptor.js';
import { IdentifierInterceptor } from './http/identifier.interceptor.js';
import { ProblemFilter } from './http/problem.filter.js';
import { Jobs } from './jobs/index.js';
import { ActionsModule } from './modules/actions/index.js';
import { AuditModule } from './modules/audit/index.js';
import { CalendarModule } from './modules/calendar/index.js';
import { CommentsModule } from './modules/comments/index.js';
import { BulkEditsModule } from './modules/bulk-edits/index.js';
import { CatalogueModule } from './modules/catalogue/index.js';
import { ChartFilesModule } from './modules/chart-files/index.js';
import { ClosuresModule } from './modules/closures/index.js';
import { CyclesModule } from './modules/cycles/index.js';
import { DashboardModule } from './modules/dashboard/index.js';
import { DiagramsModule } from './modules/diagrams/index.js';
import { EvidenceModule } from './modules/evidence/index.js';
import { HandoversModule } from './modules/handovers/index.js';
import { IdentifiersModule } from './modules/identifiers/index.js';
import { ImportsModule } from './modules/imports/index.js';
import { JobsModule } from './modules/jobs/index.js';
import { MailModule } from './modules/mail/index.js';
import { MergingModule } from './modules/merging/index.js';
import { MeasuresModule } from './modules/measures/index.js';
import { NationalFilesModule } from './modules/national-files/index.js';
import { NationalModule } from './modules/national/index.js';
import { NoticesModule } from './modules/notices/index.js';
import { NotActingModule } from './modules/not-acting/index.js';
import { PeopleModule } from './modules/people/index.js';
import { PlanningModule } from './modules/planning/index.js';
import { ReportsModule } from './modules/reports/index.js';
import { ReturnsModule } from './modules/returns/index.js';
import { ReviewsModule } from './modules/reviews/index.js';
import { RoundsModule } from './modules/rounds/index.js';
import { SessionModule } from './modules/session/index.js';
import { SettingsModule } from './modules/settings/index.js';
import { VerdictsModule } from './modules/verdicts/index.js';
import { AnswersModule } from './modules/answers/index.js';
import { ThemesModule } from './modules/themes/index.js';

/** What every module may use without asking where it is made. */
@Global()
@Module({})
class GroundModule {
  static with(configuration: Configuration, source: DataSource): DynamicModule {
    const provided = [
      { provide: CONFIGURATION, useValue: configuration },
      { provide: DataSource, useValue: source },
      Database,
      Clock,
      Jobs,
    ];
    return { module: GroundModule, providers: provided, exports: provided };
  }
}

/** A module for each noun. */
const modules = [
  SessionModule,
  DashboardModule,
  ReviewsModule,
  ActionsModule,
  EvidenceModule,
  CommentsModule,
  PlanningModule,
  ClosuresModule,
  BulkEditsModule,
  NotActingModule,
  CyclesModule,
  MeasuresModule,
  ChartFilesModule,
  VerdictsModule,
  DiagramsModule,
  MergingModule,
  CatalogueModule,
  ThemesModule,
  AnswersModule,
  NationalModule,
  NationalFilesModule,
  HandoversModule,
  IdentifiersModule,
  ImportsModule,
  ReportsModule,
  NoticesModule,
  MailModule,
  CalendarModule,
  JobsModule,
  PeopleModule,
  AuditModule,
  ReturnsModule,
  RoundsModule,
  SettingsModule,
];

/**
 * The product's API: its ground, its guard, and a module for each noun. Only the test that proves the database's own
 * guard puts another in the place of this one.
 */
@Module({})
export class AppModule {
  static with(configuration: Configuration, source: DataSource, guard: Type<CanActivate> = AccessGuard): DynamicModule {
    return {
      module: AppModule,
      imports: [GroundModule.with(configuration, source), ...modules],
      providers: [
        { provide: APP_GUARD, useClass: guard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        ForgetKeys,
        { provide: APP_INTERCEPTOR, useClass: MeanwhileInterceptor },
        { provide: APP_INTERCEPTOR, useClass: DoorInterceptor },
        { provide: APP_INTERCEPTOR, useClass: OnceInterceptor },
        // Inside the one above: what is kept in spite of the warning is recorded in the same transaction.
        { provide: APP_INTERCEPTOR, useClass: IdentifierInterceptor },
        // Inside both: an answer that strays takes back what was saved.
        ...(configuration.checkAnswers ? [{ provide: APP_INTERCEPTOR, useClass: AnswerInterceptor }] : []),
      ],
    };
  }
}
