export { catalogue, catalogueVersion } from './catalogue/catalogue.js';
export type { Catalogue, ConfusableTheme, Theme, ThemeKind } from './catalogue/theme.js';
export { detectThemes } from './detect-themes.js';
export { reportSection, type ReportSection } from './context/report-section.js';
export { dismissedSize, staysDismissed } from './emergent/dismissed.js';
export { lookForThemes, possibleThemes } from './emergent/possible-themes.js';
export {
  emergentRules,
  type Candidate,
  type EmergentRules,
  type ResidualPassage,
} from './emergent/residual-passage.js';
export { engineVersion } from './engine-version.js';
export { learntWeight, termKey, type LearntWeights, type TermStat } from './learning/learnt-weights.js';
export { learntWeights, startWeights, termWordings } from './learning/weights-from.js';
export { PassageLineError, readPassages, writeThemes } from './passage-lines.js';
export type { Passage, PassageKind, PassageThemes, Span, Stance, SuggestedTheme, Tier } from './passage.js';
