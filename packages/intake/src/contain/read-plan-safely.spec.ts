import { describe, expect, it } from '@jest/globals';
import { bombFile, deepFile, plainBody } from '../../testing/hostile-files.js';
import { makeWordPlan } from '../../testing/make-word-plan.js';
import { defaultLimits } from '../limits.js';
import { readPlan } from '../read-plan.js';
import { readPlanSafely } from './read-plan-safely.js';

describe('reading a file in a process of its own', () => {
  it('gives what reading it here would give', async () => {
    const file = { name: 'plan.docx', bytes: await makeWordPlan({ body: plainBody }) };
    expect(await readPlanSafely(file)).toEqual(await readPlan(file));
  });

  it('passes on why a file was refused', async () => {
    const file = { name: 'plan.docx', bytes: await deepFile(100) };
    await expect(readPlanSafely(file)).rejects.toMatchObject({ code: 'intake.unsafe-parts' });
  });

  it('gives up on a file that takes too long, and ends the process', async () => {
    const file = { name: 'plan.docx', bytes: await bombFile(40) };
    const limits = { ...defaultLimits, timeoutInMilliseconds: 60 };
    await expect(readPlanSafely(file, limits)).rejects.toMatchObject({ code: 'intake.took-too-long' });
  });

  it('survives a reader that runs out of memory', async () => {
    const file = { name: 'plan.docx', bytes: await bombFile(45) };
    const limits = { ...defaultLimits, heapMegabytesMax: 24, timeoutInMilliseconds: 20_000 };
    await expect(readPlanSafely(file, limits)).rejects.toMatchObject({ code: 'intake.could-not-be-opened' });
  });

  it('hears the answer of a reader that ended while nobody listened', async () => {
    const file = { name: 'plan.docx', bytes: await makeWordPlan({ body: plainBody }) };
    const reading = readPlanSafely(file);
    await new Promise((resolve) => setTimeout(resolve, 20));
    const until = Date.now() + 2500;
    while (Date.now() < until) continue; // A busy moment: the reader answers and ends before this process looks.
    expect((await reading).plans).toHaveLength(1);
  });

  it('reads the next file as if nothing had happened', async () => {
    const bytes = await makeWordPlan({ body: plainBody });
    const plans = await Promise.all([1, 2, 3].map(() => readPlanSafely({ name: 'plan.docx', bytes })));
    expect(plans.map((plan) => plan.plans[0]?.strategies[0]?.actions.length)).toEqual([1, 1, 1]);
  });
});
