import { describe, expect, it } from '@jest/globals';
import type { MeasureDefinition } from '@followthrough/domain';
import { chartedReadings, dayOfReading, type Charted } from './charted-readings';
import { expectAccessible } from './expect-accessible';
import { keepPictures } from './keep-pictures';
import { openProduct } from './open-product';
import { emailOf, type Visitor } from './visitor';

const product = openProduct();

const usual: Omit<MeasureDefinition, 'name'> = {
  ...{
    family: 'process',
    question: '',
    definition: 'Counted by the month of the visit.',
    numeratorText: 'Visits made',
  },
  ...{ denominatorText: 'Visits due', inclusions: '', exclusions: '', unit: 'days', ratePer: null },
  ...{ direction: 'decrease', directionReason: '', targets: [], cadence: 'monthly', sampling: '', source: '' },
  ...{
    ownerPost: '',
    ownerPersonId: null,
    expectedFrom: '2023-01-01',
    baselineEndsOn: null,
    disclosure: 'committee-only',
    workedExample: '',
  },
};

async function makeMeasure({ ask }: Visitor, actionId: string, charted: Charted): Promise<string> {
  const definition = { ...usual, ...charted.definition, name: charted.name };
  const made = await ask('addMeasure', { params: { actionId }, body: definition });
  const params = { measureId: made.id };
  const readings = charted.figures.flatMap((figure, place) => {
    if (figure === null) return [];
    const [numerator, denominator] = typeof figure === 'number' ? [null, null] : figure;
    const value = typeof figure === 'number' ? figure : null;
    const on = dayOfReading(charted, place);
    return [{ on, value, numerator, denominator, provisional: false, note: '', corrects: null }];
  });
  const kept = await ask('addReadings', { params, body: { readings, reason: '' } });
  const left = kept.readings[charted.leftOut ?? -1];
  if (left !== undefined) {
    const body = { excluded: true, reason: 'The office was shut.' };
    await ask('excludeReading', { params: { readingId: left.id }, version: left.version, body });
  }
  if (charted.choice !== undefined) {
    const { version } = await ask('showMeasure', { params });
    await ask('chooseChart', { params, version, body: { ...charted.choice, reason: 'As the board draws it.' } });
  }
  for (const startsOn of charted.phasesFrom ?? []) {
    const { version } = await ask('showMeasure', { params });
    const body = { startsOn, label: `From ${startsOn}`, baselineEndsOn: null, reason: 'A new form.', event: null };
    await ask('decidePhase', { params, version, body });
  }
  return made.id;
}

/** What a page says of a chart that it should not, or fails to say. */
async function faultsOf({ page, ask }: Visitor, measureId: string, charted: Charted): Promise<string[]> {
  const chart = await ask('showMeasure', { params: { measureId } });
  await page.goto(`/measures/${measureId}`);
  await page.locator('figcaption', { hasText: chart.sentence }).waitFor();
  const text = await page.locator('main').innerText();
  const shown = text.replace(/\s+/g, ' ');
  const unsaid = [...charted.says, chart.paragraph, ...chart.warnings, ...chart.signals].filter(
    (words) => !shown.includes(words),
  );
  await page.getByText('The readings as a table').click();
  const rows = await page
    .getByRole('table', { name: /^Readings of/ })
    .locator('tbody tr')
    .count();
  return [
    ...(chart.level === charted.level ? [] : [`${charted.name} is ${chart.level}: ${chart.sentence}`]),
    ...unsaid.map((words) => `${charted.name} does not say: ${words}`),
    ...(rows === chart.points.length ? [] : [`${charted.name} has ${rows} rows`]),
  ];
}

const nameOfPicture = ({ name }: Charted) => `readings-${name.toLowerCase().replace(/\W+/g, '-')}`;

describe('reading what a chart says', () => {
  it.each(chartedReadings)('is the same in words, in a table and to a machine: %s', async (_, charted) => {
    const visitor = await product.visitor(emailOf('lead.strathlorne'));
    const [row] = (await visitor.ask('listActions', { query: { delivery: 'in-progress' } })).rows;
    const faults: string[] = [];
    for (const each of charted) {
      const measureId = await makeMeasure(visitor, row?.id ?? '', each);
      faults.push(...(await faultsOf(visitor, measureId, each)));
      await expectAccessible(visitor.page);
      await keepPictures(visitor.page, nameOfPicture(each));
    }
    expect(faults).toEqual([]);
  });
});
