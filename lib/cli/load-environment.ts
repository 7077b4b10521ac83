import { existsSync } from 'node:fs';

/** Reads `.env` of this folder, where there is one. What is set in the environment wins. */
export function loadEnvironment(): void {
  if (existsSync('.env')) process.loadEnvFile('.env');
}
