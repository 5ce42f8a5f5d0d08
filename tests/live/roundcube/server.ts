// A real Roundcube on the loopback, under PHP's own server, with a configuration and a database of its own.
import { chownSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nobody } from '../dovecot.ts';
import { answers, freePort, type House } from '../house.ts';

/** How Roundcube looks. */
export interface Dress {
  skin: 'elastic' | 'larry';
  language: 'en_US' | 'de_DE' | 'ar_SA';
}

export interface Roundcube {
  port: number;
  /** Puts on another dress. Whoever was logged in is no longer known. */
  wear(dress: Dress): void;
}

const root = ['/var/lib/roundcube/public_html', '/var/lib/roundcube'].find(existsSync) ?? '/var/lib/roundcube';

/** Files go out as they are, everything else is Roundcube. */
const router = `<?php
$path = rawurldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH) ?: '/');
if ($path !== '/' && $path !== '/index.php' && is_file('${root}' . $path)) return false;
chdir('${root}');
$_SERVER['SCRIPT_NAME'] = '/index.php';
require '${root}/index.php';
`;

const configuration = (home: string, imapPort: number) => `<?php
$config = json_decode(file_get_contents('${home}/config/dress.json'), true) + [
  'db_dsnw' => 'sqlite:///${home}/roundcube.db?mode=0640',
  'imap_host' => '127.0.0.1:${imapPort}',
  'smtp_host' => '127.0.0.1:9',
  'des_key' => 'twenty-four characters..',
  'temp_dir' => '${home}/temp',
  'log_dir' => '${home}/temp',
  'plugins' => [],
  'product_name' => 'Mail',
  'enable_spellcheck' => false,
  'draft_autosave' => 0,
  'refresh_interval' => 3600,
  'message_sort_col' => 'date',
  'list_cols' => ['subject', 'status', 'fromto', 'date', 'size', 'flag', 'attachment'],
];
`;

export async function startRoundcube(house: House, imapPort: number): Promise<Roundcube> {
  const home = join(house.folder, 'roundcube');
  const config = join(home, 'config');
  for (const folder of [config, join(home, 'temp')]) mkdirSync(folder, { recursive: true });
  for (const file of ['defaults.inc.php', 'mimetypes.php'])
    symlinkSync(join('/etc/roundcube', file), join(config, file));
  writeFileSync(join(config, 'config.inc.php'), configuration(home, imapPort));
  writeFileSync(join(home, 'router.php'), router);
  for (const folder of [home, join(home, 'temp')]) chownSync(folder, nobody, nobody);
  const wear = (dress: Dress) => {
    for (const file of ['roundcube.db', 'roundcube.db-journal']) rmSync(join(home, file), { force: true });
    writeFileSync(join(config, 'dress.json'), JSON.stringify(dress));
  };
  wear({ skin: 'elastic', language: 'en_US' });
  const port = await freePort();
  house.run(
    'roundcube',
    ['php', '-d', 'opcache.enable_cli=1', '-S', `127.0.0.1:${port}`, '-t', root, join(home, 'router.php')],
    {
      uid: nobody,
      gid: nobody,
      cwd: home,
      env: {
        PATH: process.env.PATH,
        ROUNDCUBE_CONFIG_DIR: config,
        RCUBE_CONFIG_PATH: config,
        PHP_CLI_SERVER_WORKERS: '4',
      },
    },
  );
  await answers(port, house, 'roundcube');
  return { port, wear };
}
