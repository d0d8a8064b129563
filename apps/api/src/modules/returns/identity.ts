import {
  recurrenceRule,
  type CommitteeName,
  type LocalDate,
  type Me,
  type StandingSettings,
} from '@followthrough/domain';
import { colourWords } from '@followthrough/domain/words';
import { defaultMarking, type ReturnIdentity } from '@followthrough/returns';
import { engineVersion } from '@followthrough/spc';
import { catalogueVersion } from '@followthrough/themes';
import { product } from './product.js';

/** Who makes a return, of what, and when. */
export interface Making {
  readonly me: Me;
  readonly committee: CommitteeName;
  readonly periods: StandingSettings;
  readonly asAt: LocalDate;
  readonly madeAt: Date;
}

/** What a return says of itself: whose it is, how it is marked, and by which rules it was worked out. */
export function identityOf({ me, committee, periods, asAt, madeAt }: Making): ReturnIdentity {
  return {
    committeeName: committee.name,
    marking: defaultMarking,
    asAt,
    preparedBy: `${me.post}, ${committee.name}`,
    ruleSet: [
      `Status: due soon ${periods.dueSoonDays} days, reporting cycle ${periods.reportingCycleDays} days.`,
      `Charts: run chart, engine ${engineVersion}.`,
      `Themes: catalogue ${catalogueVersion}; recurring from ${recurrenceRule.reviewsMin} reviews in ${recurrenceRule.windowMonths} months.`,
    ].join(' '),
    product: product(),
    createdAt: madeAt,
    colourKey: colourWords,
  };
}
