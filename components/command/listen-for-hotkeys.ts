import { COMMANDS, type Command, type CommandId } from './command-registry';
import { hotkeyLayers } from './hotkey-layers';
import { keyToken } from './key-token';
import { keysAreTaken, layerIsOpen } from './keys-are-taken';
import { singleKeys } from './single-keys';

const SEQUENCE_MS = 1200;

const byKeys = new Map<string, CommandId>();
for (const [id, command] of Object.entries(COMMANDS)) {
  for (const keys of command.keys) byKeys.set(keys, id as CommandId);
}
const openers = new Set(
  [...byKeys.keys()].filter((keys) => /^[A-Z] [A-Z]$/.test(keys)).map((keys) => keys.slice(0, 1)),
);

let layerWasOpen = false;
let opener: { key: string; at: number } | null = null;

const commandFor = (token: string, time: number): CommandId | undefined => {
  const first = opener && time - opener.at < SEQUENCE_MS ? opener.key : null;
  opener = null;
  const inSequence = first ? byKeys.get(`${first} ${token}`) : undefined;
  if (first) return inSequence;
  if (openers.has(token)) opener = { key: token, at: time };
  return byKeys.get(token);
};

const isCharacter = (token: string) => token.length === 1 || token.startsWith('Shift ');

const onCapture = (): void => {
  layerWasOpen = layerIsOpen();
};

const onKeyDown = (event: KeyboardEvent): void => {
  if (event.key === 'Shift' || layerWasOpen || keysAreTaken(event)) return;
  const token = keyToken(event);
  if (!token || (isCharacter(token) && !singleKeys.areOn())) return;
  const id = commandFor(token, event.timeStamp);
  if (!id) return;
  const command: Command = COMMANDS[id];
  if (event.repeat && !command.repeats) return;
  if (hotkeyLayers.run(id, event)) event.preventDefault();
};

/** One listener for the whole page; started with the first layer and stopped with the last. */
export function listenForHotkeys(): () => void {
  window.addEventListener('keydown', onCapture, { capture: true });
  window.addEventListener('keydown', onKeyDown);
  return () => {
    window.removeEventListener('keydown', onCapture, { capture: true });
    window.removeEventListener('keydown', onKeyDown);
  };
}
