'use client';

import { useState } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { Dialog } from '@/components/ui/dialog';
import { Kbd } from '@/components/ui/kbd';
import {
  COMMAND_SCOPES,
  COMMANDS,
  type Command,
  type CommandId,
  type CommandScope,
} from './command-registry';
import { hotkeyLayers } from './hotkey-layers';
import { singleKeys } from './single-keys';

interface HelpSheetProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** The shortcuts that are valid on this screen, and nothing else. */
export function HelpSheet({ open, onOpenChange }: HelpSheetProps) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Shortcuts" className="max-w-[640px]">
      {open && <ValidCommands />}
    </Dialog>
  );
}

function ValidCommands() {
  const ids = hotkeyLayers.validIds();
  const scopes = Object.keys(COMMAND_SCOPES) as CommandScope[];
  return (
    <>
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        {scopes.map((scope) => (
          <ScopeCommands
            key={scope}
            title={COMMAND_SCOPES[scope]}
            ids={ids.filter((id) => COMMANDS[id].scope === scope)}
          />
        ))}
      </div>
      <SingleKeysSwitch />
    </>
  );
}

function ScopeCommands({ title, ids }: { title: string; ids: CommandId[] }) {
  if (ids.length === 0) return null;
  return (
    <section>
      <h3 className="mb-1 text-meta text-muted">{title}</h3>
      <dl>
        {ids.map((id) => (
          <div key={id} className="flex min-h-[26px] items-center justify-between gap-4">
            <dt>{COMMANDS[id].label}</dt>
            <dd>
              <CommandKeys command={COMMANDS[id]} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function CommandKeys({ command }: { command: Command }) {
  const isRange = command.keys.length > 2;
  const shown = isRange ? [`${command.keys[0]}–${command.keys.at(-1)}`] : command.keys;
  return (
    <span className="flex items-center gap-1.5">
      <span className="sr-only">{shown.join(' or ')}</span>
      {shown.map((keys) => (
        <Kbd key={keys}>{keys}</Kbd>
      ))}
    </span>
  );
}

function SingleKeysSwitch() {
  const [on, setOn] = useState(() => singleKeys.areOn());
  const change = (next: boolean) => {
    singleKeys.set(next);
    setOn(next);
  };
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the checkbox inside is the control
    <label className="mt-4 flex items-center gap-2.5 border-line border-t pt-3 text-fg-2">
      <Checkbox checked={on} onCheckedChange={change} />
      Use shortcuts without Ctrl or Command
    </label>
  );
}
