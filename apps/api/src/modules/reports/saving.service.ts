import { Problem, type ReportSaved, type SaveReport } from '@followthrough/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { Finding, Strategy } from '../reviews/index.js';
import { findingPassage, strategyPassage, suggestFor } from '../themes/index.js';
import { reportRows, type ReportRows } from './report-rows.js';
import { findWordsThere, holdReview } from './reports.repository.js';

/** Saves what a person kept of a report on its review. */
@Injectable()
export class SavingService {
  constructor(private readonly database: Database) {}

  /** Saves findings and strategies and suggests themes for them, all together or not at all. */
  save(caller: Caller, reviewId: string, input: SaveReport): Promise<ReportSaved> {
    const committeeId = caller.me.committee?.id;
    if (committeeId === undefined) throw new Problem('caller.not-allowed');
    return this.database.within(caller.scope, async (scoped) => {
      const held = await holdReview(scoped, reviewId);
      if (held === undefined) throw new Problem('record.not-found');
      const { ratifiedOn } = held;
      if (ratifiedOn !== null) throw new Problem('review.words-fixed', { ratifiedOn });
      const there = await findWordsThere(scoped, reviewId);
      const rows = reportRows(input, { reviewId, committeeId }, { held, there });
      if (rows.findings.length > 0) await scoped.manager.insert(Finding, rows.findings);
      if (rows.strategies.length > 0) await scoped.manager.insert(Strategy, rows.strategies);
      const suggestions = await suggestFor(scoped.manager, passagesOf(rows));
      const practice = rows.findings.filter(({ kind }) => kind === 'effective-practice').length;
      return {
        reviewId,
        findings: rows.findings.length - practice,
        effectivePractice: practice,
        strategies: rows.strategies.length,
        alreadyThere: rows.alreadyThere,
        suggestions,
      };
    });
  }
}

const passagesOf = ({ findings, strategies }: ReportRows) => [
  ...findings.map(findingPassage),
  ...strategies.map(strategyPassage),
];
