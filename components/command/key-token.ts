/** The name a pressed key has in the command registry: "E", "Shift A", "Space", "?". Null for chords we leave alone. */
export function keyToken(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): string | null {
  // AltGr types [ and ] on many European keyboards and reports itself as Ctrl and Alt together.
  const altGraph = event.ctrlKey && event.altKey && event.key.length === 1;
  if (!altGraph && (event.ctrlKey || event.metaKey || event.altKey)) return null;
  if (event.key === ' ') return event.shiftKey ? null : 'Space';
  if (/^[a-z]$/i.test(event.key)) return `${event.shiftKey ? 'Shift ' : ''}${event.key.toUpperCase()}`;
  return event.key;
}
