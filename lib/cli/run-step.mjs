import { spawn } from 'node:child_process';

/** The checkout that these scripts belong to; they run from anywhere. */
export const ROOT = new URL('../../', import.meta.url).pathname;

/** A reason to stop that a person can act on; its message is all that is printed. */
export class Stop extends Error {}

/**
 * Runs a program in the checkout and waits for it. Its output goes to the terminal, or comes back when quiet.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runStep(program, args, { env = {}, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }), ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a tool that was installed with the project, by the same Node. */
export const runTool = (script, args, options) =>
  runStep(process.execPath, [`${ROOT}node_modules/${script}`, ...args], options);
