// A file in the rep's hands, picked on the import page; and one with as many people as are wanted.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Session } from './chromium.ts';
import { openNotebook } from './notebook.ts';
import { see } from './screen.ts';

/** `label`: what the field is called, in the language of the browser. */
export async function pickFile(
  session: Session,
  name: string,
  content: string | Uint8Array,
  label = /^File/,
): Promise<Page> {
  const path = join(mkdtempSync(join(tmpdir(), 'rung-import-')), name);
  writeFileSync(path, content);
  const notebook = await openNotebook(session, 'import');
  await see(notebook, 'button', label);
  const box = (await notebook.$('input[type=file]')) as ElementHandle<HTMLInputElement> | null;
  await box?.uploadFile(path);
  return notebook;
}

export const cards = (count: number): string =>
  Array.from({ length: count }, (_, n) =>
    ['BEGIN:VCARD', 'VERSION:4.0', `FN:Person ${n} Example`, `EMAIL:person${n}@home.example`, 'END:VCARD', ''].join(
      '\r\n',
    ),
  ).join('');
