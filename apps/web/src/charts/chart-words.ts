const rulesets: Readonly<Record<string, string>> = {
  scotland: 'Scottish run chart rules',
  anhoej: 'Anhøj rules',
  mdc6: 'Making Data Count rules, six points',
  mdc7: 'Making Data Count rules, seven points',
};

/** Which rules picked readings out, in words. */
export function rulesetInWords(ruleset: string): string {
  return rulesets[ruleset] ?? ruleset;
}

/** A name from the middle of a sentence, fit to stand at the beginning of one. */
export function withCapital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
