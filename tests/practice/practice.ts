// The practice set: pages with invented people, and the address at which each one is met.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../browser/builds.ts';
import type { Shelf } from '../browser/serve.ts';

export const addresses = {
  linkedin: 'https://www.linkedin.com/in/dana-whitfield-practice/',
  roundcube: 'https://webmail.northwind-sales.example/?_task=mail&_mbox=INBOX&_uid=41&_action=show',
  gmail: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzPracticeMessageOne',
  nobody: 'https://pantry-post.example/how-long-does-bread-keep',
  several: 'https://harbourgrocers.example/team',
  card: 'https://parkandsons.example/mina',
} as const;

export type Practice = keyof typeof addresses;

const files: Record<Practice, string> = {
  linkedin: 'linkedin-profile',
  roundcube: 'roundcube-message',
  gmail: 'gmail-message',
  nobody: 'nobody',
  several: 'several-people',
  card: 'card-profile',
};

export function practicePage(file: string): string {
  return readFileSync(join(root, 'tests/practice/pages', `${file}.html`), 'utf8');
}

/** The set as the harness serves it, each page at its real address. */
export const practice: Shelf = Object.entries(addresses).map(([key, address]) => ({
  address: address.replace(/#.*$/, ''),
  html: practicePage(files[key as Practice]),
}));
