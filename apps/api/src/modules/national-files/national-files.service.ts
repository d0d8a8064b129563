import { dayInWords, Problem, settingsDefaults, type LocalDate, type NationalThemes } from '@followthrough/domain';
import { writeReleasedCsv, writeReleasedWorkbook, type ReturnIdentity } from '@followthrough/returns';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/scope.js';
import type { Caller } from '../../http/caller.js';
import { findOverTime, findRelease } from '../national/index.js';
import { colourKeyOf, product } from '../returns/index.js';
import { releasedTables, type TableName } from './released-tables.js';

/** A file to be saved. */
export interface FileToSave {
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** Gives what is shown of a release as a file, with the same rounding and the note that goes with it. */
@Injectable()
export class NationalFilesService {
  constructor(private readonly database: Database) {}

  // oxlint-disable-next-line max-params -- who, which release, as what, and which of its tables.
  async file(caller: Caller, asAt: LocalDate, as: 'xlsx' | 'csv', table: TableName): Promise<FileToSave> {
    const { release, overTime } = await this.database.atOneMoment(caller.scope, async (scoped) => ({
      release: await findRelease(scoped, asAt),
      // What came after the release is no part of it: neither figures nor the names that themes were given later.
      overTime: await findOverTime(scoped, asAt),
    }));
    if (release === null) throw new Problem('record.not-found');
    const tables = releasedTables(release, overTime);
    const notes = notesOf(release, asAt);
    if (as === 'csv')
      return {
        fileName: `National themes ${asAt}, ${tables[table].name.toLowerCase()}.csv`,
        bytes: Buffer.from(writeReleasedCsv(tables[table], notes)),
      };
    const content = { identity: identityOf(asAt, release), title: 'National themes', notes };
    return {
      fileName: `National themes ${asAt}.xlsx`,
      bytes: Buffer.from(await writeReleasedWorkbook({ ...content, tables: Object.values(tables) })),
    };
  }
}

function notesOf({ thresholds, releasedOn, catalogueVersion }: NationalThemes, asAt: LocalDate): string[] {
  const { reviewsMin, committeesMin } = thresholds;
  return [
    `Themes in Learning Reviews across Scotland: release as at ${dayInWords(asAt)}, made ${releasedOn === null ? '' : dayInWords(releasedOn)}, catalogue ${catalogueVersion}.`,
    'Every count is rounded to the nearest 5 by itself; figures need not add up. Committees are given in bands.',
    `Behind every figure, behind what a part leaves of its whole, and behind whatever a figure has gained since it was last shown, stand at least ${reviewsMin} reviews of ${committeesMin} committees; what has fewer is not shown, and may be none.`,
    'More reviews do not mean less safety. How often a theme is found also shows how ready an area is to look for it.',
  ];
}

function identityOf(asAt: LocalDate, { catalogueVersion }: NationalThemes): ReturnIdentity {
  return {
    ...{ committeeName: 'Scotland', marking: 'OFFICIAL', asAt, preparedBy: 'National release', product: product() },
    // The same release taken twice is the same file, until another version of the product writes it and says so in it.
    createdAt: new Date(`${asAt}T00:00:00Z`),
    ruleSet: `National releases, catalogue ${catalogueVersion}`,
    // No status is painted.
    colourKey: colourKeyOf(settingsDefaults(asAt).colours),
  };
}
