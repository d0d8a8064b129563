const saysComplete = /\b(complete[d]?|completion|done|finished|closed|achieved|delivered)\b/i;
const saysStillToCome =
  /\b(on (track|target|course)|will|expected|due|progress|not|to be|for completion|likely|should)\b/i;
const saysNotStarted =
  /\b(not|yet to be|nothing)\b.{0,10}\b(started|begun|commenced|start|begin)\b|\bno (work|action|progress)\b/i;

/**
 * Tells whether a key gives its colours another meaning than most plans: green for complete, or red for not started.
 */
export function isUnusualKey(key: Readonly<Record<string, string>>): boolean {
  const green = key.Green ?? '';
  return (saysComplete.test(green) && !saysStillToCome.test(green)) || saysNotStarted.test(key.Red ?? '');
}
