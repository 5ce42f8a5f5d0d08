// A real mail server and Roundcube, as packages of Debian.
import { bring, mayBring, type Package } from '../../steps/bring.ts';

const packages: readonly Package[] = [
  ['dovecot-imapd', '/usr/lib/dovecot/imap'],
  ['php-cli', '/usr/bin/php'],
  ['roundcube-core', '/usr/share/roundcube/index.php'],
  ['roundcube-sqlite3', '/usr/share/doc/roundcube-sqlite3'],
  ['roundcube-skin-larry', '/usr/share/roundcube/skins/larry'],
];

/** Throws one sentence where it cannot be done. The servers give up root's rights, so root it takes to start them. */
export function installRoundcube(say: (line: string) => void): void {
  if (!mayBring())
    throw new Error(
      'The live mail test needs Debian or Ubuntu and root: it installs and starts Dovecot and Roundcube.',
    );
  bring('Live mail', packages, say);
}
