// Makes a site out of a webmail's hosts and marks.
import { readUnseenMail, UNSEEN } from '../generic';
import type { Site } from '../site';
import { elementOf, matches } from './dom';
import { type Marks, readMail } from './mail';
import type { Page } from './page';
import { ownerAt } from './rep';

/** True when the page stands on one of the hosts of these match patterns. */
export function onHost({ url }: Page, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const host = pattern.split('/')[2] ?? '';
    return host.startsWith('*.') ? `.${url.hostname}`.endsWith(host.slice(1)) : url.hostname === host;
  });
}

/** The marks of the view a page shows, where a program has several; undefined where a view shows no mail. */
type View = (page: Page) => Marks | undefined;

/** Match patterns of hosts, each as "mail.example" or, with all below it, "*.mail.example". */
const patternsOf = (hosts: readonly string[]) => hosts.map((host) => `https://${host}/*`);

/** A webmail known by its hosts. */
export const hosted = (
  id: string,
  name: string,
  hosts: readonly string[],
  marks: Marks,
  viewOf: View = () => marks,
): Site => ({
  id,
  name,
  hosts: patternsOf(hosts),
  body: (page) => viewOf(page)?.body,
  owns: (page) => onHost(page, patternsOf(hosts)),
  owner: (page) => ownerAt(page, viewOf(page) ?? marks),
  read: (page) => {
    const view = viewOf(page);
    return view ? readMail(page, view) : null;
  },
});

/** A webmail of which no page was ever seen: any mail header on its hosts is read, and the title for whose it is. */
export const unseen = (id: string, name: string, hosts: readonly string[], ownerTitle?: RegExp): Site => {
  const marks = { ...UNSEEN, ownerTitle };
  return {
    id,
    name,
    hosts: patternsOf(hosts),
    owns: (page) => onHost(page, patternsOf(hosts)),
    owner: (page) => ownerAt(page, marks),
    read: (page) => readUnseenMail(page, marks),
  };
};

/** A webmail that runs on anybody's host, known by its addresses or its frame. */
export const selfHosted = (id: string, name: string, owns: Site['owns'], marks: Marks, viewOf?: View): Site => ({
  ...hosted(id, name, [], marks, viewOf),
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
