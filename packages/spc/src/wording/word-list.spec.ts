import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { analysed } from '../../testing/analysed.js';
import { levelRows, type LevelRow } from '../../testing/every-level.js';
import { makeSeries, monthDay } from '../../testing/make-series.js';
import { chartTable, describeChart, type ChartEvent, type Direction } from '../index.js';

/** Words that would claim more than a chart can show. */
const CLAIMS = /\b(?:proved|caused|due to|because of|significant(?:ly)?|guaranteed)\b/i;

const started = (month: number, actionId = 'a1'): ChartEvent => {
  return { date: monthDay(month), kind: 'actionStarted', title: 'the new form', actionId };
};
const completed: ChartEvent = { ...started(2), kind: 'actionCompleted' };
const noted: ChartEvent = { date: monthDay(3), kind: 'context', title: 'a new rota' };

/** An action before the change, one after it, one completed, one beside other changes, and none. */
const links: readonly (readonly ChartEvent[])[] = [
  [started(0)],
  [started(40)],
  [started(0), completed],
  [started(0), noted, started(1, 'a2')],
  [],
];
const directions: readonly Direction[] = ['increase', 'decrease', 'neutral'];
const targets = [2, 20, 60];

function sayingsOf([, , , figures, , options]: LevelRow): readonly string[] {
  return directions.flatMap((direction) =>
    links.flatMap((events) =>
      targets.flatMap((value) => {
        const target = [{ from: '2020-01-01', value }];
        const series = { ...makeSeries(figures, { direction, target, cadence: 'month', role: 'outcome' }), events };
        const analysis = analysed(series, { ...options, icons: true });
        const { headings, rows } = chartTable(analysis);
        return [describeChart(analysis), ...headings, ...rows.flat()];
      }),
    ),
  );
}

const isSource = (name: string): boolean => name.endsWith('.ts') && !name.endsWith('.spec.ts');
const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

describe('saying what a chart shows', () => {
  it.each(levelRows)('claims no more than it can, at the level %s, %s, holding %s, beside any action', (...row) => {
    const claims = sayingsOf(row).filter((saying) => CLAIMS.test(saying));
    expect(claims).toEqual([]);
  });

  it('says of an action that came later, of one that fits, and of what else was going on', () => {
    const all = levelRows.flatMap(sayingsOf).join(' ');
    expect(all).toContain('so that action cannot be the whole reason.');
    expect(all).toContain('the chart cannot prove it. Other changes noted then: a new rota');
    expect(all).toContain('was completed.');
  });

  it('has none of these words to say: none stands anywhere in the engine but in what is said of it', () => {
    const folder = new URL('../', import.meta.url);
    const files = readdirSync(folder, { recursive: true }).map(String).filter(isSource);
    const claiming = files.filter((name) => CLAIMS.test(withoutComments(readFileSync(new URL(name, folder), 'utf8'))));
    expect(files.length).toBeGreaterThan(50);
    expect(claiming).toEqual([]);
  });
});
