// Serves the practice set on loopback, for a person with a browser of their own.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { practicePage } from './practice.ts';

const pages: Record<string, string> = {
  '/': 'index',
  '/webmail': 'roundcube-message',
  '/profile': 'card-profile',
  '/team': 'several-people',
  '/article': 'nobody',
};

/** Answers on 127.0.0.1 only, on a free port unless one is named. */
export async function servePractice(port = 0): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const file = pages[new URL(request.url ?? '/', 'http://127.0.0.1').pathname];
    response.writeHead(file ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(file ? practicePage(file) : 'There is no such page in the practice set.');
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
