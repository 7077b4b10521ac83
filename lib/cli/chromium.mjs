import { existsSync } from 'node:fs';
import { aptInstall, mayInstall, programPath } from './debian.mjs';
import { Stop } from './run-step.mjs';

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser of the journeys, or null. PLAYWRIGHT_CHROMIUM names another one. */
export function findChromium() {
  const named = process.env.PLAYWRIGHT_CHROMIUM;
  if (named) return existsSync(named) ? named : null;
  return KNOWN.find((path) => existsSync(path)) ?? programPath('chromium');
}

/** Finds a browser, or installs Debian's where that is allowed. */
export async function ensureChromium() {
  if (findChromium()) return;
  if (mayInstall()) await aptInstall('chromium');
  if (findChromium()) return;
  throw new Stop(
    'The journeys need Chromium and none was found. Install it (Debian: apt-get install chromium), ' +
      'or name one: PLAYWRIGHT_CHROMIUM=/path/to/chromium npm test',
  );
}
