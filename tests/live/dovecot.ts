// A real Dovecot on the loopback, with one mailbox and a configuration of its own.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answers, freePort, type House } from './house.ts';
import { letters, login } from './letters.ts';
import { writeMaildir } from './maildir.ts';
import type { Root } from './root.ts';

/** Whom the servers run as: the system's user without rights. */
export const nobody = 65_534;
export const password = 'kestrel';
const program = '/usr/sbin/dovecot';

/** Starts it, on this computer or in a root, and gives its port. */
export async function startDovecot(house: House, root?: Root): Promise<number> {
  const inside = (words: string[]) => root?.inside(words, { shared: [house.folder] }) ?? words;
  const [first = '', ...rest] = inside([program, '--version']);
  const version = execFileSync(first, rest, { encoding: 'utf8' });
  if (!version.startsWith('2.3.'))
    throw new Error(`The live mail test speaks to Dovecot 2.3; here is ${version.trim()}.`);
  const home = join(house.folder, 'dovecot');
  const mail = join(home, 'mail');
  mkdirSync(mail, { recursive: true });
  writeMaildir(mail, letters);
  execFileSync('chown', ['-R', `${nobody}:${nobody}`, mail]);
  writeFileSync(join(home, 'users'), `${login}:{PLAIN}${password}:${nobody}:${nobody}::${home}\n`);
  const port = await freePort();
  const file = join(home, 'dovecot.conf');
  writeFileSync(file, configuration(home, port));
  house.run('dovecot', inside([program, '-F', '-c', file]));
  await answers(port, house, 'dovecot');
  return port;
}

const configuration = (home: string, port: number) => `
protocols = imap
listen = 127.0.0.1
base_dir = ${home}/run
state_dir = ${home}/state
instance_name = ${home}
log_path = /dev/stderr
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain
mail_location = maildir:${home}/mail
first_valid_gid = 1
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
passdb {
  driver = passwd-file
  args = ${home}/users
}
userdb {
  driver = passwd-file
  args = ${home}/users
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Sent {
    auto = subscribe
    special_use = \\Sent
  }
  mailbox Drafts {
    auto = subscribe
    special_use = \\Drafts
  }
}
`;
