import { expect, it } from 'vitest';
import { demoLogins } from '@/lib/access/demo-logins';
import { DEMO_LOGINS } from './demo-logins.mjs';

it('prints the logins that the sign-in page offers', () => {
  expect(DEMO_LOGINS).toEqual(demoLogins().map(({ email, role }) => ({ email, role })));
});
