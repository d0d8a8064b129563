import { deliveryWords, effectWords } from '@followthrough/domain/words';
import type { Colour, Delivery, Effect, Paint } from '@followthrough/domain';
import { useColourKey } from './colour-key';
import { Tag, type TagLook } from './tag';

const looks: Record<Paint, TagLook> = {
  blue: 'blue',
  green: 'green',
  amber: 'orange',
  yellow: 'yellow',
  red: 'red',
  purple: 'purple',
  teal: 'teal',
  grey: 'grey',
  none: 'plain',
};

/** An action's colour, as the committee shows it: always with its word, and a symbol whose shape says the same. */
export function ColourTag({ colour }: { colour: Colour }) {
  const { paint, word, symbol } = useColourKey()[colour];
  return (
    <Tag look={looks[paint]} symbol={symbol}>
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
