// A text with what must not leave masked: names, addresses that look like one, and addresses that somebody is known by.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexLiterals } from '@/lib/profiles/scan/literals';
import { indexNames } from '@/lib/profiles/scan/names';
import { indexPhones } from '@/lib/profiles/scan/phones';
import { type Mask, redacted } from '@/lib/profiles/scan/redact';
import { anyText } from '../../formats/archives';
import { findPhones } from '../choice';

const names = indexNames([{ id: 'luis', name: 'Luis Ortega' }]);
const nothing: Mask = {
  names,
  kept: names.kept(['luis']),
  literals: indexLiterals([]),
  phones: indexPhones([]),
  findPhones,
};
const all: Mask = { ...nothing, kept: names.kept([]), keepsAddress: () => false };

describe('a masked text', () => {
  it('says that something is missing, and nothing of what', () => {
    expect(redacted('Luis Ortega (luis@orbit.example, +49 170 5550001) at https://orbit.example/x.', all)).toBe(
      '[name left out] ([address left out], [number left out]) at [web address left out].',
    );
  });

  it('stays as it is where nothing has to go, and has nothing more to lose the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(redacted(text, nothing)).toBe(text);
        const once = redacted(text, all);
        expect(redacted(once, all)).toBe(once);
      }),
    );
  });

  it('has no words in base64 that it could not have plain', () => {
    const hidden = btoa('Write to Luis Ortega, please');
    expect(redacted(`As sent: ${hidden}`, all)).toBe('As sent: [left out]');
    expect(redacted(`As sent: ${btoa('Write to nobody at all')}`, all)).toContain(btoa('Write to nobody at all'));
    expect(redacted('Unternehmensberatungsgesellschaft', all)).toBe('Unternehmensberatungsgesellschaft');
  });
});

describe('an address somebody is known by', () => {
  const held = [
    { channel: 'email', value: 'jane8@acme.example' },
    { channel: 'email', value: 'j.r.doe77@acme.example' },
    { channel: 'phone', value: '+34 612 345 678' },
    { channel: 'phone', value: '4711' },
    { channel: 'phone', value: '+49 30 555 ext. 823' },
    { channel: 'messaging', value: 'skype:night_owl77' },
    { channel: 'linkedin', value: 'jane-doe-1a2b' },
    { channel: 'url', value: 'https://www.doe.example/me' },
    { channel: 'postal', value: 'Storgata 14\n0155 Oslo; Norway' },
    { channel: 'postal', value: '東京都港区1-2-3' },
    { channel: 'other', value: 'badge QX-40-77' },
  ] as const;
  const mask: Mask = {
    ...nothing,
    literals: indexLiterals(held.map((handle) => ({ ...handle, of: 'jane' }))),
    phones: indexPhones(held.flatMap(({ channel, value }) => (channel === 'phone' ? [value] : []))),
  };

  it.each([
    ['jane8@acme.example', 'jane8'],
    ['jane8 bei acme punkt example', 'jane'],
    ['jane8_at_acme', 'jane'],
    ['jane8 (ät) acme.example', 'jane'],
    ['jane8＠acme', 'jane'],
    ['jane8&#64;acme.example', 'jane'],
    ['jane8\\@acme.example', 'jane'],
    ['j.r.doe77 elsewhere', 'doe'],
    ['612 345 678', '345'],
    ['612.345.678 or 0034612345678', '345'],
    ['tel:612-345-678', '345'],
    ['٦١٢٣٤٥٦٧٨', '٣٤٥'],
    ['reach her at 4711', '4711'],
    ['Durchwahl 823', '823'],
    ['as night_owl77 on Skype', 'owl'],
    ['profile jane-doe-1a2b', 'jane'],
    ['doe.example/me', 'doe'],
    ['lives at Storgata 14', 'Storgata'],
    ['住所は東京都港区1-2-3です', '港区'],
    ['badge QX 40 77', 'QX'],
  ])('goes, as in: %s', (text, rest) => {
    const without = redacted(text, mask);
    expect(without).toContain('left out]');
    expect(without).not.toContain(rest);
  });

  it.each([
    'Acme wants 4712 lids, and 823 of the small ones',
    'Jane, acme and the example',
    'an owl at night in Oslo, Norway',
    '東京都で会議',
    'port 47 and 11',
  ])('is not: %s', (text) => expect(redacted(text, mask)).toBe(text));
});
