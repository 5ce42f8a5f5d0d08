// @vitest-environment happy-dom
// Pages that look as if they named somebody, in ways that nobody can check: the rep is asked.
import { expect, it } from 'vitest';
import { detect, ownerOn } from '@/lib/detect';
import { parse } from './site-of';

const WEB = 'https://mail.example/inbox/42';
const read = (body: string, url = WEB, title = 'Rates') =>
  detect(parse(`<html><head><title>${title}</title></head><body>${body}</body></html>`), url);
const named = (seen: ReturnType<typeof read>) => (seen?.kind === 'person' ? seen.person.name : seen?.kind);

const nadia = '<a href="mailto:nadia.brask@tidewell.example">Nadia Brask</a>';
const bruno = '<a href="mailto:bruno@falk.example">Bruno Falk</a>';
const support = '<a href="mailto:support@own.example">Own Support</a>';

it.each([
  ['a class', '<div class="sender">', '<td class="from">'],
  ['a class, further in', '<div><div class="sender-name">', '<td><div class="mail-from">'],
  ['a label', '<div class="sender">', '<td>From: '],
  ['nothing', '<div class="c3">', '<td>Von: '],
])('a sender above by %s is not put aside for a "from" that stands in the letter', (_, head, inside) => {
  const page = `<main><section><h1>Rates</h1>${head}${nadia}</div><time>09:14</time>
    <div class="reader"><table><tr>${inside}${bruno}</td></tr><tr><td>10:00</td></tr></table></div></section></main>`;
  expect(named(read(page))).toBe('unclear');
});

const letter = (from: string, to: string) =>
  `<main><h1>Rates</h1><div class="head"><div>From: ${from}</div><div>To: ${to}</div><time>09:14</time></div></main>`;

it.each([
  ['the bar on top', `<div role="banner">Conversation with nadia.brask@tidewell.example</div>`],
  ['a menu of the account', '<div class="account-menu"><span title="nadia.brask@tidewell.example">Nadia</span></div>'],
  ['a menu of a user', '<div class="user-menu">nadia.brask@tidewell.example</div>'],
])('who writes is not the rep because %s names them', (_, place) => {
  expect(named(read(`${place}${letter(nadia, support)}`))).toBe('unclear');
  expect(named(read(`${place}${letter(bruno, nadia)}`))).toBe('Bruno Falk');
});

it.each([
  'slide-in-from-right',
  'lg:slide-in-from-top-2',
  'from-sky-500',
  'from-transparent',
  'data-[x]:slide-in-from-left-1/2',
])('the class "%s" makes nobody a sender', (style) => {
  expect(named(read(`<main class="p-6 ${style}"><h1>Order 7</h1><div>Contact ${bruno}</div></main>`))).not.toBe(
    'Bruno Falk',
  );
  expect(
    named(read(`<main class="p-6 ${style}"><h1>Order 7</h1><div class="from">${bruno}</div><time>09:14</time></main>`)),
  ).toBe('Bruno Falk');
});

it.each([
  ['performer', 'itemprop="performer"', ''],
  ['director', 'itemprop="director"', 'itemscope itemtype="https://schema.org/Movie"'],
  ['reviewer', '', 'itemscope itemtype="https://schema.org/Review"'],
  ['byline', 'class="byline"', ''],
])('a card of a %s is nobody', (_, own, around) => {
  const card = (how: string) =>
    `<div ${how} itemscope itemtype="https://schema.org/Person"><span itemprop="name">Bruno Falk</span></div>`;
  expect(read(`<main ${around}><h1>Jazz night</h1>${card(own)}</main>`)).toBeNull();
  expect(named(read(`<main><h1>Bruno Falk</h1>${card('')}</main>`))).toBe('Bruno Falk');
  expect(
    named(
      read(
        `<main itemscope itemtype="https://schema.org/ProfilePage"><h1>Bruno Falk</h1>${card('itemprop="mainEntity"')}</main>`,
      ),
    ),
  ).toBe('Bruno Falk');
});

it('a card that the heading does not name is a choice', () => {
  const card = '<div class="h-card"><a class="p-name" href="/">Noor Haddad</a></div>';
  expect(named(read(`${card}<main><h1>Interview with Bruno Falk</h1></main>`))).toBe('unclear');
  expect(named(read(`${card}<main><h1>About Noor Haddad</h1></main>`))).toBe('Noor Haddad');
});

it.each(['Kukuldatud', 'Gửi đi', 'Projects'])(
  'in a folder "%s" the writer may be the rep, whom nobody knows yet',
  (folder) => {
    const at = (mbox: string, mine: string[]) =>
      named(
        detect(parse(letter(bruno, nadia)), `https://mail.example/?mbox=${encodeURIComponent(mbox)}&uid=7`, { mine }),
      );
    expect(at(folder, [])).toBe('unclear');
    expect(at(folder, ['nadia.brask@tidewell.example'])).toBe('Bruno Falk');
    expect(at('INBOX', [])).toBe('Bruno Falk');
    expect(at('INBOX.Archiv', [])).toBe('unclear');
  },
);

