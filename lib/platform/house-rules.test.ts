import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const TOP_LEVEL = [
  ...['app', 'components', 'lib', 'db', 'e2e', 'public', '.ci'],
  ...['package.json', 'package-lock.json', 'README.md', 'LICENSE', '.nvmrc', '.gitignore', '.env.example'],
  ...[
    'next.config.ts',
    'postcss.config.mjs',
    'proxy.ts',
    'instrumentation.ts',
    'tsconfig.json',
    'biome.json',
  ],
  ...['drizzle.config.ts', 'vitest.config.ts', 'playwright.config.ts'],
];
const LONGEST = 300;
const USUAL = 60;

/** Code that breaks a rule, where it would lie, and a piece of what the rule answers. */
const OFFENCES: [file: string, code: string, answer: string][] = [
  [
    'lib/orders/model/reads-db.ts',
    "import { orders } from '@/db/schema/orders';",
    'A model is pure and knows no database',
  ],
  [
    'lib/orders/model/reads-db-near.ts',
    "import { orders } from '../../../db/schema/orders';",
    'A model is pure and knows no database',
  ],
  [
    'lib/orders/model/shows.ts',
    "import { useState } from 'react';",
    'A model is pure and knows no framework',
  ],
  [
    'lib/orders/model/runs.ts',
    "import { approve } from '../commands/approve-order';",
    'A model imports only models',
  ],
  [
    'lib/orders/model/asks.ts',
    "import { page } from '@/lib/tasks/queries/my-work';",
    'A model imports only models',
  ],
  ['lib/orders/model/logs.ts', "import { log } from '@/lib/platform/log';", "only the platform's pure files"],
  [
    'lib/orders/model/reads-disk.ts',
    "import { readFileSync } from 'node:fs';",
    'reads nothing from the machine',
  ],
  [
    'lib/orders/model/clock.ts',
    'export const now = () => new Date();',
    'A model is pure: it decides the same',
  ],
  [
    'lib/orders/model/clock-ms.ts',
    'export const now = () => Date.now();',
    'A model is pure: it decides the same',
  ],
  [
    'lib/orders/model/dice.ts',
    'export const dice = [1].map(Math.random);',
    'A model is pure: it decides the same',
  ],
  [
    'lib/orders/model/ids.ts',
    'export const id = () => crypto.randomUUID();',
    'A model is pure: it decides the same',
  ],
  [
    'lib/orders/model/env.ts',
    'export const zone = () => process.env.TZ;',
    'A model is pure: it decides the same',
  ],
  ['lib/platform/result.ts', "import { log } from './log';", 'imports only pure files of the platform'],
  ['lib/platform/money.ts', 'export const at = () => new Date();', 'A model is pure: it decides the same'],
  [
    'lib/platform/http-out.ts',
    "import { hold } from '@/lib/orders/commands/hold-order';",
    'The platform knows no area',
  ],
  [
    'lib/orders/commands/hold-order.ts',
    "import { Row } from '@/components/queue/row';",
    'Imports point one way',
  ],
  ['lib/orders/commands/redirects.ts', "import { redirect } from 'next/navigation';", 'know no framework'],
  [
    'lib/orders/commands/speaks-tmf.ts',
    "import { toWire } from '@/lib/tmf/v4/order';",
    'know no door and no wire format',
  ],
  ['lib/orders/queries/acts.ts', "import { approve } from '../actions';", 'know no door and no wire format'],
  ['lib/orders/actions.ts', "import { orders } from '@/db/schema/orders';", 'A door only parses'],
  ['lib/tmf/v5/order.ts', "import { orders } from '@/db/schema/orders';", 'lib/tmf maps wire formats'],
  ['lib/exchange/send.ts', "import { Row } from '@/components/queue/row';", 'Imports point one way'],
  [
    'components/queue/reads-db.tsx',
    "import { client } from '@/db/client';",
    'A component never touches the database',
  ],
  [
    'components/queue/asks.tsx',
    "import { page } from '@/lib/orders/queries/queue-page';",
    'A component runs no query',
  ],
  ['components/queue/page.tsx', "import { x } from '@/app/layout';", 'do not know the pages'],
  [
    'components/ui/button.tsx',
    "import { can } from '@/lib/orders/model/order-commands';",
    'no words of the domain',
  ],
  [
    'components/ui/field.tsx',
    "import { Row } from '@/components/queue/row';",
    'A primitive stands on primitives only',
  ],
  ['components/queue/hex.tsx', "export const a = <i style={{ color: '#d33' }} />;", 'No raw colours'],
  [
    'components/queue/hex-class.tsx',
    'export const a = <i className="text-[#dd3333] p-1" />;',
    'No raw colours',
  ],
  [
    'components/queue/oklch.tsx',
    'export const a = <i className={`p-1 bg-[oklch(0.5_0.1_20)]`} />;',
    'No raw colours',
  ],
  ['components/queue/palette.tsx', 'export const a = <i className="p-1 bg-red-500" />;', 'No raw colours'],
  ['app/queue/route.ts', "import { client } from '@/db/client';", 'A page or route is a door'],
  ['app/queue/sql.ts', "import { sql } from 'drizzle-orm';", 'A page or route is a door'],
  [
    'db/schema/orders.ts',
    "import { hold } from '@/lib/orders/commands/hold-order';",
    'imports types of models',
  ],
  ['lib/orders/model/any.ts', 'export const a = (b: any) => b;', 'any'],
  ['lib/orders/model/default.ts', 'export default 1;', 'default export'],
  ['lib/orders/model/CamelCase.ts', 'export const a = 1;', 'kebab-case'],
  ['lib/orders/model/index.ts', "export * from './order-state';", 'barrel'],
];

