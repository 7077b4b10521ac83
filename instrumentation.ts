/** Next calls this once per server process and answers requests when it is done. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { bootOrExit } = await import('./lib/platform/boot-or-exit');
  await bootOrExit();
}
