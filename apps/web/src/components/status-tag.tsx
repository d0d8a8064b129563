import { colourWords, deliveryWords, effectWords } from '@followthrough/domain/words';
import type { Colour, Delivery, Effect } from '@followthrough/domain';
import { Tag, type TagLook } from './tag';

const colourLooks: Record<Colour, TagLook> = {
  blue: 'blue',
  green: 'green',
  amber: 'orange',
  red: 'red',
  grey: 'grey',
  neutral: 'plain',
};

/** An action's colour: always with its word, and a symbol whose shape says the same. */
export function ColourTag({ colour }: { colour: Colour }) {
  const { word, symbol } = colourWords[colour];
  return (
    <Tag look={colourLooks[colour]} symbol={symbol}>
      {word}
    </Tag>
  );
}

const effectSymbols: Record<Effect, string> = {
  'not-yet-known': '?',
  'practice-embedded': '◐',
  'impact-evidenced': '✓',
  'no-effect-found': '∅',
};

/** Whether the promised thing exists. */
export function DeliveryTag({ delivery }: { delivery: Delivery }) {
  return <Tag look="plain">{deliveryWords[delivery]}</Tag>;
}

/** Whether it made a difference: a separate question from whether it was delivered. */
export function EffectTag({ effect }: { effect: Effect }) {
  return (
    <Tag look="plain" symbol={effectSymbols[effect]}>
      {effectWords[effect]}
    </Tag>
  );
}
