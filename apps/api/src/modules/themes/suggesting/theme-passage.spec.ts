import { describe, expect, it } from '@jest/globals';
import { detectThemes } from '@followthrough/themes';
import { actionPassage, findingPassage, strategyPassage } from './theme-passage.js';

const place = { id: 'p', committeeId: 'c', reviewId: 'r' };

describe('making a passage to suggest themes for', () => {
  it('lets what a review calls effective practice be read as that', () => {
    const text = 'A multi-agency chronology was kept and used at every meeting.';
    const [learning] = detectThemes([findingPassage({ ...place, kind: 'practice-learning', text })]);
    const [strength] = detectThemes([findingPassage({ ...place, kind: 'effective-practice', text })]);
    expect(strength?.themes.map(({ stance }) => stance)).toEqual(['effective-practice']);
    expect(learning?.themes.map(({ slug }) => slug)).toEqual(strength?.themes.map(({ slug }) => slug));
  });

  it('puts the case for change after the title, so that places in the title stay where they are', () => {
    const title = 'One chronology for every child';
    expect(strategyPassage({ ...place, title, caseForChange: 'Events were never set in order.' }).text).toBe(
      `${title}\nEvents were never set in order.`,
    );
    expect(strategyPassage({ ...place, title }).text).toBe(title);
  });

  it('keeps an action in the words of the plan', () => {
    expect(actionPassage({ ...place, text: 'Merge the timelines.' })).toEqual({
      ...place,
      kind: 'action',
      text: 'Merge the timelines.',
    });
  });
});
