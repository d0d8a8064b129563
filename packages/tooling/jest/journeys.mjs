import node from './node.mjs';

/** Whole journeys in a real browser, one at a time. */
export default {
  ...node,
  testRegex: '\\.journey\\.ts$',
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  maxWorkers: 1,
  testTimeout: 120_000,
};
