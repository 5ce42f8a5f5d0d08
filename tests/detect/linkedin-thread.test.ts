// @vitest-environment happy-dom
// Whom a conversation is with on pages without a known class: the head that stands over the messages, as long as the list
// does not say otherwise; never a suggestion beside it, and never the first of a group.
import { describe, expect, it } from 'vitest';
import { handleOf, personOn } from './linkedin-pages';

const PATH = '/messaging/thread/2-bBb==/';
const link = (name: string, slug = 'mira-solberg-4711') => `<a href="https://www.linkedin.com/in/${slug}/">${name}</a>`;
const head = (inside: string) => `<h2>${inside}</h2>`;
const lists = ['<ul><li>Hello</li></ul>', '<ol></ol>', '<div role="list"></div>', '<div><div><ul></ul></div></div>'];
const pane = (inside: string, written = lists[0]) => `<div>${inside}${written}</div>`;
const row = (id: string, inside: string, mark = '') =>
  `<div ${mark}><a href="/messaging/thread/${id}/">${inside}</a></div>`;
const on = (main: string, path = PATH) =>
  personOn(
    `<!doctype html><html><head><title>(1) Messaging | LinkedIn</title></head><body><main><h1>Messaging</h1>${main}</main></body></html>`,
    path,
  );
const MIRA = pane(head(link('Mira Solberg')));
const named = (main: string, path?: string) => on(main, path)?.name;

describe('the head', () => {
  it('stands over the messages', () => {
    for (const written of lists) {
      const person = on(pane(head(link('Mira Solberg')), written));
      expect([person?.name, handleOf(person, 'linkedin')]).toEqual(['Mira Solberg', 'mira-solberg-4711']);
    }
  });

  const suggestions = ['Tove Lind', 'Robin, meet Tove Lind'].map(
    (said) => `<div>${head(link(said, 'tove-lind'))}<p>Add</p></div>`,
  );
  const unlinked = ['Mira, Jon and 3 others', '<span>Mira Solberg</span>', '<a href="/company/vik-bank/">Vik Bank</a>'];
  it.each(suggestions)('is no suggestion beside it: %s', (suggestion) => {
    for (const written of lists)
      for (const title of unlinked)
        for (const main of [pane(head(title), written) + suggestion, suggestion + pane(head(title), written)])
          expect(named(main)).toBeUndefined();
    for (const main of [MIRA + suggestion, suggestion + MIRA]) expect(named(main)).toBe('Mira Solberg');
  });

  it('is not unsettled by a heading for screen readers', () => {
    const unseen = '<h2 class="visually-hidden">Conversation</h2>';
    for (const main of [pane(unseen + head(link('Mira Solberg'))), unseen + MIRA, MIRA + pane(unseen)])
      expect(named(main)).toBe('Mira Solberg');
  });

  it('is neither of two, and nothing before the messages are there', () => {
    const listed = `<div>${head(link('Tove Lind', 'tove-lind'))}<ul></ul></div>`;
    for (const other of [MIRA, pane(head('Mira, Jon and 3 others'))]) expect(named(other + listed)).toBeUndefined();
    expect(named(head(link('Mira Solberg')))).toBeUndefined();
  });

  it('is not the title of the list of conversations', () => {
    const list = `<div>${head('Inbox')}<ul><li>${row('2-aAa', '<p>Jon Vik</p>')}</li></ul></div>`;
    expect(named(list + MIRA)).toBe('Mira Solberg');
  });

  it.each([
    ', Jon Vik, +2',
    ' and 3 others',
    '<span>, Jon Vik</span>',
    ' +2',
    `, ${link('Jon Vik', 'jon-vik')}`,
    '、他3人',
  ])('with "%s" behind the link is a group’s', (rest) => {
    const main = pane(head(link('Mira Solberg') + rest));
    expect(named(main)).toBeUndefined();
    const group = row('2-bBb==', `<p>Mira Solberg, Jon Vik</p><p><span>Mira Solberg</span>: hello</p>`);
    expect(named(group + main)).toBeUndefined();
  });

  it('with a status behind the link is the person’s whom the list has there', () => {
    const main = pane(head(`${link('Mira Solberg')}<span>Status is online</span>`));
    expect(named(main)).toBeUndefined();
    expect(named(row('2-bBb==', '<p>Mira Solberg</p><p>Hello</p>') + main)).toBe('Mira Solberg');
  });
});

