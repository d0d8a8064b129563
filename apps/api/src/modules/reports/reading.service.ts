import { Problem, type ReadReport } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { readReport, type ChosenReport } from './report-reader.js';
import { findWordsThere, isReviewThere } from './reports.repository.js';
import { toReadReport } from './to-read-report.js';

/** Reads the report of a review for a person to look at. */
@Injectable()
export class ReadingService {
  constructor(private readonly database: Database) {}

  /** Reads a report. Nothing of it is saved. */
  async read(caller: Caller, reviewId: string, report: ChosenReport): Promise<ReadReport> {
    const isThere = await this.database.within(caller.scope, (scoped) => isReviewThere(scoped, reviewId));
    if (!isThere) throw new Problem('record.not-found');
    // Read between two looks at the database: a slow file must not hold a connection.
    const found = await readReport(caller.me.personId, report);
    const there = await this.database.within(caller.scope, (scoped) => findWordsThere(scoped, reviewId));
    return toReadReport(found, report.fileName, there);
  }
}
