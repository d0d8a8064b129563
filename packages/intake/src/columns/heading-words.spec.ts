import { describe, expect, it } from '@jest/globals';
import { fieldOfHeading } from './heading-words.js';

const worded: Record<string, readonly string[]> = {
  text: [
    'Action\n(how we intend to do it)',
    'What we will do',
    'Actions required',
    'How will we do it?',
    'Key tasks',
    'What needs to happen',
  ],
  timescale: [
    'Timescale',
    'By when?',
    'Target date',
    'Due',
    'Deadline',
    'When',
    'Date for completion',
    'To be completed by',
  ],
  leads: [
    'Responsible lead',
    'Lead officer/agency',
    'Who',
    'Owner',
    'By whom',
    'Who is responsible?',
    'Strategic lead',
    'Action owner',
  ],
  measure: [
    'Performance measure\n(how well are we doing?)',
    'How will we know?',
    'Success criteria',
    'Target',
    'How will we know we have made a difference?',
    'Intended outcome',
  ],
  analysis: [
    'Analysis of performance\n(are we making a difference?)',
    'Impact / so what?',
    'What has changed?',
    'Evidence of impact',
    'What does the measure tell us?',
  ],
  declaredStatus: ['BRAG', 'RAG status', 'Status', 'Position', 'Open or closed', 'Progress (BRAG)'],
  progress: [
    'Progress update',
    'Comments',
    '% complete',
    'Actions taken',
    'What have we done?',
    'Status update',
    'Latest update',
  ],
  evidence: ['Evidence', 'Where evidence is kept', 'Evidence of completion', 'Proof'],
  ref: ['Ref', 'No.', '#', 'Action no.'],
  strategy: ['Strategy', 'Recommendation', 'Improvement theme', 'Area for improvement', 'Learning point'],
  strategyNumber: ['Strategy no', 'Rec. no'],
  revisedDate: ['Revised date', 'New due date', 'Revised'],
  originalDate: ['Original timescale', 'Original date'],
  unmapped: ['Start date', 'Date completed', 'Actual completion date', 'Days late', 'Review date', 'Cost'],
  completionDate: ['Completion date'],
  priority: ['Priority', 'Priority (H/M/L)'],
  outcome: ['Outcome'],
};

describe('telling what a column holds by its heading', () => {
  const pairs = Object.entries(worded).flatMap(([field, headings]) =>
    headings.map((heading) => [heading, field] as const),
  );

  it.each(pairs)('takes “%s” for %s', (heading, field) => {
    expect(fieldOfHeading(heading)).toBe(field);
  });

  it('reads capitals and curly marks alike', () => {
    expect(fieldOfHeading('HOW WE’LL KNOW')).toBe('measure');
  });

  it.each(['Audience', 'Venue', 'Approved by', 'Discussion', ''])('does not guess at “%s”', (heading) => {
    expect(fieldOfHeading(heading)).toBeNull();
  });
});
