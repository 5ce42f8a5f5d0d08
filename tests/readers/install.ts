// The programs that read our files, as packages of Debian.
import { bring, type Package } from '../steps/bring.ts';

const packages: readonly Package[] = [
  ['python3-vobject', '/usr/lib/python3/dist-packages/vobject'],
  ['khard', '/usr/bin/khard'],
  ['php-cli', '/usr/bin/php'],
  ['php-sabre-vobject', '/usr/share/php/Sabre/VObject'],
  ['gir1.2-ebookcontacts-1.2', '/usr/share/doc/gir1.2-ebookcontacts-1.2'],
  ['python3-gi', '/usr/lib/python3/dist-packages/gi'],
  ['default-jdk-headless', '/usr/bin/javac'],
  ['libez-vcard-java', '/usr/share/java/ez-vcard.jar'],
  // ez-vcard reads by it, and its package does not bring it along (seen in Debian 12).
  ['libvinnie-java', '/usr/share/java/vinnie.jar'],
  ['libjackson2-databind-java', '/usr/share/java/jackson-databind.jar'],
  ['libkf5contacts-dev', '/usr/include/KF5/KContacts'],
  ['qtbase5-dev', '/usr/share/doc/qtbase5-dev'],
  ['g++', '/usr/bin/g++'],
  ['pkg-config', '/usr/bin/pkg-config'],
  ['radicale', '/usr/bin/radicale'],
  ['xandikos', '/usr/bin/xandikos'],
  ['age', '/usr/bin/age'],
  ['libreoffice-calc-nogui', '/usr/bin/soffice'],
];

/** Throws one sentence where it cannot be done. */
export function install(say: (line: string) => void): void {
  bring('The readers of our files', packages, say);
}
