import {
  recurrenceRule,
  smallCountsBelow,
  type ColourMapping,
  type CommitteeName,
  type CommitteeSettings,
  type LocalDate,
  type Me,
} from '@followthrough/domain';
import { shownColours, type ColourInWords } from '@followthrough/domain/words';
import { defaultMarking, type ColourKey, type ReturnIdentity } from '@followthrough/returns';
import { engineVersion } from '@followthrough/spc';
import { catalogueVersion } from '@followthrough/themes';
import { product } from './product.js';

/** Who makes a return, of what, and when. */
export interface Making {
  readonly me: Me;
  readonly committee: CommitteeName;
  readonly settings: CommitteeSettings;
  readonly asAt: LocalDate;
  readonly madeAt: Date;
}

/** What a return says of itself: whose it is, how it is marked, and by which rules it was worked out. */
export function identityOf({ me, committee, settings, asAt, madeAt }: Making): ReturnIdentity {
  return {
    committeeName: committee.name,
    marking: defaultMarking,
    asAt,
    preparedBy: `${me.post}, ${committee.name}`,
    ruleSet: [
      `Status: due soon ${settings.dueSoonDays} days, reporting cycle ${settings.reportingCycleDays} days.`,
      `Charts: each as its measure says, engine ${engineVersion}; counts under ${smallCountsBelow} hidden after they were read.`,
      `Themes: catalogue ${catalogueVersion}; recurring from ${recurrenceRule.reviewsMin} reviews in ${recurrenceRule.windowMonths} months.`,
    ].join(' '),
    product: product(),
    createdAt: madeAt,
    colourKey: colourKeyOf(settings.colours),
  };
}

/** A committee's colours as its returns show them: its own tint, the tint's name, its own word. */
export function colourKeyOf(colours: ColourMapping): ColourKey {
  const { blue, green, amber, red, grey, neutral } = shownColours(colours);
  return {
    blue: tinted(blue),
    green: tinted(green),
    amber: tinted(amber),
    red: tinted(red),
    grey: tinted(grey),
    neutral: tinted(neutral),
  };
}

function tinted({ paint, word, symbol, meaning }: ColourInWords): ColourKey['blue'] {
  return { word, symbol, meaning, tint: paint === 'none' ? 'neutral' : paint };
}
