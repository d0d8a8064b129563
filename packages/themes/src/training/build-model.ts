import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { catalogue } from '../catalogue/catalogue.js';
import { writeModel } from '../model/model.js';
import { readByWords } from '../scoring/read-by-words.js';
import { tokenise } from '../text/tokenise.js';
import { readExemplars, type Exemplar } from './exemplar.js';
import { fuse, judge, signsOf } from './fuse.js';
import { inputsHash } from './inputs-hash.js';
import { leftOutMargins } from './left-out-margins.js';
import { quantise } from './quantise.js';
import { chooseThresholds } from './thresholds.js';
import { learn } from './train-model.js';

const bank = new URL('../../bank/', import.meta.url);
const modelFolder = new URL('../../model/', import.meta.url);

function readBank(slugs: ReadonlySet<string>): readonly Exemplar[] {
  const files = readdirSync(bank).filter((name) => name.endsWith('.jsonl'));
  return files.toSorted().flatMap((name) => readExemplars(readFileSync(new URL(name, bank), 'utf8'), name, slugs));
}

/** Trains the model from the bank and writes it. */
function buildModel(): void {
  const themes = catalogue();
  const slugs = themes.themes.map(({ slug }) => slug);
  const exemplars = readBank(new Set(slugs));
  const reading = { catalogue: themes, learnt: new Map() };
  const signed = signsOf(leftOutMargins(exemplars, themes), slugs, (passage) =>
    readByWords(passage, tokenise(passage.text), reading),
  );
  const fusion = fuse(signed, slugs);
  const { suggestedFrom, detectedFrom } = chooseThresholds(judge(signed, fusion), slugs);
  const { vocabulary, lines } = learn(exemplars, themes);
  const authors = new Set(exemplars.map(({ author }) => author)).size;
  const bytes = writeModel(
    {
      ...{ slugs, trainedOn: inputsHash(), ...fusion, suggestedFrom, detectedFrom },
      ...{ features: vocabulary.size, exemplars: exemplars.length, authors },
    },
    { features: vocabulary.features, rarity: vocabulary.rarity, ...quantise(lines, vocabulary.size) },
  );
  mkdirSync(modelFolder, { recursive: true });
  writeFileSync(new URL('model.bin', modelFolder), bytes);
}

buildModel();
