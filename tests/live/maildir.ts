// Writes letters into a Maildir, as a mail server would have delivered them (RFC 5322, RFC 2047).
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { domainToASCII } from 'node:url';
import type { Letter, Who } from './letters.ts';

const newest = Date.UTC(2026, 2, 2, 9);
const HOUR_MS = 3_600_000;

/** Each letter is an hour older than the one before. */
export function writeMaildir(folder: string, letters: readonly Letter[]): void {
  for (const [index, letter] of letters.entries()) {
    const home = letter.folder === 'INBOX' ? folder : join(folder, `.${letter.folder}`);
    for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(home, part), { recursive: true });
    const date = new Date(newest - index * HOUR_MS);
    const flags = letter.folder === 'Drafts' ? 'DS' : 'S';
    const path = join(home, 'cur', `${date.getTime() / 1000}.L${index}.kestrel:2,${flags}`);
    writeFileSync(path, source(letter, index, date));
    utimesSync(path, date, date);
  }
}

/** Dovecot numbers the letters of a folder from 1 by the names of their files: the oldest first. */
export function uidOf(letters: readonly Letter[], subject: string): number {
  const folder = letters.find((letter) => letter.subject === subject)?.folder;
  const beside = letters.filter((letter) => letter.folder === folder);
  return beside.length - beside.findIndex((letter) => letter.subject === subject);
}

function source(letter: Letter, index: number, date: Date): string {
  const people = (name: string, list: readonly (Who | undefined)[] = []) =>
    list.length > 0 ? `${name}: ${list.flatMap((who) => (who ? [spelled(who)] : [])).join(',\r\n ')}` : '';
  const lines = [
    people('From', [letter.from]),
    letter.sender ? people('Sender', [letter.sender]) : '',
    letter.replyTo ? people('Reply-To', [letter.replyTo]) : '',
    people('To', letter.to),
    people('Cc', letter.cc),
    `Subject: ${word(letter.subject)}`,
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <letter-${index}@kestrel.example>`,
    letter.list ? `List-Id: <${letter.list}>` : '',
    'MIME-Version: 1.0',
    `Content-Type: text/${letter.html ? 'html' : 'plain'}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
  ];
  const body = Buffer.from(letter.html ?? letter.text ?? 'Good morning,\n\nas agreed.\n').toString('base64');
  return `${lines.filter(Boolean).join('\r\n')}\r\n\r\n${body.replace(/.{76}/g, '$&\r\n')}\r\n`;
}

function spelled([name, address]: Who): string {
  const [local = '', domain = ''] = address.split('@');
  const route = `${local}@${domainToASCII(domain)}`;
  return name ? `${word(name)} <${route}>` : route;
}

/** A phrase fit for a header: encoded where it is not ASCII, quoted where it holds signs with a meaning. */
function word(text: string): string {
  if (/[^ -~]/.test(text)) return `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`;
  return /[,@"<>]/.test(text) ? `"${text}"` : text;
}
