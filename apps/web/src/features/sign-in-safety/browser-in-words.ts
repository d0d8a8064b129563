import { wording } from './wording';

// Each names those before it among its own names, so the order matters.
const browsers = [
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const;
const machines = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS/, 'Mac'],
  [/Linux/, 'Linux'],
] as const;

/** What a browser calls itself, in words a person knows: "Edge on Windows". */
export function browserInWords(agent: string): string {
  const browser = browsers.find(([sign]) => sign.test(agent))?.[1];
  const machine = machines.find(([sign]) => sign.test(agent))?.[1];
  if (browser === undefined) return agent === '' ? wording.sessions.unknownBrowser : agent;
  return machine === undefined ? browser : `${browser} on ${machine}`;
}
