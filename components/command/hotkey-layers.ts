import { COMMANDS, type CommandId, type CommandScope } from './command-registry';

/** Returning false passes the key on to the next layer. */
export type HotkeyHandler = (event: KeyboardEvent) => unknown;
export type HotkeyHandlers = Partial<Record<CommandId, HotkeyHandler>>;

interface Layer {
  scope: CommandScope;
  handlers: { current: HotkeyHandlers };
}

/** What is nearer to the reader hears a key first. */
const NEARNESS: readonly CommandScope[] = ['item', 'list', 'goTo', 'desk'];

let layers: readonly Layer[] = [];

/** The handlers of everything on this screen, nearest first, latest first within a scope. */
export const hotkeyLayers = {
  add(layer: Layer): () => void {
    layers = [layer, ...layers].sort((a, b) => NEARNESS.indexOf(a.scope) - NEARNESS.indexOf(b.scope));
    return () => {
      layers = layers.filter((other) => other !== layer);
    };
  },
  run(id: CommandId, event: KeyboardEvent): boolean {
    return layers.some(({ handlers }) => {
      const handler = handlers.current[id];
      return handler !== undefined && handler(event) !== false;
    });
  },
  /** The commands that do something here and now. */
  validIds(): CommandId[] {
    const ids = Object.keys(COMMANDS) as CommandId[];
    return ids.filter((id) => layers.some(({ handlers }) => handlers.current[id] !== undefined));
  },
  size: () => layers.length,
};
