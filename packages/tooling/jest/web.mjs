import { fileURLToPath } from 'node:url';
import node from './node.mjs';
import { transform } from './swc.mjs';

const [[, [swcJest, settings]]] = Object.entries(transform);
const withMarkup = {
  ...settings,
  jsc: { ...settings.jsc, parser: { ...settings.jsc.parser, tsx: true } },
};

/** Specs of screens: a page without a browser. */
export default {
  ...node,
  testEnvironment: fileURLToPath(new URL('./browser-environment.mjs', import.meta.url)),
  testRegex: '\\.spec\\.tsx?$',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { ...transform, '^.+\\.tsx$': [swcJest, withMarkup] },
};
