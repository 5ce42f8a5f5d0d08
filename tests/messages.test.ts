// Who may send which message: the browser's word about the sender decides, never the message.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receive, type Sender } from '@/lib/messages';

const self = { id: 'rung', home: 'chrome-extension://rung/' };
const page: Sender = { id: 'rung', url: 'https://mail.example/inbox', tabId: 4, frameId: 0 };
const own: Sender = { id: 'rung', url: 'chrome-extension://rung/sidepanel.html' };
const seen = { type: 'sighting/seen', url: 'https://mail.example/inbox/2', cleared: false };
const current = { type: 'sighting/current', tabId: 4 };
const changed = { type: 'sites/changed' };

describe('a message', () => {
  it.each([
    ['a page script tells of its own page', seen, page, true],
    ['a page script tells of another site', { ...seen, url: 'https://other.example/' }, page, false],
    ['a page script asks whom a tab shows', current, page, false],
    ['a page script says that sites have changed', changed, page, false],
    ['the side panel asks whom a tab shows', current, own, true],
    ['the sites page says that sites have changed', changed, own, true],
    ['one of our pages pretends to be a page script', seen, own, false],
    ['another extension asks', current, { ...own, id: 'other' }, false],
    [
      'a page that is called like us asks',
      current,
      { ...own, url: 'https://rung.example/chrome-extension://rung/' },
      false,
    ],
    ['nobody in particular asks', current, {}, false],
    ['a page script without a tab tells', seen, { ...page, tabId: undefined }, false],
    ['a page script adds a field', { ...seen, person: 'Dana' }, page, false],
    ['an address is too long', { ...seen, url: `https://mail.example/${'x'.repeat(5_000)}` }, page, false],
  ] as const)('%s: %o', (_what, message, sender, allowed) => {
    expect(receive(message, sender, self)).toEqual(allowed ? message : null);
  });

  it('of any other shape is no message, and nothing throws', () => {
    const cycle: Record<string, unknown> = { type: 'sites/changed' };
    cycle.self = cycle;
    expect(receive(cycle, own, self)).toBeNull();
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        const got = receive(raw, own, self);
        expect(got === null || ['sighting/current', 'sites/changed'].includes(got.type)).toBe(true);
      }),
    );
  });
});
