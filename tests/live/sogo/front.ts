// What a web server does in front of SOGo: it gives out the files, and tells SOGo by which address it is reached.
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** `sogo`: the port it listens on. `root`: the Debian it is installed in. Gives the port of the front. */
export async function startFront(sogo: number, root: string): Promise<number> {
  const server = createServer((asked, answer) => {
    const { pathname } = new URL(asked.url ?? '/', 'http://127.0.0.1');
    const file = fileFor(pathname, root);
    if (pathname === '/') answer.writeHead(302, { location: '/SOGo/' }).end();
    else if (file) give(file, answer);
    else pass(asked, answer, sogo);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  server.unref();
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The front of SOGo has no port.');
  return address.port;
}

/** Where the file of an address is; null for what SOGo answers itself. */
function fileFor(pathname: string, root: string): string | null {
  const home = join(root, 'usr/lib/GNUstep/SOGo');
  const [, shared] = /^\/SOGo(?:\.woa)?\/WebServerResources\/(.+)/.exec(pathname) ?? [];
  const [, bundle, own] = /^\/SOGo\/so\/ControlPanel\/Products\/(\w+UI)\/Resources\/(.+)/.exec(pathname) ?? [];
  const path = shared ? `WebServerResources/${shared}` : bundle && `${bundle}.SOGo/Resources/${own}`;
  const file = path && normalize(join(home, path));
  return file?.startsWith(home) && existsSync(file) ? file : null;
}

function give(file: string, answer: ServerResponse): void {
  answer.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(answer);
}

function pass(asked: IncomingMessage, answer: ServerResponse, port: number): void {
  const { url, method, headers } = asked;
  const [name = '', at = ''] = (headers.host ?? '').split(':');
  const told = {
    'x-webobjects-server-name': name,
    'x-webobjects-server-port': at,
    'x-webobjects-server-url': `http://${headers.host}`,
    'x-webobjects-server-protocol': 'HTTP/1.0',
    'x-webobjects-remote-host': '127.0.0.1',
  };
  const onward = request({ host: '127.0.0.1', port, path: url, method, headers: { ...headers, ...told } });
  onward.on('response', (found) => {
    answer.writeHead(found.statusCode ?? 502, found.headers);
    found.pipe(answer);
  });
  onward.on('error', () => answer.destroy());
  answer.on('close', () => onward.destroy());
  asked.pipe(onward);
}
