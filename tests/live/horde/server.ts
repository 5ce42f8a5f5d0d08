// A real Horde on the loopback, in a Debian root of its own, under PHP's own server.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answers, freePort, type House } from '../house.ts';
import type { Root } from '../root.ts';

export const packages = [
  'dovecot-imapd',
  'php-cli',
  'php-sqlite3',
  'php-intl',
  'php-mbstring',
  'php-xml',
  'php-horde-imp',
];

/** Starts it and gives its port. */
export async function startHorde(house: House, root: Root, imapPort: number): Promise<number> {
  const home = join(house.folder, 'horde');
  const etc = join(home, 'etc');
  mkdirSync(home, { recursive: true });
  cpSync(join(root.folder, 'etc/horde'), etc, { recursive: true, verbatimSymlinks: true });
  const files = {
    'horde/conf.php': base(home),
    'horde/registry.d/live.php': registry,
    'imp/conf.php': mail,
    'imp/backends.local.php': backend(imapPort),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(etc, name), `<?php\n${text}`);
  writeFileSync(join(home, 'before.php'), before);
  const mended = join(home, 'handler.php');
  writeFileSync(mended, readFileSync(join(root.folder, HANDLER), 'utf8').replace('ReflectionException', '\\Throwable'));
  const port = await freePort();
  const settings = {
    auto_prepend_file: join(home, 'before.php'),
    display_errors: '0',
    include_path: '.:/usr/share/php',
    'opcache.enable_cli': '1',
  };
  const words = Object.entries(settings).flatMap(([key, value]) => ['-d', `${key}=${value}`]);
  const serve = ['php', ...words, '-S', `127.0.0.1:${port}`, '-t', '/usr/share/horde'];
  const script = `chown -R www-data ${home}; cd /usr/share/horde
    exec setpriv --reuid=www-data --regid=www-data --clear-groups env PHP_CLI_SERVER_WORKERS=4 "$@"`;
  const options = { shared: [house.folder], instead: { '/etc/horde': etc, [HANDLER]: mended } };
  house.run('horde', root.inside(['sh', '-euc', script, 'horde', ...serve], options));
  await answers(port, house, 'horde');
  return port;
}

/** Asks for a method without a name, which PHP 8 answers with another kind of error than PHP 7 did. */
const HANDLER = '/usr/share/php/Horde/Core/Ajax/Application/Handler.php';

/** Horde 5 was written for PHP 7, and says so of every line it finds old. */
const before = `<?php
error_reporting(0);
if (!function_exists('each')) {
  function each(&$list) {
    $key = key($list);
    if ($key === null) return false;
    $value = current($list);
    next($list);
    return [1 => $value, 'value' => $value, 0 => $key, 'key' => $key];
  }
}
`;

/** What Horde is delivered with, and then nothing that needs another server. */
const base = (home: string) => `
require __DIR__ . '/conf.php.dist';
$at = explode(':', $_SERVER['HTTP_HOST'] ?? '127.0.0.1:80');
$conf['use_ssl'] = 0;
$conf['server'] = ['name' => $at[0], 'port' => (int)$at[1]];
$conf['cookie'] = ['domain' => '', 'path' => '/'];
$conf['secret_key'] = 'not a secret here';
$conf['tmpdir'] = '${home}';
$conf['session']['use_only_cookies'] = true;
$conf['auth'] = ['driver' => 'application', 'params' => ['app' => 'imp'], 'admins' => [], 'list_users' => 'list'];
$conf['sql'] = ['phptype' => 'sqlite', 'database' => '${home}/horde.db', 'charset' => 'utf-8'];
$conf['prefs'] = ['driver' => 'Session', 'maxsize' => 65535];
$conf['cache'] = ['driver' => 'File', 'default_lifetime' => 86400, 'params' => ['dir' => '${home}']];
foreach (['alarms', 'spell'] as $one) $conf[$one]['driver'] = false;
foreach (['lock', 'token', 'perms'] as $one) $conf[$one]['driver'] = 'Null';
foreach (['group', 'history'] as $one) $conf[$one]['driver'] = 'Mock';
$conf['share']['driver'] = 'Sqlng';
$conf['vfs'] = ['type' => 'File', 'params' => ['vfsroot' => '${home}/vfs']];
$conf['mailer'] = ['type' => 'null', 'params' => []];
$conf['sessionhandler'] = ['type' => 'Builtin', 'hashtable' => false];
$conf['cachejs'] = $conf['cachecss'] = $conf['cachethemes'] = false;
$conf['user'] = ['select_view' => true, 'verify_from_addr' => false];
$conf['log'] = ['enabled' => true, 'type' => 'file', 'name' => '${home}/horde.txt', 'priority' => 'ERR', 'ident' => 'horde', 'params' => []];
`;

const registry = `
$this->applications['horde']['webroot'] = '';
$this->applications['imp']['webroot'] = '/imp';
`;

const mail = `
$conf['user'] = ['allow_folders' => true];
$conf['server'] = ['server_list' => 'none', 'fixed_folders' => []];
$conf['compose'] = ['attach_size_limit' => 0, 'attach_count_limit' => 0, 'reply_limit' => 200000, 'ac_browser' => 50, 'ac_threshold' => 3];
$conf['sentmail'] = ['driver' => 'Null'];
`;

const backend = (port: number) => `
foreach (array_keys($servers) as $name) $servers[$name]['disabled'] = true;
$servers['live'] = ['disabled' => false, 'name' => 'Mail', 'hostspec' => '127.0.0.1', 'port' => ${port}, 'protocol' => 'imap', 'secure' => false, 'hordeauth' => false, 'maildomain' => 'kestrel.example', 'cache' => false];
`;
