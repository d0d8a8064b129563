import { randomUUID } from 'node:crypto';
import { addMonths, type LocalDate } from '@followthrough/domain';
import { Finding, FindingStrategy } from '../modules/reviews/finding.entity.js';
import { Review } from '../modules/reviews/review.entity.js';
import { Strategy } from '../modules/reviews/strategy.entity.js';
import { findingPassage, type ThemePassage } from '../modules/themes/index.js';
import type { PlaceIds } from './load-places.js';
import { confirmed, labelsOf, type ReviewGround, type Row } from './review-ground.js';
import { actionRows } from './rows-of-action.js';
import { moveRows, recordOf, recordRows } from './rows-of-record.js';
import type { ToldReview } from './told-review.js';
import type { ToldStrategy } from './told-strategy.js';

/** Strategies and actions of reviews newer than this wait for a person, so that there is something to confirm. */
const monthsToLabel = 15;

/** Everything one told review puts into the database, parents before children. */
export function reviewRows(
  told: ToldReview,
  places: PlaceIds,
  load: { readonly catalogueVersion: string; readonly today: LocalDate },
): { rows: Row[]; unlabelled: ThemePassage[] } {
  const committeeId = places.committee(told.committee);
  const reviewId = randomUUID();
  const ground: ReviewGround = {
    reviewId,
    committeeId,
    lead: places.leadOf(told.committee),
    labelledOn: told.stages.committeeAcceptedOn ?? told.stages.reportedOn ?? told.stages.notifiedOn,
    labelledThroughout: (told.stages.reportedOn ?? load.today) < addMonths(load.today, -monthsToLabel),
    places,
    catalogueVersion: load.catalogueVersion,
  };
  const findingIds = new Map(told.findings.map((finding) => [finding.paragraph, randomUUID()]));
  const rows: Row[] = [
    [Review, { ...factsOf(told), ...recordOf(told, places), id: reviewId, committeeId }],
    ...recordRows(told, ground),
    ...findingRows(told, ground, findingIds),
    ...told.strategies.flatMap((strategy, index) => strategyRows(strategy, index + 1, ground, findingIds)),
  ];
  const unlabelled = told.findings
    .filter((finding) => finding.labelled === 'unlabelled')
    .map(({ paragraph, kind: findingKind, text }) =>
      findingPassage({ id: findingIds.get(paragraph) ?? '', committeeId, reviewId, kind: findingKind, text }),
    );
  return { rows, unlabelled };
}

/** What a told review says of itself. */
function factsOf({ reference, pseudonym, kind, guidanceEdition, event, ageBand, summary, stages }: ToldReview) {
  return { reference, pseudonym, kind, guidanceEdition, event, ageBand, summary, ...stages };
}

function findingRows(told: ToldReview, ground: ReviewGround, ids: ReadonlyMap<string, string>): Row[] {
  return told.findings.flatMap(({ paragraph, kind, text, themes, labelled }, index): Row[] => {
    const id = ids.get(paragraph) ?? '';
    const { committeeId, reviewId } = ground;
    const stance = kind === 'effective-practice' ? 'effective-practice' : 'learning';
    return [
      [Finding, { id, committeeId, reviewId, paragraph, position: index + 1, kind, text }],
      ...(labelled === 'confirmed' ? themes.map((slug) => confirmed(ground, { findingId: id, slug, stance })) : []),
    ];
  });
}

function strategyRows(
  told: ToldStrategy,
  position: number,
  ground: ReviewGround,
  findingIds: ReadonlyMap<string, string>,
): Row[] {
  const { committeeId, reviewId } = ground;
  const id = randomUUID();
  const answered = told.findings.flatMap((paragraph) => findingIds.get(paragraph) ?? []);
  return [
    [
      Strategy,
      {
        ...{ id, committeeId, reviewId, position },
        ...{ number: told.number, title: told.title, caseForChange: told.caseForChange },
        ...{
          acceptance: told.accepted,
          acceptanceNote: told.acceptedNote,
          lookAgainOn: told.lookAgainOn,
          stage: told.stage,
          resourceNote: told.resourceNote,
        },
      },
    ],
    ...[...new Set(answered)].map((findingId): Row => [FindingStrategy, { findingId, strategyId: id, committeeId }]),
    ...moveRows(told, id, ground),
    ...labelsOf(told.themes, ground, { strategyId: id }),
    ...told.actions.flatMap((action, index) => actionRows(action, index + 1, id, ground)),
  ];
}
