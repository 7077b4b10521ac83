import packageJson from '@/package.json';
import { config } from './config';
import { runtime } from './runtime';

export interface AppInfo {
  providerName: string;
  version: string;
  timeZone: string;
  /** Whether this database holds the demo, so that its logins may be shown. */
  demo: boolean;
  now: Date;
}

/** What every screen says about the instance it belongs to. */
export async function appInfo(): Promise<AppInfo> {
  const { providerName, timeZone } = config();
  const { demo, clock } = await runtime();
  return {
    providerName: demo ? providerName.replace(/^Baton$/, 'Halden Networks') : providerName,
    version: packageJson.version,
    timeZone,
    demo,
    now: clock.now(),
  };
}
