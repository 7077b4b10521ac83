/** Next calls this once per server process and answers requests when it is done. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { boot } = await import('./lib/platform/boot');
  try {
    await boot();
  } catch (error) {
    // A server that answers 500 for ever is worse than none.
    const expected = error instanceof Error && (error.name === 'BootError' || error.name === 'ConfigError');
    console.error(expected ? error.message : error);
    process.exit(1);
  }
}