/** Code that looks like an offence and is none. */
const FINE: [file: string, code: string][] = [
  ['lib/orders/model/fixed-date.ts', 'export const start = new Date(0);'],
  [
    'lib/orders/model/result-user.ts',
    "import { ok } from '@/lib/platform/result';\n\nexport const fine = ok(1);",
  ],
  [
    'lib/orders/model/hash.ts',
    "import { createHash } from 'node:crypto';\n\nexport const h = createHash('md5');",
  ],
  [
    'components/queue/row.tsx',
    "import type { Page } from '@/lib/orders/queries/queue-page';\n\nexport type Row = Page;",
  ],
  [
    'components/queue/text.tsx',
    'export const a = <p className="bg-surface text-ink-2">See order #10476</p>;',
  ],
  ['app/queue/page.tsx', 'export default function Page() {\n  return null;\n}'],
  [
    'lib/platform/boot.ts',
    "import { hold } from '@/lib/orders/commands/hold-order';\n\nexport const a = hold;",
  ],
  ['db/seed/orders.ts', "import { hold } from '@/lib/orders/commands/hold-order';\n\nexport const a = hold;"],
];

interface Diagnostic {
  message: string;
  location: { path: string };
}

/** Runs the linter with the project's own rules over a folder that holds only these files. */
function lint(files: string[][]): Map<string, string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'baton-rules-'));
  const put = (name: string, content: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  };
  for (const [file = '', code = ''] of files) put(file, `${code}\n`);
  for (const name of ['biome.json', '.gitignore', '.ci/pure.grit', '.ci/browser.grit', '.ci/tokens.grit']) {
    put(name, '');
    copyFileSync(name, path.join(folder, name));
  }
  const report = path.join(folder, 'report.json');
  const args = ['lint', '--reporter=json', `--reporter-file=${report}`, '--max-diagnostics=none', '.'];
  try {
    execFileSync(path.resolve('node_modules/.bin/biome'), args, { cwd: folder, stdio: 'ignore' });
  } catch {
    // Offences were found, which is what they are for.
  }
  const { diagnostics } = JSON.parse(readFileSync(report, 'utf8')) as { diagnostics: Diagnostic[] };
  rmSync(folder, { recursive: true, force: true });
  const said = new Map<string, string>();
  for (const { location, message } of diagnostics) {
    said.set(location.path, `${said.get(location.path) ?? ''}${message}\n`);
  }
  return said;
}

describe('the rules bite', () => {
  let said: Map<string, string>;
  beforeAll(() => {
    said = lint([...OFFENCES, ...FINE]);
  });

  it.each(OFFENCES)('%s', (file, _code, answer) => {
    expect(said.get(file) ?? 'nothing').toContain(answer);
  });

  it.each(FINE)('%s is fine', (file) => {
    expect(said.get(file)).toBeUndefined();
  });

  afterAll(() => said.clear());
});

/** Every file that belongs to the project, and the lines of the ones written by hand. */
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((name) => name !== '' && existsSync(name));
const code = tracked.filter(
  (name) => /\.(tsx?|mjs)$/.test(name) && !/^db\/migrations\/|\.gen\.ts$/.test(name),
);

describe('the house', () => {
  it('has no more rooms than it was given', () => {
    const rooms = new Set(tracked.map((name) => name.split('/')[0] ?? ''));
    expect([...rooms].filter((name) => !TOP_LEVEL.includes(name))).toEqual([]);
  });

  it(`has no file over ${LONGEST} lines, and half of them within ${USUAL}`, () => {
    const lengths = code.map((name) => ({ name, lines: readFileSync(name, 'utf8').split('\n').length - 1 }));
    expect(lengths.filter(({ lines }) => lines > LONGEST)).toEqual([]);
    const inOrder = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(inOrder[Math.floor(inOrder.length / 2)]).toBeLessThanOrEqual(USUAL);
  });

  it('has no drawer for everything', () => {
    const drawer = /(^|\/)(utils?|helpers?|common|misc|shared|src)(\/|\.[a-z]+$)/;
    expect(code.filter((name) => drawer.test(name))).toEqual([]);
  });

  it('calls every door for browsers actions.ts', () => {
    const doors = code.filter((name) => /^['"]use server['"]/m.test(readFileSync(name, 'utf8')));
    expect(doors.filter((name) => !/^lib\/[a-z-]+\/actions\.ts$/.test(name))).toEqual([]);
  });
});
