import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runStep } from './run-step.mjs';

/** Whether packages of the system may be installed from here: as root, on a Debian. */
export const mayInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/**
 * Installs packages of the system, without questions.
 * @param {string[]} packages
 * @returns {Promise<boolean>}
 */
export async function aptInstall(...packages) {
  console.log(`Installing ${packages.join(', ')} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const update = await runStep('apt-get', ['update', '-qq'], { env, quiet: true });
  const install = await runStep('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    env,
    quiet: true,
  });
  if (install.code !== 0) console.error(`${update.output}\n${install.output}`.slice(-4000));
  return install.code === 0;
}

/** The path of a program, or null. @param {string} name */
export function programPath(name) {
  try {
    return execFileSync('sh', ['-c', 'command -v "$1"', 'sh', name], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}
