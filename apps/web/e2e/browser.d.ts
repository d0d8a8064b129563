declare module '@followthrough/tooling/browser' {
  import type { LaunchOptions } from 'playwright-core';

  /** How to start a browser: one the machine has, else the one inside the npm package. */
  export function launchOptions(): Promise<LaunchOptions>;
}