describe('a name beside other words in the link', () => {
  const statuses = ['Status is online', 'Aktiv vor 2 Std.', 'View Mira Solberg’s profile', 'オンライン'];
  it.each(statuses)('is told from "%s" by the address', (status) => {
    for (const inside of [
      `<span>Mira Solberg</span><span>${status}</span>`,
      `<span>${status}</span><span>Mira Solberg</span>`,
      `Mira Solberg<span> ${status}</span>`,
      `<span>Mira</span> <span>Solberg</span><i>${status}</i>`.replace(`<i>${status}</i>`, ''),
    ])
      expect(named(pane(head(link(inside))))).toBe('Mira Solberg');
  });

  it.each(statuses)('is told from "%s" by the list, or else nobody is named', (status) => {
    const main = pane(head(link(`<span>${status}</span><span>Mira Solberg</span>`, 'seacaptain')));
    expect(named(main)).toBeUndefined();
    expect(named(row('2-bBb==', '<p>Mira Solberg</p><p>Hello</p>') + main)).toBe('Mira Solberg');
    expect(named(row('2-bBb==', `<p>Mira Solberg</p><p>${status}</p>`) + main)).toBeUndefined();
    const sender = '<ul><li><span class="msg-s-message-group__name">Mira Solberg</span></li></ul>';
    expect(named(main.replace(lists[0] ?? '', sender))).toBe('Mira Solberg');
  });
});

describe('the list', () => {
  const marks = ['', 'aria-current="true"', 'aria-current="page"', 'aria-selected="true"'];
  const ids = ['2-bBb==', '2-bBb%3D%3D'];
  it.each(marks.flatMap((mark) => ids.map((id) => [mark, id] as const)))(
    'names the person in the row that links to the address, %s %s',
    (mark, id) => {
      const rest = row('2-aAa', '<p>Mira Solberg</p>');
      for (const inside of [
        '<p>Jon Vik</p>',
        '<p>Jon Vik</p><p>Mira Solberg shared a post</p>',
        '<p>Mira, Jon and 3 others</p>',
      ])
        expect(named(row(id, inside, mark) + rest + MIRA)).toBeUndefined();
      const aside = `<div ${mark}><a href="/messaging/thread/${id}/"><img alt=""></a><p>Jon Vik</p></div>`;
      expect(named(aside + MIRA)).toBeUndefined();
      expect(named(row(id, '<p>Mira Solberg, MBA</p><time>10:29</time><p>Hello</p>', mark) + rest + MIRA)).toBe(
        'Mira Solberg',
      );
    },
  );

  it('that marks another conversation as current has not caught up, whomever it names', () => {
    for (const mark of marks.slice(1))
      for (const rest of ['', row('2-bBb==', '<p>Mira Solberg</p>')])
        expect(named(row('2-aAa', '<p>Mira Solberg</p>', mark) + rest + MIRA)).toBeUndefined();
  });

  it('marks nothing by what is false, or holds all of them', () => {
    for (const mark of ['aria-current="false"', 'aria-selected="false"'])
      expect(named(row('2-aAa', '<p>Jon Vik</p>', mark) + MIRA)).toBe('Mira Solberg');
    for (const id of ['2-bBb==', '2-cCc']) {
      const both = row('2-aAa', '<p>Jon Vik</p>') + row(id, '<p>Mira Solberg</p>');
      expect(named(`<div aria-current="page">${both}</div>${MIRA}`)).toBe('Mira Solberg');
    }
  });
});
