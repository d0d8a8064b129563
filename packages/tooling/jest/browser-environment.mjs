import JSDOMEnvironment from 'jest-environment-jsdom';

const fromNode = ['fetch', 'Request', 'Response', 'Headers', 'TextEncoder', 'TextDecoder', 'structuredClone', 'Blob'];

/** A page without a screen, with the parts of the web platform that jsdom leaves out and Node has. */
export default class BrowserEnvironment extends JSDOMEnvironment {
  constructor(...settings) {
    super(...settings);
    for (const name of fromNode) this.global[name] = globalThis[name];
    this.global.ResizeObserver = class {
      observe() {}
      unobserve() {}
      disconnect() {}
    };
    this.global.scrollTo = () => {};
  }
}
