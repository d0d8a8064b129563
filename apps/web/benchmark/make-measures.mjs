import { randomUUID } from 'node:crypto';

const families = ['process', 'outcome', 'balancing'];
const who = { email: 'lead.solais@demonstration.example', password: 'demonstration-only' };

/** Signs in, and fills a review that has no measures with some; gives where their charts are and who may look. */
export async function makeMeasures(address, { measures, readings }) {
  const cookie = await signIn(address);
  const ask = async (method, where, body) => {
    const answer = await fetch(`${address}/api${where}`, {
      ...{ method, body: body === undefined ? undefined : JSON.stringify(body) },
      headers: {
        ...{ cookie, 'x-followthrough': '1', 'idempotency-key': randomUUID() },
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
    });
    if (!answer.ok) throw new Error(`${method} ${where} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  };
  const { reviewId, actions } = await unmeasuredReview(ask);
  for (let number = 0; number < measures; number += 1) {
    const action = actions[number % actions.length];
    const { id } = await ask('POST', `/actions/${action.id}/measures`, definitionOf(number));
    await ask('POST', `/measures/${id}/readings`, { reason: '', readings: readingsOf(number, readings) });
  }
  return { place: `/reviews/${reviewId}/measures`, cookie };
}

async function signIn(address) {
  const answer = await fetch(`${address}/api/session`, {
    ...{ method: 'POST', body: JSON.stringify(who) },
    headers: { 'x-followthrough': '1', 'content-type': 'application/json' },
  });
  if (!answer.ok) throw new Error(`Nobody could sign in: ${await answer.text()}`);
  return answer.headers.getSetCookie()[0].split(';')[0];
}

async function unmeasuredReview(ask) {
  const { reviews } = await ask('GET', '/reviews');
  for (const { id } of reviews) {
    const { total } = await ask('GET', `/plan-charts?reviewId=${id}`);
    const { rows } = await ask('GET', `/actions?reviewId=${id}`);
    if (total === 0 && rows.length > 0) return { reviewId: id, actions: rows };
  }
  throw new Error('Every review has a measure already.');
}

const definitionOf = (number) => ({
  ...{ name: `Measure ${number + 1}`, family: families[number % 3], question: '', definition: 'Counted each month.' },
  ...{ numeratorText: 'Those that were', denominatorText: 'All', inclusions: '', exclusions: '', unit: 'percent' },
  ...{ ratePer: null, direction: 'increase', directionReason: '', targets: [{ value: 80, by: '2027-12-31' }] },
  ...{ cadence: 'monthly', sampling: '', source: '', ownerPost: '', expectedFrom: '2021-01-01' },
  ...{ baselineEndsOn: null, disclosure: 'open', workedExample: '' },
});

/** Monthly shares of some thirty; every fifth measure changes in the middle. The same on every run. */
function readingsOf(number, count) {
  let state = number + 1;
  const chance = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return Array.from({ length: count }, (_, month) => {
    const denominator = 24 + Math.floor(chance() * 16);
    const share = 0.5 + (number % 5 === 0 && month > count / 2 ? 0.25 : 0) + (chance() - 0.5) * 0.3;
    return {
      ...{ on: lastOfMonth(month), value: null, numerator: Math.round(denominator * share), denominator },
      ...{ provisional: false, note: '', corrects: null },
    };
  });
}

const lastOfMonth = (month) => new Date(Date.UTC(2021, month + 1, 0)).toISOString().slice(0, 10);
