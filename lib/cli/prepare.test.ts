import { expect, it } from 'vitest';
import { checkNode } from './prepare.mjs';

it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('runs on Node %s', (version) => {
  expect(() => checkNode(version)).not.toThrow();
});

it.each(['18.20.4', '20.18.3'])('says why it does not run on Node %s', (version) => {
  expect(() => checkNode(version)).toThrow(
    `Baton needs Node 20.19 or newer, and this is ${version}. Install a newer one and run this again.`,
  );
});
