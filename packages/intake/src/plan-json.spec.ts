import { describe, expect, it } from '@jest/globals';
import { templateHeadings } from '../testing/make-word-plan.js';
import { readMade } from '../testing/read-body.js';
import { paragraph, table } from '../testing/word-markup.js';
import { toPlanJson } from './plan-json.js';

const strategy = paragraph('Strategy 1: See the child');
const rows = table(templateHeadings, ['Visit', 'Ongoing', 'CSWO', 'Visits made', '']);

describe('writing a plan as JSON', () => {
  it('gives values and warnings without their provenance, leaving out what the plan does not say', async () => {
    const read = await readMade({ body: [paragraph('Learning Review: Child N'), strategy, rows] });
    expect(JSON.parse(JSON.stringify(toPlanJson(read)))).toEqual({
      source: 'plan.docx',
      review: { pseudonym: 'Child N' },
      strategies: [
        {
          number: '1',
          title: 'See the child',
          actions: [
            {
              text: 'Visit',
              timescaleText: 'Ongoing',
              dueDate: null,
              dueDatePrecision: 'none',
              leads: ['CSWO'],
              measure: 'Visits made',
            },
          ],
        },
      ],
      warnings: [{ kind: 'needs-review-date', where: 'strategy 1, action 1' }],
    });
  });

  it('lists the plans of several reviews', async () => {
    const body = [paragraph('Child G'), strategy, rows, paragraph('Child H'), strategy, rows];
    const json = toPlanJson(await readMade({ body }));
    expect('plans' in json ? json.plans.map((part) => part.review.pseudonym) : []).toEqual(['Child G', 'Child H']);
  });
});
