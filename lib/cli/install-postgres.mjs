import { mkdirSync, writeFileSync } from 'node:fs';
import { aptInstall, mayInstall } from './debian.mjs';
import { Stop } from './run-step.mjs';
import { postgresPrograms } from './temp-postgres.mjs';

/** Finds PostgreSQL's programs, or installs Debian's where that is allowed. */
export async function ensurePostgres() {
  if (postgresPrograms()) return;
  if (mayInstall()) {
    // The package would start a server of its own; only the programs are wanted.
    mkdirSync('/etc/postgresql-common/createcluster.d', { recursive: true });
    writeFileSync('/etc/postgresql-common/createcluster.d/baton.conf', 'create_main_cluster = false\n');
    await aptInstall('postgresql');
  }
  if (postgresPrograms()) return;
  throw new Stop(
    'These tests need PostgreSQL 15 or newer and none was found. Install it (Debian: apt-get install postgresql), ' +
      'or name the folder of its programs: BATON_POSTGRES_BIN=/path/to/bin',
  );
}
