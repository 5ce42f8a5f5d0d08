// Makes a site out of a webmail's hosts and marks.
import { readUnseenMail } from '../generic';
import type { Page, Site } from '../site';
import { elementOf, matches } from './dom';
import { type Marks, ownerAddresses, readMail } from './mail';

type Read = Site['read'];

/** True when the page stands on one of the hosts of these match patterns. */
export function onHost({ url }: Page, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const host = pattern.split('/')[2] ?? '';
    return host.startsWith('*.') ? `.${url.hostname}`.endsWith(host.slice(1)) : url.hostname === host;
  });
}

/** A webmail known by its hosts; where nothing of its pages was ever seen, any mail header on them is read. */
export const hosted = (id: string, name: string, hosts: readonly string[], marks?: Marks | Read): Site => ({
  id,
  name,
  hosts,
  owns: (page) => onHost(page, hosts),
  owner: (page) => (typeof marks === 'object' ? { addresses: ownerAddresses(page, marks) } : {}),
  read: typeof marks === 'function' ? marks : (page) => (marks ? readMail(page, id, marks) : readUnseenMail(page, id)),
});

/** A webmail that runs on anybody's host, known by its addresses or its frame. */
export const selfHosted = (id: string, name: string, owns: Site['owns'], marks: Marks | Read): Site => ({
  ...hosted(id, name, [], marks),
  owns,
});

/**
 * Told by an element right in the body, or the body itself: a mail can carry any class name or id, but cannot reach
 * there.
 */
export const framedBy =
  (...ids: string[]): Site['owns'] =>
  ({ document }) =>
    ids.some((id) => {
      const frame = elementOf(document, id);
      return frame !== undefined && matches(frame, 'body, body > *');
    });
