import type { ImportDone, ImportList, ReadPlan, Takes } from '@followthrough/domain';
import { Controller } from '@nestjs/common';
import type { Caller } from '../../http/caller.js';
import { CurrentCaller, Serves, Taken } from '../../http/serves.js';
import { ImportsService } from './imports.service.js';

/** Bringing in the plans that committees keep as documents. */
@Controller()
export class ImportsController {
  constructor(private readonly imports: ImportsService) {}

  @Serves('readPlanFile')
  read(@CurrentCaller() caller: Caller, @Taken() { query, body }: Takes<'readPlanFile'>): Promise<ReadPlan> {
    return this.imports.read(caller, query.fileName, body);
  }

  @Serves('confirmImport')
  confirm(@CurrentCaller() caller: Caller, @Taken() { body }: Takes<'confirmImport'>): Promise<ImportDone> {
    return this.imports.confirm(caller, body);
  }

  @Serves('listImports')
  list(@CurrentCaller() caller: Caller): Promise<ImportList> {
    return this.imports.list(caller);
  }
}
