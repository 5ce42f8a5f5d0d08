// @vitest-environment happy-dom
// Who the rep is: what a page says of its owner, what is known beforehand, and what follows for whoever is on the page.
import { describe, expect, it } from 'vitest';
import type { Letter, Mail } from '@/lib/detect/read/claim';
import type { Rep } from '@/lib/detect/read/page';
import { proveMail, provePeople } from '@/lib/detect/read/prove';
import { isMe, knownRep, type OwnerMarks, ownerAt, repOn, withOwner } from '@/lib/detect/read/rep';
import type { SightedPerson } from '@/lib/model/sighting';

const seen = (name: string, email?: string): SightedPerson => ({
  ...(name && { name }),
  handles: email ? [{ channel: 'email', value: email }] : [],
});
const nobody: Rep = knownRep({});
const robin = knownRep({
  mine: ['Robin.Voss@quay.example '],
  me: { names: ['Robin Voss', ''], linkedin: ['Robin-Voss'] },
});

describe('somebody on the page is the rep', () => {
  const labelled = (line: string) => withOwner(nobody, { lines: [line] });
  it.each<[string, Rep, SightedPerson, ReturnType<typeof isMe>]>([
    ['by an address of theirs', robin, seen('', 'robin.voss@quay.example'), 'yes'],
    ['by an address with a tag', robin, seen('Ann Lee', 'robin.voss+shop@quay.example'), 'yes'],
    ['by the name alone, without any handle', robin, seen('Robin Voss'), 'yes'],
    ['perhaps, by the name at another address', robin, seen('Voss, Robin', 'rv@other.example'), 'maybe'],
    ['not by one word of the name', robin, seen('Robin', 'rv@other.example'), 'no'],
    ['not where there is no name', robin, seen('', 'rv@other.example'), 'no'],
    ['not by an empty name that was known', robin, seen('', undefined), 'no'],
    [
      'perhaps, by the name within a label',
      labelled('Account manager for Robin Poe'),
      seen('Robin Poe', 'r@x.example'),
      'maybe',
    ],
    [
      'perhaps, by a turned name within a label',
      labelled('Signed in: Robin Poe'),
      seen('Poe, Robin', 'r@x.example'),
      'maybe',
    ],
    ['not by one word within a label', labelled('Account manager for Robin Poe'), seen('Robin', 'r@x.example'), 'no'],
    ['perhaps, by one word that is the whole label', labelled('Robin'), seen('robin', 'r@x.example'), 'maybe'],
    [
      'not by a name of three parts that only looks turned',
      labelled('for Robin Poe'),
      seen('Poe, Robin, MD', 'r@x.example'),
      'no',
    ],
  ])('%s', (_, rep, person, expected) => expect(isMe(rep, person)).toBe(expected));

  it('and a name that stands where a subject can stand makes a namesake doubtful, and nobody the rep', () => {
    const page = {
      document: new DOMParser().parseFromString(
        '<html><head><title>Robin Poe - Mail</title></head><body></body></html>',
        'text/html',
      ),
    };
    const rep = repOn(
      { ...page, url: new URL('https://mail.example/'), rep: nobody },
      { nameTitle: /^(.+) - Mail$/, body: '.x' },
    );
    expect(isMe(rep, seen('Robin Poe', 'r@x.example'))).toBe('maybe');
    expect(isMe(rep, seen('Robin Poe'))).toBe('maybe');
    expect(isMe(rep, seen('', 'r@x.example'))).toBe('no');
  });
});

