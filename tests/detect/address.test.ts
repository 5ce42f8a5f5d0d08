// E-mail addresses as pages spell them.
import { describe, expect, it } from 'vitest';
import {
  addressOf,
  addressOfLink,
  everyAddress,
  isList,
  isMixed,
  isNoReply,
  mailbox,
} from '../../lib/detect/read/address';

describe('addressOf', () => {
  it.each([
    ['Ann.Lee@Harbour.Example', 'ann.lee@harbour.example'],
    ['<ann@harbour.example>', 'ann@harbour.example'],
    ['mailto:ann@harbour.example', 'ann@harbour.example'],
    ['zoë@bücher.example', 'zoë@xn--bcher-kva.example'],
    ['zoë@xn--bcher-kva.example', 'zoë@xn--bcher-kva.example'],
    ["o'brien+x@a-b.example", "o'brien+x@a-b.example"],
    ['"ann.lee"@harbour.example', 'ann.lee@harbour.example'],
  ])('%s', (text, email) => expect(addressOf(text)?.email).toBe(email));

  it.each([
    'ann@gma...',
    'ann@gma…',
    'ann',
    'ann@',
    '@harbour.example',
    'ann@harbour',
    'a b@harbour.example',
    'a@b@c.example',
    '"a b"@harbour.example',
    '"ann@bank.example"@harbour.example',
    `${'a'.repeat(65)}@b.example`,
  ])('is not one: %s', (text) => expect(addressOf(text)?.email).toBeUndefined());
});

describe('everyAddress', () => {
  it.each([
    ['Google Account: Ann Lee (ann@x.example)', ['ann@x.example']],
    ['ann@x.example; bo@x.example', ['ann@x.example', 'bo@x.example']],
    ['longname@gma...', []],
    ['longname@gmail.exam…', []],
    ['…longname@gmail.example', []],
    ['write to ann@x.example.', ['ann@x.example']],
  ])('%s', (line, found) => expect(everyAddress(line)).toEqual(found));
});

describe('links', () => {
  it.each([
    ['mailto:ann%2Bx@x.example?subject=hi', 'ann+x@x.example'],
    ['MAILTO:ann@x.example,bo@x.example', 'ann@x.example'],
    ['mailto:?subject=hi', undefined],
    ['mailto:%E0%A4%A', undefined],
    ['https://x.example/@ann', undefined],
  ])('%s', (href, email) => expect(addressOfLink(href)?.email).toBe(email));
});

describe('kinds of addresses', () => {
  it.each([
    'no-reply@x.example',
    'noreply-12@x.example',
    'do_not_reply@x.example',
    'orders.noreply@x.example',
    'mailer-daemon@x.example',
    'bounces+7@x.example',
    'hit-reply@x.example',
    'mailrobot@x.example',
    'invitations@x.example',
    'calendar-notification@x.example',
    'news@x.example',
    'microsoftexchange329e71ec88ae4615bbc36ab6ce41109e@x.example',
  ])('nobody answers %s', (email) => expect(isNoReply(email)).toBe(true));
  it.each(['newsom@x.example', 'reply@x.example', 'norbert.reply@x.example', 'ann@noreply.example'])(
    'somebody may answer %s',
    (email) => expect(isNoReply(email)).toBe(false),
  );
  it('knows lists by name and by address', () => {
    expect(isList('sales@x.example', 'Ann Lee via Sales')).toBe(true);
    expect(isList('revops@lists.example')).toBe(true);
    expect(isList('x@googlegroups.com')).toBe(true);
    expect(isList('olivia@x.example', 'Olivia Viard')).toBe(false);
    for (const via of ['tramite', 'za pośrednictwem', '経由', 'über'])
      expect(isList('sales@x.example', `Ann Lee ${via} Sales`)).toBe(true);
  });
  it('folds tags, and dots where Gmail does', () => {
    expect(mailbox('rep+a@own.example')).toBe('rep@own.example');
    expect(mailbox('r.e.p+a@googlemail.com')).toBe('rep@gmail.com');
    expect(mailbox('r.ep@own.example')).toBe('r.ep@own.example');
  });
  it('sees two alphabets in one word only', () => {
    expect(isMixed('Pаypal')).toBe(true);
    expect(isMixed('Иван Smith')).toBe(false);
    expect(addressOf('a@hаrbour.example')).toEqual({ email: 'a@xn--hrbour-3nf.example', mixed: true });
    expect(addressOf('a@bücher.example')).toEqual({ email: 'a@xn--bcher-kva.example' });
  });
});
