import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';
import { Jobs } from '../../jobs/index.js';

let test: TestApp;
let administrator: Visitor;
beforeAll(async () => {
  test = await openTestApp();
  administrator = await test.signIn('administrator@demonstration.example');
});
afterAll(() => test.close());

const run = (jobName: string) => administrator('runJob', { params: { jobName } });

describe('looking after what the product does by itself', () => {
  it('says when each was done and when it is next due', async () => {
    const { body } = await administrator('listJobs');
    expect(body.running).toBe(false);
    expect(body.jobs.find(({ name }) => name === 'digest')).toMatchObject({
      ...{ doneOn: null, doneAt: null, problem: null, next: { time: '07:00' } },
    });
  });

  it('does a job for today once, in the name of whoever asked', async () => {
    const done = await run('digest');
    expect(done.status).toBe(201);
    expect(done.body.jobs.find(({ name }) => name === 'digest')?.doneOn).toMatch(/^\d{4}-/);
    expect((await run('digest')).problem.code).toBe('job.done-already');
    const entries = await test.asOwner.query<{ by: string }[]>(
      `select person_name as by from audit_entry where subject = 'job_run'`,
    );
    expect(entries).toHaveLength(1);
    expect(entries[0]?.by).not.toBe('The product itself');
  });

  it('knows no other job', async () => {
    expect((await run('no-such-job')).status).toBe(404);
    expect((await run('Drop Table')).status).toBe(404);
  });

  it('shows what stands in a job’s way', async () => {
    test.app
      .get(Jobs)
      .register({ name: 'stuck', does: 'Fails', at: '0 7 * * *', run: () => Promise.reject(new Error('x')) });
    await test.asOwner.query(`insert into job_problem (name, sentence, tries) values ('stuck', 'It was refused.', 3)`);
    const { body } = await administrator('listJobs');
    expect(body.jobs.find(({ name }) => name === 'stuck')?.problem).toMatchObject({
      sentence: 'It was refused.',
      tries: 3,
    });
  });
});