describe('what a page says of its owner', () => {
  const on = (html: string, marks: Partial<OwnerMarks>, url = 'https://mail.example/') => {
    const document = new DOMParser().parseFromString(html, 'text/html');
    return ownerAt({ document, url: new URL(url), rep: nobody }, { body: '.letter', ...marks });
  };
  it.each<[string, string, string[], string[]]>([
    ['a name and its address in brackets', 'Robin Poe <robin@x.example>', ['Robin Poe'], ['robin@x.example']],
    ['a name and its address', 'Robin Poe (robin@x.example', ['Robin Poe'], ['robin@x.example']],
    ['an address alone', 'robin@x.example', [], ['robin@x.example']],
    ['two addresses', 'robin@x.example rp@y.example', [], ['robin@x.example', 'rp@y.example']],
    ['a name alone', 'Robin Poe', [], []],
  ])('%s', (_, said, names, addresses) => {
    const found = on(`<b class="me" title="${said}"></b>`, { owner: '.me' });
    expect(found.names).toEqual(names);
    expect(found.addresses).toEqual(addresses);
    expect(found.lines).toEqual([said]);
  });

  it('stands in its title, its address and its own script, each as the mark says', () => {
    const html =
      '<html><head><title>Inbox (3) - t@x.example - Mail</title><script>var me = "s@x.example", at = "n";</script></head><body></body></html>';
    const { addresses } = on(
      html,
      {
        ownerTitle: /- (\S+@\S+) - (Mail)$/,
        ownerUrl: /[?&]me=([^&]+)&(.*)/,
        ownerScript: /var me = "([^"]+)", at = "([^"]+)"/,
      },
      'https://mail.example/?me=u%40x.example&at=n',
    );
    expect(addresses).toEqual(['t@x.example', 'u@x.example', 's@x.example']);
  });

  it('is nothing that a letter says, and nothing where no place is named', () => {
    expect(on('<div class="letter"><b class="me">a@x.example</b></div>', { owner: '.me' }).addresses).toEqual([]);
    expect(on('<b class="me">a@x.example</b>', {})).toEqual({ addresses: [], names: [], lines: [] });
  });
});

describe('people of a page that is no mail', () => {
  const [ann, bo, me] = [seen('Ann Lee', 'ann@x.example'), seen('Bo Tran', 'bo@x.example'), seen('Robin Voss')];
  const prove = (...people: SightedPerson[]) =>
    provePeople('any', { kind: 'people', surface: 'page', people, sure: true, rep: robin });
  it('the rep is none of them', () => expect(prove(me)).toBeNull());
  it('the first of them is named', () => expect(prove(ann, bo, me)).toMatchObject({ person: ann, others: [bo] }));
  it('where the first is the rep, nobody is sure to be meant', () =>
    expect(prove(me, ann, bo)).toMatchObject({ kind: 'unclear', candidates: [ann, bo] }));
});

describe('a mail', () => {
  const [ann, bo] = [seen('Ann Lee', 'ann@x.example'), seen('Bo Tran', 'bo@x.example')];
  const letter = (from: SightedPerson, more: Partial<Letter> = {}): Letter => ({
    ...{ from: [from], to: [], replyTo: [], sender: [], written: () => [], said: '', head: '' },
    ...more,
  });
  const mail = (letters: Letter[], more: Partial<Mail> = {}): Mail => ({
    ...{ kind: 'mail', rep: robin, letters, drafts: [], stale: false, selected: [] },
    ...more,
  });

  it('whose answers go to the rep names nobody else on it in place of its sender', () => {
    const answered = proveMail(
      'any',
      mail([letter(ann, { replyTo: [seen('', 'robin.voss@quay.example')], to: [bo] })]),
    );
    expect(answered).not.toMatchObject({ kind: 'person', person: bo });
  });

  it('agrees with its row in the list where one of its letters says what the row says', () => {
    const letters = [letter(ann, { said: 'a. lee' }), letter(ann, { said: 'lee (office)' })];
    expect(proveMail('any', mail(letters, { selected: ['lee (office)'] }))).toMatchObject({ person: ann });
    expect(proveMail('any', mail(letters, { selected: ['cy ngo'] }))).toMatchObject({
      kind: 'unclear',
      candidates: [],
    });
  });
});
