// Stands between the browser and the webmail and lets some answers wait.
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';

export interface SlowServer {
  origin: string;
  /** From now on the answer to a request comes so many milliseconds later. A request: its address, and what it posts. */
  delay(milliseconds: (request: string) => number): void;
  close(): void;
}

export async function startSlowServer(behind: number): Promise<SlowServer> {
  let pause = (_request: string) => 0;
  const server = createServer(async (asked, answer) => {
    const posted = Buffer.concat(await asked.toArray().catch(() => []));
    setTimeout(() => pass(asked, posted, answer, behind), pause(`${asked.url} ${posted}`));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The slow server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    delay: (milliseconds) => {
      pause = milliseconds;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function pass(asked: IncomingMessage, posted: Buffer, answer: ServerResponse, port: number): void {
  const { url, method, headers } = asked;
  const onward = request({ host: '127.0.0.1', port, path: url, method, headers: { ...headers, connection: 'close' } });
  onward.on('response', (found) => {
    answer.writeHead(found.statusCode ?? 502, found.headers);
    found.pipe(answer);
  });
  // The browser has gone elsewhere, or the webmail hung up.
  onward.on('error', () => answer.destroy());
  answer.on('close', () => onward.destroy());
  onward.end(posted);
}
