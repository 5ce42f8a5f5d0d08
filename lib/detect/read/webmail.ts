// Makes a site out of a webmail's hosts and marks.
import type { Page, Site } from '../site';
import { first } from './dom';
import { type Marks, readMail } from './mail';

type Read = (page: Page) => ReturnType<Site['read']>;

/** True when the page stands on one of the hosts of these match patterns. */
export function onHost({ url }: Page, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const host = pattern.split('/')[2] ?? '';
    return host.startsWith('*.') ? `.${url.hostname}`.endsWith(host.slice(1)) : url.hostname === host;
  });
}

/** A webmail known by its hosts. */
export const hosted = (id: string, name: string, hosts: readonly string[], marks: Marks | Read): Site => ({
  id,
  name,
  hosts,
  owns: (page) => onHost(page, hosts),
  read: typeof marks === 'function' ? marks : (page) => readMail(page, id, marks),
});

/**
 * A webmail that runs on anybody's host, known by its own markup. `frame` must match outside any mail: `body > #id`,
 * a class of `body`, something in `head`. A mail can carry any class name, but it cannot reach there.
 */
export const selfHosted = (id: string, name: string, frame: string, marks: Marks | Read): Site => ({
  ...hosted(id, name, [], marks),
  owns: ({ document }) => first(document, frame) !== undefined,
});
