// How right the engine is on authors it has not seen. Every exemplar is judged by lines, and by a fusion, that were fitted
// without its author; nothing here is kept. Run after a build: `pnpm --filter @followthrough/themes evaluate`.
import { readdirSync, readFileSync } from 'node:fs';
import { catalogue } from '../dist/catalogue/catalogue.js';
import { readByWords } from '../dist/scoring/read-by-words.js';
import { fusionSigns } from '../dist/scoring/fusion-signs.js';
import { logistic } from '../dist/scoring/logistic.js';
import { readingsOf, stanceSigns } from '../dist/scoring/readings-of.js';
import { noisyOr } from '../dist/scoring/score-themes.js';
import { tokenise } from '../dist/text/tokenise.js';
import { readExemplars } from '../dist/training/exemplar.js';
import { fuse } from '../dist/training/fuse.js';
import { leftOutMargins } from '../dist/training/left-out-margins.js';
import { chooseThresholds } from '../dist/training/thresholds.js';
import { learn, learntMargins } from '../dist/training/train-model.js';
import { curveOf } from './learning-curve.mjs';
import { intervalOf, measure, show } from './measure.mjs';

const say = (line) => process.stdout.write(`${line}\n`);
const themes = catalogue();
const slugs = themes.themes.map(({ slug }) => slug);
const reading = { catalogue: themes, learnt: new Map() };
const bank = new URL('../bank/', import.meta.url);

const exemplars = readdirSync(bank)
  .filter((name) => name.endsWith('.jsonl'))
  .toSorted()
  .flatMap((name) => readExemplars(readFileSync(new URL(name, bank), 'utf8'), name, new Set(slugs)));

const authors = [...new Set(exemplars.map(({ author }) => author))];
const words = new Map(
  exemplars.map((exemplar) => [
    exemplar,
    readByWords({ id: '', text: exemplar.text, kind: exemplar.kind }, tokenise(exemplar.text), reading),
  ]),
);

/** Ways of leaving a part of the method out. */
const parts = {
  whole: (readings) => readings,
  'without terms': (readings) => ({ ...readings, term: 0, highestTerm: 0 }),
  'without patterns': (readings) => ({ ...readings, pattern: 0, highestPattern: 0 }),
  'without trained lines': (readings) => ({ ...readings, margin: -1, strongest: -1, second: -1, themeless: 0 }),
  'without the line of no theme': (readings) => ({ ...readings, themeless: 0 }),
};

/** Terms and patterns as if nothing around them were heard. */
const LEFT = { affirmed: 1, negated: 0.1, incidental: 0.15 };
const unheard = (scored) =>
  scored.map((each) => {
    const by = (recogniser) => {
      const strongest = new Map();
      for (const { by: of, identity, weight, sign } of each.evidence)
        if (of === recogniser) strongest.set(identity, Math.max(weight / LEFT[sign], strongest.get(identity) ?? 0));
      return noisyOr([...strongest.values()]);
    };
    return { ...each, score: { term: by('term'), pattern: by('pattern') } };
  });

function signed(unseen, part, hear = (scored) => scored) {
  return unseen.map(({ exemplar, margins }) => {
    const scored = hear(words.get(exemplar));
    return {
      exemplar,
      signs: readingsOf(margins, scored, slugs).map((readings) => fusionSigns(part(readings))),
      stance: stanceSigns(margins, scored, slugs),
    };
  });
}

/** Every exemplar, judged by a fusion and thresholds fitted on the other authors. */
function crossed(all) {
  return authors.flatMap((author) => {
    const others = all.filter(({ exemplar }) => exemplar.author !== author);
    const fitted = fuse(others, slugs);
    const chances = ({ exemplar, signs }) => ({
      exemplar,
      chances: signs.map((each) => logistic(fitted.fusion, each)),
    });
    const { suggestedFrom, detectedFrom } = chooseThresholds(others.map(chances), slugs);
    return all
      .filter(({ exemplar }) => exemplar.author === author)
      .map((one) => ({
        ...chances(one),
        suggestedFrom,
        detectedFrom,
        praised: logistic(fitted.stance, one.stance) > 0.5,
      }));
  });
}

const unseen = leftOutMargins(exemplars, themes);
const whole = crossed(signed(unseen, parts.whole));
const styles = ['plain', 'hard', 'recommendation', 'practice', 'decoy', 'neutral'];

say(`${exemplars.length} exemplars by ${authors.length} authors, each judged without its author\n`);
say(
  'what                      n      suggested: precision  recall   F1 (95 %)            detected: precision  recall   top 3   given one',
);
say(show('all', whole, slugs));
for (const style of styles)
  say(
    show(
      style,
      whole.filter(({ exemplar }) => exemplar.style === style),
      slugs,
    ),
  );
say('\nby author');
for (const author of authors)
  say(
    show(
      author,
      whole.filter(({ exemplar }) => exemplar.author === author),
      slugs,
    ),
  );

const findings = whole.filter(({ exemplar }) => exemplar.kind === 'finding' && exemplar.themes.length > 0);
const right = findings.filter(({ exemplar, praised }) => praised === (exemplar.stance === 'effective-practice')).length;
const [from, to] = intervalOf(right, findings.length);
say(`\nstance right: ${(right / findings.length).toFixed(3)} (${from} to ${to}) of ${findings.length} findings`);

say('\nleaving a part out');
for (const [name, part] of Object.entries(parts)) {
  const judged = name === 'whole' ? whole : crossed(signed(unseen, part));
  say(show(name, judged, slugs));
}
say(show('without hearing context', crossed(signed(unseen, parts.whole, unheard)), slugs));

if (process.argv.includes('--curve')) {
  say('\nhow it grows with the bank (the last three authors of passages with themes judged)');
  for (const { count, judged } of curveOf({
    exemplars,
    learn,
    learntMargins,
    themes,
    fuse: (pairs) => crossedBy(pairs),
  }))
    say(`${String(count).padStart(6)} exemplars  F1 ${measure(judged, slugs).f1.toFixed(3)}`);
}

/** Judges margins of unseen authors by the fusion of the whole, which no author's own text decides. */
function crossedBy(pairs) {
  const fitted = fuse(signed(unseen, parts.whole), slugs);
  const { suggestedFrom, detectedFrom } = chooseThresholds(whole, slugs);
  return signed(pairs, parts.whole).map(({ exemplar, signs }) => ({
    exemplar,
    chances: signs.map((each) => logistic(fitted.fusion, each)),
    suggestedFrom,
    detectedFrom,
  }));
}
