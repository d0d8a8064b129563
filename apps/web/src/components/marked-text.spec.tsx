import { describe, expect, it } from '@jest/globals';
import { render } from '@testing-library/react';
import { MarkedText, type Span } from './marked-text';

const text = 'Each agency stepped back in the same week.';

function marked(spans: readonly Span[], shown = text) {
  const { container } = render(<MarkedText text={shown} spans={spans} />);
  return {
    whole: container.textContent,
    marks: [...container.querySelectorAll('mark')].map((mark) => mark.textContent),
  };
}

describe('highlighting parts of a text', () => {
  it('marks exactly the characters it was given, and loses none of the others', () => {
    expect(marked([[12, 24]])).toEqual({ whole: text, marks: ['stepped back'] });
  });

  it('marks several parts in the order of the text', () => {
    expect(
      marked([
        [28, 41],
        [0, 11],
      ]).marks,
    ).toEqual(['Each agency', 'the same week']);
  });

  it('joins parts that overlap', () => {
    expect(
      marked([
        [5, 19],
        [12, 24],
        [13, 15],
      ]),
    ).toEqual({ whole: text, marks: ['agency stepped back'] });
  });

  it('keeps parts that reach past the end inside the text', () => {
    expect(
      marked([
        [37, 900],
        [-4, 4],
        [60, 70],
      ]),
    ).toEqual({ whole: text, marks: ['Each', 'week.'] });
  });

  it('counts characters as the browser does, also after letters outside the plain alphabet', () => {
    const gaelic = '“Càirdeas” – 🙂 chronology missing';
    const from = gaelic.indexOf('chronology');
    expect(marked([[from, from + 10]], gaelic)).toEqual({ whole: gaelic, marks: ['chronology'] });
  });

  it('shows markup in a text as text', () => {
    const { container } = render(<MarkedText text={'<img src=x onerror=alert(1)> said'} spans={[[0, 4]]} />);
    expect(container.querySelector('img')).toBeNull();
    expect(container.textContent).toBe('<img src=x onerror=alert(1)> said');
  });
});
