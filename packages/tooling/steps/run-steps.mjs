/**
 * Runs steps one after another, all of them even when one fails, and tells each in a line.
 *
 * A step gives `{ passed, summary?, output? }`: the summary stands on its line, the output below it when it failed. A step
 * that could not be carried out gives `passed: null`; it fails nothing and is never told as passed.
 *
 * @param steps - Pairs of a name and a function.
 * @param say - Takes each line.
 * @returns Whether no step failed.
 */
export async function runSteps(steps, say = console.log) {
  const failed = [];
  for (const [name, step] of steps) {
    const started = performance.now();
    const { passed, summary = '', output = '' } = await outcomeOf(step);
    const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`;
    say(`${markOf(passed)} ${name.padEnd(14)}${seconds.padStart(7)}  ${summary}`.trimEnd());
    if (passed === false) {
      failed.push(name);
      say(indented(output));
    }
  }
  say(failed.length === 0 ? 'Checks: none failed' : `Checks: ${failed.join(', ')} failed`);
  return failed.length === 0;
}

async function outcomeOf(step) {
  try {
    return await step();
  } catch (error) {
    return { passed: false, output: error instanceof Error ? error.message : String(error) };
  }
}

const markOf = (passed) => (passed === null ? '–' : passed ? '✓' : '✗');

const indented = (text) => text.trimEnd().replaceAll(/^/gm, '    ');
