import { it } from '@jest/globals';
import { openTestApp } from '../../../../testing/open-test-app.js';
it('peeks', async () => {
  const product = await openTestApp();
  const a = await product.signIn('analyst@demonstration.example');
  const o = await a('showNationalOverTime');
  console.log(JSON.stringify(o.body.releases, null, 0));
  console.log(JSON.stringify(o.body.themes.map(t=>[t.slug, t.points.map(p=>p.reviewsRounded).join(' ')])));
  const n = await a('showNationalThemes');
  console.log(JSON.stringify(n.body.themes.map(t=>[t.slug,t.reviewsRounded,t.outOfRounded,t.asAt,t.years,t.age?.cells,t.event?.cells,t.cameBack])), JSON.stringify(n.body.pairs));
  await product.close();
}, 60000);
