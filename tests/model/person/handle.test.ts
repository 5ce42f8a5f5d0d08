// Addresses: one person's are recognised however they are written, two people's are never taken for one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEmail, keyOf, linkOf, readHandle } from '@/lib/model/person/handle';
import { likelyOwner } from '@/lib/model/person/likely-owner';

describe('the key of an e-mail address', () => {
  it.each([
    ['Dana.Whitfield@Orbit.example', 'dana.whitfield@orbit.example'],
    ['dana+news@orbit.example', 'dana@orbit.example'],
    ['d.a.n.a+x@gmail.com', 'dana@gmail.com'],
    ['dana@googlemail.com', 'dana@gmail.com'],
    [' dana@orbit.example. ', 'dana@orbit.example'],
    ['eva@bücher.example', 'eva@xn--bcher-kva.example'],
    ['eva@BÜCHER.example', 'eva@xn--bcher-kva.example'],
    ['rene\u0301@orbit.example', 'ren\u00e9@orbit.example'],
  ])('%s is the mailbox of %s', (one, other) => {
    expect(keyOf('email', one)).toBe(keyOf('email', other));
  });

  it.each([
    ['d.ana@orbit.example', 'dana@orbit.example'],
    ['+15550100@fax.example', '+15550199@fax.example'],
    ['dana@orbit.example', 'dana@orbit.example/elsewhere.example'],
    ['dana@orbit.example', 'dana@orbit.example:80'],
    ['dana@orbit.example', 'dana@orbit.example#x.example'],
    ['dana@orbit.example', 'dana@orb%69t.example'],
    ['dana@example', 'dana@'],
  ])('%s and %s are two', (one, other) => {
    expect(keyOf('email', one)).not.toBe(keyOf('email', other));
  });

  it('is its own key', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        const key = keyOf('email', address);
        expect(keyOf('email', key.slice('email:'.length))).toBe(key);
        expect(keyOf('email', address.toUpperCase())).toBe(key);
      }),
    );
  });
});

describe('the key of other addresses', () => {
  it.each([
    'dana-whitfield',
    'https://www.linkedin.com/in/Dana-Whitfield/',
    'linkedin.com/in/dana-whitfield?trk=x',
    'https://de.linkedin.com/in/dana-whitfield/details/experience/',
  ])('%s is one profile', (form) => expect(keyOf('linkedin', form)).toBe('linkedin:dana-whitfield'));

  it('a slug is one, percent-encoded or not, composed or not', () => {
    const forms = [
      'ren\u00e9-m\u00fcller',
      'ren%C3%A9-m%C3%BCller',
      'rene\u0301-mu\u0308ller',
      'REN\u00c9-m\u00fcller',
    ];
    expect(new Set(forms.map((form) => keyOf('linkedin', form))).size).toBe(1);
    expect(keyOf('linkedin', '100%-real')).toBe('linkedin:100%-real');
  });

  it('a phone number is its digits', () =>
    expect(keyOf('phone', '+49 (30) 555-0100')).toBe(keyOf('phone', '+49.30.5550100')));

  it('ids keep their case', () => expect(keyOf('sales-navigator', 'ACwAAB')).toBe('sales-navigator:ACwAAB'));
});

describe('what was typed', () => {
  it.each([
    ['dana@orbit.example', { channel: 'email', value: 'dana@orbit.example' }],
    ['https://www.linkedin.com/in/Dana-W%C3%BC/', { channel: 'linkedin', value: 'dana-w\u00fc' }],
    ['linkedin.com/in/dana', { channel: 'linkedin', value: 'dana' }],
    ['+49 30 555 0100', { channel: 'phone', value: '+49 30 555 0100' }],
    ['http://orbit.example/team', { channel: 'url', value: 'http://orbit.example/team' }],
  ])('%s is an address', (text, handle) => expect(readHandle(`  ${text} `)).toEqual(handle));

  it.each([
    'Dana Whitfield',
    '',
    'dana@orbit',
    'a@b@c.example',
    '-------',
    '....... ()',
    'evil-linkedin.com/in/x',
    'javascript:alert(1)',
  ])('%j is none', (text) => expect(readHandle(text)).toBeNull());

  it('an e-mail address is told from a list of them', () => {
    expect(isEmail('dana@orbit.example')).toBe(true);
    for (const text of ['a@b.example, c@d.example', '<a@b.example>', 'a b@c.example', 'a@b.'])
      expect(isEmail(text)).toBe(false);
  });
});

describe('a link', () => {
  it('is only ever https or mailto, whatever was stored', () => {
    const channel = fc.constantFrom('email', 'phone', 'linkedin', 'url', 'messaging', 'other', 'postal');
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.webUrl(),
      fc.constantFrom(
        'javascript:alert(1)',
        'data:text/html,x',
        'JAVASCRIPT:x',
        ' javascript:x',
        'http://a.example',
        '\ud800',
      ),
      fc.string({ unit: fc.constantFrom('\ud800', 'a', '@', ':', '/') }),
    );
    fc.assert(
      fc.property(channel, value, (channel, value) => {
        const link = linkOf({ channel, value } as Parameters<typeof linkOf>[0]);
        if (link !== null) expect(['https:', 'mailto:']).toContain(new URL(link).protocol);
      }),
      { numRuns: 500 },
    );
  });

  it('leads where it says', () => {
    expect(linkOf({ channel: 'email', value: 'dana@orbit.example' })).toBe('mailto:dana@orbit.example');
    expect(linkOf({ channel: 'email', value: 'dana@orbit.example?bcc=x' })).toBe('mailto:dana@orbit.example%3Fbcc%3Dx');
    expect(linkOf({ channel: 'linkedin', value: 'dana/../x' })).toBe('https://www.linkedin.com/in/dana%2F..%2Fx/');
    expect(linkOf({ channel: 'url', value: 'https://orbit.example/' })).toBe('https://orbit.example/');
    expect(linkOf({ channel: 'url', value: 'http://orbit.example/' })).toBeNull();
    expect(linkOf({ channel: 'phone', value: '+49 30 555 0100' })).toBeNull();
  });
});

describe('whose it is', () => {
  it.each([
    ['email', 'dana@gmail.com', 'personal'],
    ['email', 'dana@gmx.de', 'personal'],
    ['email', 'dana@orbit.example', 'employer'],
    ['email', 'dana@gmail.com.orbit.example', 'employer'],
    ['linkedin', 'dana', 'personal'],
    ['phone', '+49305550100', 'unknown'],
  ] as const)('%s %s: %s', (channel, value, owner) => expect(likelyOwner(channel, value)).toBe(owner));
});
