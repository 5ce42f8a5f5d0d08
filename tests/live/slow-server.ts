// Stands between the browser and the webmail and lets some answers wait.
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';

export interface SlowServer {
  origin: string;
  /** From now on the answer to an address comes so many milliseconds later. */
  delay(milliseconds: (url: string) => number): void;
  close(): void;
}

export async function startSlowServer(behind: number): Promise<SlowServer> {
  let pause = (_url: string) => 0;
  const server = createServer((asked, answer) => {
    setTimeout(() => pass(asked, answer, behind), pause(asked.url ?? ''));
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

function pass(asked: IncomingMessage, answer: ServerResponse, port: number): void {
  const { url, method, headers } = asked;
  const onward = request({ host: '127.0.0.1', port, path: url, method, headers: { ...headers, connection: 'close' } });
  onward.on('response', (found) => {
    answer.writeHead(found.statusCode ?? 502, found.headers);
    found.pipe(answer);
  });
  // The browser has gone elsewhere, or the webmail hung up.
  onward.on('error', () => answer.destroy());
  answer.on('close', () => onward.destroy());
  asked.pipe(onward);
}
