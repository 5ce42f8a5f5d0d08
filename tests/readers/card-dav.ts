// A CardDAV server on this computer: started in a folder of its own, given cards, asked for them again.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answers, freePort, type House } from '../live/house';

/** Stores one card and gives back what the server hands out for it. */
export type Keep = (name: string, card: string) => Promise<string>;

const ANYBODY = { authorization: `Basic ${btoa('u:x')}` };

const keeper =
  (book: string): Keep =>
  async (name, card) => {
    const at = `${book}${name}.vcf`;
    const headers = { ...ANYBODY, 'content-type': 'text/vcard; charset=utf-8' };
    const put = await fetch(at, { method: 'PUT', headers, body: card });
    if (!put.ok) throw new Error(`${at} refused the card: ${put.status} ${await put.text()}`);
    return (await fetch(at, { headers: ANYBODY })).text();
  };

const MAKE_BOOK = `<?xml version="1.0"?><create xmlns="DAV:" xmlns:CR="urn:ietf:params:xml:ns:carddav"><set><prop>
<resourcetype><collection/><CR:addressbook/></resourcetype></prop></set></create>`;

export async function radicale(house: House): Promise<Keep> {
  const port = await freePort();
  const [config, books] = [join(house.folder, 'radicale.conf'), join(house.folder, 'radicale')];
  writeFileSync(
    config,
    `[server]\nhosts = 127.0.0.1:${port}\n[auth]\ntype = none\n[storage]\nfilesystem_folder = ${books}\n`,
  );
  house.run('radicale', ['/usr/bin/radicale', '--config', config]);
  await answers(port, house, 'radicale');
  const book = `http://127.0.0.1:${port}/u/book/`;
  const headers = { ...ANYBODY, 'content-type': 'application/xml' };
  const made = await fetch(book, { method: 'MKCOL', headers, body: MAKE_BOOK });
  if (!made.ok) throw new Error(`Radicale made no address book: ${made.status}`);
  return keeper(book);
}

export async function xandikos(house: House): Promise<Keep> {
  const port = await freePort();
  const books = join(house.folder, 'xandikos');
  mkdirSync(books);
  house.run('xandikos', ['/usr/bin/xandikos', '--defaults', '-d', books, '-l', '127.0.0.1', '-p', String(port)]);
  await answers(port, house, 'xandikos');
  return keeper(`http://127.0.0.1:${port}/user/contacts/addressbook/`);
}
