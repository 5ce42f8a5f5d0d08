// Whose mailboxes a domain gives away: the kept list, what is like it, and what only looks like it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelyOwner } from '@/lib/model/person/likely-owner';
import { domainIn } from '@/lib/model/person/organisation';
import { mailboxesAt, privateDomains } from '@/lib/model/whose/private-mail';

/** Providers of many countries, written down apart from the list. */
const WELL_KNOWN = `gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk hotmail.fr live.com live.nl msn.com
yahoo.com yahoo.co.uk yahoo.co.in yahoo.com.br yahoo.co.jp ymail.com rocketmail.com icloud.com me.com mac.com aol.com
aol.co.uk proton.me protonmail.com pm.me tutanota.com tuta.io posteo.de mailbox.org fastmail.com fastmail.fm hey.com
zoho.com mail.com email.com usa.com europe.com gmx.de gmx.net gmx.at gmx.ch gmx.com web.de t-online.de freenet.de arcor.de
comcast.net att.net sbcglobal.net bellsouth.net verizon.net cox.net charter.net earthlink.net juno.com optonline.net
frontier.com shaw.ca rogers.com sympatico.ca videotron.ca telus.net btinternet.com sky.com talktalk.net virginmedia.com
ntlworld.com blueyonder.co.uk tiscali.co.uk eircom.net orange.fr wanadoo.fr free.fr sfr.fr laposte.net libero.it
virgilio.it alice.it tin.it telefonica.net terra.es sapo.pt ziggo.nl kpnmail.nl planet.nl xs4all.nl telenet.be skynet.be
bluewin.ch aon.at chello.at mail.dk telia.com online.no luukku.com wp.pl onet.pl interia.pl o2.pl seznam.cz centrum.cz
azet.sk freemail.hu abv.bg mail.ru bk.ru inbox.ru list.ru yandex.ru ya.ru rambler.ru ukr.net i.ua inbox.lv mail.ee
walla.co.il rediffmail.com qq.com 163.com 126.com sina.com sohu.com foxmail.com aliyun.com naver.com daum.net hanmail.net
nifty.com docomo.ne.jp bigpond.com optusnet.com.au iinet.net.au tpg.com.au xtra.co.nz mweb.co.za uol.com.br bol.com.br
terra.com.br globo.com prodigy.net.mx duck.com mozmail.com privaterelay.appleid.com`.split(/\s+/);

describe('a private mailbox', () => {
  it('is known at each of the well-known providers', () => {
    expect(WELL_KNOWN.length).toBeGreaterThan(140);
    expect(WELL_KNOWN.filter((domain) => mailboxesAt(domain) !== 'private')).toEqual([]);
  });

  it('is recognised however it is written, and below a star', () => {
    for (const address of [
      'Dana@GMX.DE',
      'dana+jars@web.de',
      'd.ana@googlemail.com',
      'dana@gmx.de.',
      'd@austin.rr.com',
    ])
      expect(likelyOwner('email', address)).toBe('personal');
  });
});

describe('the list', () => {
  it('holds domains, each once and as the Domain Name System writes it', () => {
    expect(privateDomains.length).toBeGreaterThan(900);
    expect(new Set(privateDomains).size).toBe(privateDomains.length);
    for (const domain of privateDomains)
      expect(domainIn(domain.replace(/^\*\./, ''))).toBe(domain.replace(/^\*\./, ''));
  });

  it('of a domain with a star holds what stands right below it, and no more', () => {
    const starred = privateDomains.filter((domain) => domain.startsWith('*.')).map((domain) => domain.slice(2));
    expect(starred.length).toBeGreaterThan(0);
    for (const domain of starred) {
      expect(mailboxesAt(`town.${domain}`)).toBe('private');
      expect(mailboxesAt(`deep.town.${domain}`)).toBe('work');
      expect(mailboxesAt(`town.${domain}.example`)).toBe('work');
    }
    for (const domain of ['', '.', 'com', 'localhost']) expect(mailboxesAt(domain)).toBe('work');
  });

  it('of a domain that is given to anybody says so', () => {
    for (const domain of ['bt.com', 'mailinator.com', 'telekom.de']) expect(mailboxesAt(domain)).toBe('either');
    expect(mailboxesAt('sub.bt.com')).toBe('work');
  });

  it('holds nobody’s employer: no reserved name, no school, no authority, no well-known firm', () => {
    const work = /\.(example|test|invalid|localhost|edu|gov|mil|int)$|\.(edu|ac|gov|gob|gouv)\.[a-z]{2}$/;
    expect(privateDomains.filter((domain) => work.test(domain))).toEqual([]);
    const firms = [
      'google.com',
      'microsoft.com',
      'apple.com',
      'yahoo-inc.com',
      'verizon.com',
      'att.com',
      'corp.mail.ru',
    ];
    for (const firm of [...firms, 'orbit.example', 'mail.orbit.example']) expect(mailboxesAt(firm)).toBe('work');
  });

  it('a firm’s domain that only holds a private one in it is the firm’s', () => {
    const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
    const domain = fc.constantFrom(...WELL_KNOWN);
    fc.assert(
      fc.property(label, domain, (label, domain) => {
        expect(mailboxesAt(`${domain}.${label}.example`)).toBe('work');
        expect(mailboxesAt(`${label}-${domain}.example`)).toBe('work');
      }),
    );
  });

  it('of what is given to anybody the domain says nothing', () => {
    for (const address of ['d@bt.com', 'd@mailinator.com', 'd@telekom.de'])
      expect(likelyOwner('email', address)).toBe('unknown');
  });
});
