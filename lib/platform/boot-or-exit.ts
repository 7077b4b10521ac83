import { boot } from './boot';

/** Opens this process, or ends it with the reason: a server that answers 500 for ever is worse than none. */
export async function bootOrExit(): Promise<void> {
  try {
    await boot();
  } catch (error) {
    const expected = error instanceof Error && (error.name === 'BootError' || error.name === 'ConfigError');
    console.error(expected ? error.message : error);
    process.exit(1);
  }
}
