import { describe, expect, it } from '@jest/globals';
import { colourWords, effectWords } from '@followthrough/domain/words';
import { render } from '@testing-library/react';
import type { Colour, Effect } from '@followthrough/domain';
import { ColourTag, EffectTag } from './status-tag';

// `Object.keys` forgets that the words have exactly these keys.
const colours = Object.keys(colourWords) as Colour[];
const effects = Object.keys(effectWords) as Effect[];

describe('showing a colour', () => {
  it.each(colours)('says the word and the symbol of %s', (colour) => {
    const { container } = render(<ColourTag colour={colour} />);
    expect(container.textContent).toBe(`${colourWords[colour].symbol}${colourWords[colour].word}`);
  });

  it('never uses one symbol for two colours', () => {
    const symbols = colours.map((colour) => colourWords[colour].symbol);
    expect(new Set(symbols).size).toBe(symbols.length);
  });

  it('reads out only the word', () => {
    const { container } = render(<ColourTag colour="red" />);
    expect(container.querySelector('[aria-hidden]')?.textContent).toBe('■');
  });
});

describe('showing an effect', () => {
  it.each(effects)('says %s in words', (effect) => {
    const { container } = render(<EffectTag effect={effect} />);
    expect(container.textContent).toContain(effectWords[effect]);
  });
});
