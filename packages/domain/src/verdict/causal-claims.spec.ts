import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { causalClaims } from './causal-claims.js';

const kindsIn = (text: string) => causalClaims(text).map(({ kind }) => kind);

describe('a statement about what charts say', () => {
  it.each([
    ['The training caused the rise.', 'cause'],
    ['Timeliness is better due to the new form.', 'cause'],
    ['The percentage rose because of the toolkit.', 'cause'],
    ['Scores improved because staff were trained.', 'cause'],
    ['Because staff were trained, the percentage went up.', 'cause'],
    ['The toolkit led to earlier plans.', 'cause'],
    ['Joint visits resulted in fewer missed appointments.', 'cause'],
    ['Children wait less thanks to the pathway.', 'cause'],
    ['The improvement is down to the champions.', 'cause'],
    ['The tool has proved that it works.', 'proof'],
    ['This is proof of our approach.', 'proof'],
    ['There was a significant improvement.', 'significance'],
    ['Visits fell significantly.', 'significance'],
    ['The change is statistically significant.', 'significance'],
    ['Better outcomes are guaranteed.', 'promise'],
    ['The training led to children being seen by staff.', 'cause'],
    ['The tool caused children to be heard at meetings sooner.', 'cause'],
    ['It was not easy, but the training caused the rise.', 'cause'],
    ['Training not only caused the rise; it was liked.', 'cause'],
  ])('is refused where it claims to know more than they can: %s', (text, kind) => {
    expect(kindsIn(text)).toEqual([kind]);
  });

  it.each([
    'We paused because two staff were away.',
    'We chose this measure because families asked for it.',
    'The March reading is missing because of sickness.',
    'The strike led to a delay in the audit.',
    'The audit was late due to snow.',
    'The second team is due to start in May.',
    'Children at risk of significant harm are counted once.',
    'We watch harm caused by neglect.',
    'Recruiting proved difficult.',
    'The chart cannot show whether the training caused this.',
    'We do not know that it was due to the tool.',
    'The rise may have been caused by better recording.',
    'The change began in March, after the training. That fits with the training helping.',
    'No sign of a change yet. Workload has not grown.',
    'We reduced the sample because files were in store.',
  ])('is taken where it gives reasons for work, or leaves the cause open: %s', (text) => {
    expect(causalClaims(text)).toEqual([]);
  });

  it('is answered with the words that go too far and what may be said instead', () => {
    const [found] = causalClaims('Steady. The form LED TO fewer delays.');
    expect(found?.words).toBe('LED TO');
    expect(found?.instead).toContain('the chart cannot show what brought it about');
  });

  it('is offered only what would be taken', () => {
    const claims = ['It was proved.', 'It caused it.', 'It was significant.', 'It is guaranteed.'];
    for (const { instead } of claims.flatMap(causalClaims)) {
      const offered = [...instead.matchAll(/“([^”]+)”/g)].map(([, words]) => words ?? '');
      expect(offered.flatMap(causalClaims)).toEqual([]);
    }
  });

  it('is read whatever is written, and the same in capitals', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        expect(Array.isArray(causalClaims(text))).toBe(true);
      }),
    );
    expect(kindsIn('THE TOOL CAUSED THE RISE.')).toEqual(['cause']);
  });
});
