// Which folders hold what the rep wrote: whole names, in any language, in every spelling of an address.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldersIn, isOwnFolder } from '../../lib/detect/read/folder';

describe("is the rep's own", () => {
  it.each([
    'Sent',
    'INBOX.Sent Items',
    'INBOX/Sent',
    '[Gmail]/Sent Mail',
    'sentitems',
    'folderSent',
    'Sent-Mail',
    'Gesendet',
    'Odeslaná pošta',
    'Lähetetyt viestit',
    'Elküldött elemek',
    'Verstuurd',
    'Poslano',
    'Terkirim',
    'Изпратени',
    '送信済みアイテム',
    '보낸메일함',
    '已发送邮件',
    'Scheduled',
    'Templates',
    'Gesendete Objekte',
    'Gesendete Elemente',
    'Envoy&AOk-s',
    'Éléments envoyés',
    'Elementos enviados',
    'Posta inviata',
    'Verzonden items',
    'Skickat',
    'Elementy wys&AUI-ane',
    '&BB4EQgQ,BEAEMAQyBDsENQQ9BD0ESwQ1-',
    '已发送',
    'Drafts',
    'Entwürfe',
    'Brouillons',
    'Черновики',
    'sent/',
  ])('%s', (folder) => expect(isOwnFolder(folder)).toBe(true));
});

describe('is not', () => {
  it.each([
    'INBOX',
    'Presentations',
    'Absent',
    'Consent forms',
    'Sentinel',
    'Customers/Sentinel',
    'Sentry alerts',
    'Sent proposals',
    'Not sent yet',
    'Sent/2024 from Ann',
    'Draft contracts of Ann',
    '',
    'Wys&AUI',
    '&@@-',
  ])('%s', (folder) => expect(isOwnFolder(folder)).toBe(false));

  it('a name that only begins or ends like one', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{1,6}$/),
        fc.constantFrom('sent', 'gesendet', 'enviados', 'drafts'),
        (more, name) => {
          fc.pre(!/^(?:e|s|d|o|a|n|r|t|es|item|items|mail|folder)$/.test(more));
          expect(isOwnFolder(`${name}${more}`)).toBe(false);
          expect(isOwnFolder(`${more}${name}`)).toBe(false);
        },
      ),
    );
  });
});

describe('in an address', () => {
  const own = (address: string) => foldersIn(new URL(address)).some(isOwnFolder);

  it.each([
    'https://x.example/mail/sent/4',
    'https://x.example/read?folder=INBOX.Sent&id=4',
    'https://x.example/#/Sent/4',
  ])('%s', (address) => expect(own(address)).toBe(true));
  it.each([
    'https://sent.example/mail/4',
    'https://sentinel.example/webmail/read?id=4',
    'https://x.example/mail/4?q=sent',
    'https://x.example/mail/Sentinel/4',
    'https://x.example/mail/4#about-sent',
  ])('not %s', (address) => expect(own(address)).toBe(false));
});
