import { describe, expect, it } from '@jest/globals';
import { reportSection } from './report-section.js';
import { sectionRole } from './section.js';

describe('What a section of a report holds', () => {
  it.each([
    ['4. Practice and Organisation Learning', 'findings'],
    ['Practice and organisational learning', 'findings'],
    ['KEY FINDINGS', 'findings'],
    ['Analysis', 'findings'],
    ['6. Suggested strategies for improving practice and systems', 'strategies'],
    ['Recommendations', 'strategies'],
    ['5. Effective practice', 'effective-practice'],
    ['What worked well, and learning points from it', 'effective-practice'],
    ['3. The circumstances that lead to the Learning Review', 'background'],
    ['Background', 'background'],
    ['Family composition', 'background'],
    ['2. The process of the Review', 'background'],
    ['Appendix 1: Recommendations of an earlier review', 'background'],
    ['Executive summary', 'summary'],
    ['Summary of recommendations', 'summary'],
  ])('is told by its heading: %s', (heading, section) => {
    expect(reportSection(heading)).toBe(section);
  });

  it.each(['The voice of the child', 'Rowan’s story', '', '12', 'Health services'])(
    'is not guessed where the heading does not say it: %s',
    (heading) => {
      expect(reportSection(heading)).toBeNull();
    },
  );

  it('makes a passage background for the themes only where the whole heading says so', () => {
    expect(sectionRole('3. Background')).toBe('background');
    expect(sectionRole('Cultural background of families')).toBe('substance');
    expect(sectionRole('Action plan')).toBe('substance');
  });
});
