import { stemOf } from '../text/stem-of.js';

const words = `a about above after again against all also although always among an and another any are around as at away back
  be became because become been before began behind being below between both but by came can cannot could did do does done down
  during each either else ever every few first for from further gave get given go going gone had has have having he her here
  hers herself him himself his how however if in instead into is it its itself just keep kept last later least less like made
  make many may me might more most much must my near need neither never next no none nor not nothing now of off often on once
  one only onto or other others our out over own rather said same say saw see seen set several shall she should since so some
  someone something soon still such take taken than that the their them themselves then there these they thing this those though
  three through time to together too took toward two under until up upon us very was way we well went were what when where
  whether which while who whom whose why will with within without would year years yet you your
  child children family review practitioner professional agency worker team service case month week day`;

const everyday: ReadonlySet<string> = new Set(words.split(/\s+/).map(stemOf));

/**
 * Says whether a stem is of a word that stands in reviews of any subject, and so tells nothing of what one is about.
 *
 * @param stem - As `stemOf` gives it.
 * @source Our own list: the little words of English, and those that nearly every passage of a review has.
 */
export function isEveryday(stem: string): boolean {
  return stem.length < 3 || /\d/.test(stem) || everyday.has(stem);
}