const outlook = (
  header: string,
  before = '',
) => `<div role="main"><div>${before}<div aria-label="Email message">${header}
  <div data-testid="RecipientWell"><span>To: Robin Poe</span></div><div role="document"><div id="UniqueMessageBody_1">Hi</div></div></div></div></div>`;
const OUTLOOK = 'https://outlook.office.com/mail/inbox/id/AAQkADk1';

it.each(['offer.pdf: PDF, 200 KB', 'Subject: Rates for Jon Vik', 'Ad: Vik Bank'])(
  'Outlook: "%s" is no sender',
  (label) => {
    expect(read(outlook(`<div role="region"><div aria-label="${label}">${label}</div></div>`), OUTLOOK)).toBeNull();
  },
);

it('Outlook: a sender that cannot be read is not the one of a folded message above', () => {
  const folded = '<div><span class="OZZZK">Olaf Brandt</span></div>';
  expect(named(read(outlook('<span class="new">Nadia Brask</span>', folded), OUTLOOK))).toBe('unclear');
  expect(named(read(outlook('<span class="OZZZK">Nadia Brask</span>', folded), OUTLOOK))).toBe('Nadia Brask');
});

it.each([
  'Mail - Robin Poe - Outlook',
  'E-Mail – Robin Poe – Outlook',
  'Correo: Robin Poe - Outlook',
  'メール - Robin Poe - Outlook',
])('Outlook: "%s" says who the rep may be', (title) => {
  const page = outlook('<span aria-label="De: Robin Poe"><span class="OZZZK">Robin Poe</span></span>');
  expect(named(read(page, 'https://outlook.office.com/mail/search/id/AAQkADk1', title))).toBe('unclear');
});

it.each(['Own - North Mail', 'Gmail', 'Own Mail'])('Gmail: the account stands in the title before "%s"', (company) => {
  const on = (title: string) =>
    ownerOn(
      parse(`<html><head><title>${title}</title></head><body></body></html>`),
      'https://mail.google.com/mail/u/0/#inbox',
    );
  expect(on(`Rates - rep@own.example - ${company}`)?.addresses).toEqual(['rep@own.example']);
  expect(on(`Fwd - thief@x.example - rates - rep@own.example - ${company}`)?.addresses).toEqual(['rep@own.example']);
});

const thread = (...senders: string[][]) =>
  `<div role="banner"><a aria-label="Google Account: Robin Poe (rep@own.example)"></a></div><div role="main">${senders
    .map(
      ([name, email], i) =>
        `<div class="adn"><span class="gD" email="${email}" name="${name}">${name}</span><span class="g3" title="Nov ${i + 2}, 2026, 9:00 AM"></span><span class="hb"><span email="rep@own.example">me</span></span><div class="a3s">Hi</div></div>`,
    )
    .join('')}</div>`;

it.each([
  [
    'a suggestion',
    '<div role="listbox"><div role="option" aria-label="Nadia (nadia.brask@tidewell.example)"></div></div>',
  ],
  ['a chip', '<button aria-label="Search mail from nadia.brask@tidewell.example"></button>'],
])('Gmail: %s of the search is not the account', (_, offered) => {
  const page = thread(['Nadia Brask', 'nadia.brask@tidewell.example']).replace('<a aria', `${offered}<a aria`);
  expect(named(read(page, 'https://mail.google.com/mail/u/0/#search/nadia/FMfcgzQbgRnDxKwv'))).toBe('Nadia Brask');
});

it.each(['#search/offer/KtbxLzGLkFqL', '#label/Customers/KtbxLzGLkFqL', '#all/KtbxLzGLkFqL'])(
  'Gmail: at %s the rep wrote what was made in this account, by whatever address',
  (at) => {
    const sent = (id: string, to: string) =>
      thread(['Own Sales', 'sales@own-brand.example'])
        .replace('class="adn"', `class="adn" data-message-id="${id}"`)
        .replace('<span email="rep@own.example">me</span>', to);
    const toNadia = '<span email="nadia.brask@tidewell.example">Nadia Brask</span>';
    const seen = (id: string, to: string) => named(read(sent(id, to), `https://mail.google.com/mail/u/0/${at}`));
    expect(seen('#msg-a:r-4712', toNadia)).toBe('Nadia Brask');
    expect(seen('#msg-f:1860', toNadia)).toBe('unclear');
    expect(seen('#msg-f:1860', `<span email="rep@own.example">me</span>${toNadia}`)).toBe('Own Sales');
  },
);

it('Gmail: of a colleague who wrote last and a customer in one thread the rep chooses', () => {
  const [customer, colleague, other] = [
    ['Nadia Brask', 'nadia.brask@tidewell.example'],
    ['Sune Halden', 'sune@own.example'],
    ['Bo Tran', 'bo@own.example'],
  ];
  const at = (...senders: string[][]) =>
    named(read(thread(...senders), 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQbgRnDxKwv'));
  expect(at(customer as string[], colleague as string[])).toBe('unclear');
  expect(at(colleague as string[], customer as string[])).toBe('Nadia Brask');
  expect(at(other as string[], colleague as string[])).toBe('Sune Halden');
});
