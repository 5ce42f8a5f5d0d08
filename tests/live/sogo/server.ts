// A real SOGo on the loopback, in a Debian root of its own, with the database and the memory it needs.
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, globSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nobody, password } from '../dovecot.ts';
import { answers, freePort, type House } from '../house.ts';
import { login, repName } from '../letters.ts';
import type { Root } from '../root.ts';
import { startFront } from './front.ts';

export const packages = ['dovecot-imapd', 'sogo', 'postgresql', 'memcached'];

const anyone = `${nobody}:${nobody}`;

/** Starts it and gives the port of its front. */
export async function startSogo(house: House, root: Root, imapPort: number): Promise<number> {
  const home = join(house.folder, 'sogo');
  const etc = join(home, 'etc');
  mkdirSync(etc, { recursive: true });
  chmodSync(home, 0o777);
  const run = (name: string, words: string[], as: string) =>
    house.run(name, root.inside(words, { as, shared: [house.folder], instead: { '/etc/sogo': etc } }));
  const database = await startDatabase(house, home, root, run);
  const memory = await freePort();
  run('memcached', ['memcached', '-l', '127.0.0.1', '-p', String(memory)], anyone);
  await answers(memory, house, 'memcached');
  const port = await freePort();
  writeFileSync(join(etc, 'sogo.conf'), configuration({ home, imapPort, database, memory }));
  const words = ['-WONoDetach', 'YES', '-WOPort', `127.0.0.1:${port}`, '-WOWorkersCount', '3', '-WOLogFile', '-'];
  run('sogo', ['/usr/sbin/sogod', ...words, '-WOPidFile', join(home, 'sogo.pid')], 'sogo:sogo');
  await answers(port, house, 'sogo');
  return startFront(port, root.folder);
}

type Run = (name: string, words: string[], as: string) => ChildProcess;

/** What must have ended well before anybody can sign in. */
async function finished(child: ChildProcess, house: House, name: string): Promise<void> {
  if (child.exitCode === null) await once(child, 'exit');
  if (child.exitCode !== 0) throw new Error(`${name} failed.\n${house.log(name)}`);
}

/** PostgreSQL with the one user of the mailbox, and its port. */
async function startDatabase(house: House, home: string, root: Root, run: Run): Promise<number> {
  const [programs = ''] = globSync('usr/lib/postgresql/*/bin', { cwd: root.folder });
  const data = join(home, 'data');
  const users = join(home, 'users.sql');
  writeFileSync(
    users,
    `CREATE ROLE sogo LOGIN PASSWORD 'sogo';
CREATE DATABASE sogo OWNER sogo;
\\connect sogo sogo
CREATE TABLE users (c_uid text PRIMARY KEY, c_name text, c_password text, c_cn text, mail text);
INSERT INTO users VALUES ('${login}', '${login}', '${password}', '${repName}', '${login}');
`,
  );
  const port = await freePort();
  const script = `
    /${programs}/initdb -D ${data} -A trust -E UTF8 -U postgres
    exec /${programs}/postgres -D ${data} -p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off`;
  run('postgres', ['sh', '-euc', script], 'postgres:postgres');
  await answers(port, house, 'postgres');
  const server = ['-h', '127.0.0.1', '-p', String(port), '-U', 'postgres'];
  const asked = ['-v', 'ON_ERROR_STOP=1', '-f', users];
  await finished(run('users', [`/${programs}/psql`, ...server, ...asked], 'postgres'), house, 'users');
  return port;
}

interface Places {
  home: string;
  imapPort: number;
  database: number;
  memory: number;
}

function configuration({ home, imapPort, database, memory }: Places): string {
  const table = (name: string) => `postgresql://sogo:sogo@127.0.0.1:${database}/sogo/${name}`;
  const settings = {
    SOGoProfileURL: table('profile'),
    OCSFolderInfoURL: table('folder_info'),
    OCSSessionsFolderURL: table('sessions'),
    OCSEMailAlarmsFolderURL: table('alarms'),
    SOGoUserSources: [
      {
        type: 'sql',
        id: 'directory',
        viewURL: table('users'),
        canAuthenticate: 'YES',
        isAddressBook: 'NO',
        userPasswordAlgorithm: 'plain',
      },
    ],
    SOGoIMAPServer: `imap://127.0.0.1:${imapPort}`,
    SOGoMemcachedHost: `127.0.0.1:${memory}`,
    SOGoMailSpoolPath: home,
    SOGoSentFolderName: 'Sent',
    SOGoDraftsFolderName: 'Drafts',
    SOGoTrashFolderName: 'Trash',
    SOGoMailDomain: 'kestrel.example',
    SOGoLoginModule: 'Mail',
    SOGoLanguage: 'English',
    SOGoTimeZone: 'UTC',
    SOGoMaximumPingInterval: '10',
  };
  return propertyList(settings);
}

type Listed = string | Listed[] | { [key: string]: Listed };

/** The old form of a property list, which SOGo reads: `{ key = "value"; list = ( … ); }`. */
function propertyList(value: Listed): string {
  if (typeof value === 'string') return `"${value}"`;
  if (Array.isArray(value)) return `(${value.map(propertyList).join(', ')})`;
  return `{ ${Object.entries(value)
    .map(([key, one]) => `${key} = ${propertyList(one)};`)
    .join(' ')} }`;
}
