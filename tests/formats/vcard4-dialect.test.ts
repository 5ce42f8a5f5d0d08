// vCard 4.0: the dialect we write, rule by rule.
import 'temporal-polyfill/global';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf } from '@/lib/formats/text/context';
import { nameParts } from '@/lib/formats/text/name';
import vcard4 from '@/lib/formats/vcard4';
import type { Archive } from '@/lib/model/archive';
import type { Contact } from '@/lib/model/person/contact';
import { anyArchive, archiveOf, contactOf, factOf, handleOf, hardArchive, idOf } from './archives';
import { anyKept } from './kept-lines';
import { unfold } from './logical-lines';
import { written } from './written';

const write = (archive: Archive) => written(vcard4, archive);
const bytes = (text: string) => new TextEncoder().encode(text);
const cardOf = (fields: Partial<Contact> & { name: string }, journal: Archive['journal'] = []) =>
  unfold(write(archiveOf({ contacts: [contactOf(1, fields)], journal })));
const named = (lines: readonly string[], name: string) => lines.filter((line) => line.split(/[;:]/)[0] === name);
const everything = fc.oneof(anyArchive, fc.constant(hardArchive()));

const dana = contactOf(1, {
  name: 'Dana van der Whitfield',
  title: 'Buyer; acting',
  organisation: 'Orbit, Foods',
  note: 'Likes tea',
  tags: ['north, east'],
  metThrough: [idOf(2), idOf(9)],
  handles: [
    handleOf('email', 'dana@home.example'),
    handleOf('phone', '+49 30 1234567'),
    handleOf('phone', 'ext. 12', 'unknown'),
    handleOf('linkedin', 'dana-whitfield'),
  ],
});

describe('the dialect of our vCard 4.0', () => {
  it('as a whole', () => {
    const archive = archiveOf({
      contacts: [dana, contactOf(2, { name: 'Abel' })],
      journal: [
        factOf(1, [idOf(1)], { note: 'Asked; agreed\nto meet', at: '2026-02-11T10:15+01:00' }),
        factOf(2, [idOf(1)], { kind: 'stage', ladder: 'seven', from: 0, to: 1, evidence: [], certainty: 'seen' }),
      ],
    });
    const lines = unfold(write(archive));
    const stage = contextOf(archive).ladderOf('seven')?.stages[0]?.name;
    expect(lines.slice(lines.indexOf('END:VCARD') + 1)).toEqual([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'PRODID:-//rung.example//Rung//EN',
      'KIND:individual',
      `UID:urn:uuid:${idOf(1)}`,
      'FN:Dana van der Whitfield',
      'N:van der Whitfield;Dana;;;',
      'ORG:Orbit\\, Foods',
      'TITLE:Buyer\\; acting',
      'EMAIL;TYPE=home:dana@home.example',
      'SOCIALPROFILE;SERVICE-TYPE=LinkedIn;VALUE=uri:https://www.linkedin.com/in/dana-whitfield/',
      'URL:https://www.linkedin.com/in/dana-whitfield/',
      'TEL;TYPE=home;VALUE=uri:tel:+49-30-1234567',
      'TEL;VALUE=text:ext. 12',
      `CATEGORIES:${stage},north east`,
      `X-RUNG-STAGE:1|${stage}|seven|2026-02-10`,
      'JSPROP;JSPTR="rung.example:stage":1',
      `RELATED;TYPE=contact;VALUE=uri:urn:uuid:${idOf(2)}`,
      `X-RUNG-MET-THROUGH:${idOf(2)}`,
      'NOTE:Likes tea',
      'NOTE;CREATED=20260211T091500Z:Call: Asked\\; agreed\\nto meet',
      `NOTE;CREATED=20260210T120000Z:Stage: Now 1 ${stage}`,
      'CREATED:20260105T080000Z',
      'REV:20260302T090002Z',
      'END:VCARD',
    ]);
  });

  it('1: UTF-8 without a mark, CRLF, and VERSION right after BEGIN', () => {
    fc.assert(
      fc.property(everything, (archive) => {
        const text = write(archive);
        expect(text).not.toMatch(/^\ufeff|[^\r]\n|\r[^\n]|[\0\u2028]/);
        const lines = unfold(text);
        for (const [i, line] of lines.entries()) if (line === 'BEGIN:VCARD') expect(lines[i + 1]).toBe('VERSION:4.0');
        expect(named(lines, 'BEGIN')).toHaveLength(named(lines, 'END').length);
      }),
    );
  });

  it('2: no line of more than 75 octets, and no letter in two', () => {
    fc.assert(
      fc.property(everything, (archive) => {
        for (const line of write(archive).split('\r\n')) {
          expect(bytes(line).length).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  it('3: a semicolon in text is escaped', () => {
    expect(named(cardOf({ name: 'A; B', note: 'c; d, e\\f\ng' }), 'NOTE')).toEqual(['NOTE:c\\; d\\, e\\\\f\\ng']);
  });

  it('4, 5: FN and N, five parts, and the family name of East Asia first', () => {
    expect(named(cardOf({ name: 'Cher' }), 'N')).toEqual(['N:Cher;;;;']);
    expect(named(cardOf({ name: '山田 太郎' }), 'N')).toEqual(['N:山田;太郎;;;']);
    expect(nameParts('Ludwig van der Berg')).toEqual(['van der Berg', 'Ludwig']);
    expect(named(cardOf({ name: '' }), 'FN')).toEqual(['FN:No name']);
  });

  it('6, 7: a UID that is the id, REV and CREATED as basic time in UTC', () => {
    const lines = cardOf({ name: 'A' });
    expect(named(lines, 'UID')).toEqual([`UID:urn:uuid:${idOf(1)}`]);
    expect(named(lines, 'REV')).toEqual(['REV:20260302T090001Z']);
    expect(named(lines, 'CREATED')).toEqual(['CREATED:20260105T080000Z']);
  });

  it('8, 9, 10: a parameter is repeated, holds no quotation mark, caret or comma, and is never PID', () => {
    fc.assert(
      fc.property(everything, anyKept, (archive, vcard) => {
        const [first, ...rest] = archive.contacts;
        const contacts = first ? [{ ...first, extra: { vcard } }, ...rest] : [];
        for (const line of unfold(write({ ...archive, contacts }))) {
          if (line.startsWith('JSPROP')) continue;
          const [head = ''] = line.split(':');
          expect(head).not.toMatch(/["^,]|;PID=|CLIENTPIDMAP/);
        }
      }),
    );
    const lines = cardOf({
      name: 'A',
      extra: { vcard: ['X-A;TYPE="b,c";PID=1.1;X-D="e;f^\'g":h', 'CLIENTPIDMAP:1;x'] },
    });
    expect(lines).toContain('X-A;TYPE=b;TYPE=c;X-D=e f g:h');
    expect(named(lines, 'CLIENTPIDMAP')).toEqual([]);
  });

  it('11: LinkedIn as a profile and as an address', () => {
    const lines = cardOf({ name: 'A', handles: [handleOf('linkedin', 'zoë')] });
    expect(named(lines, 'SOCIALPROFILE')).toHaveLength(1);
    expect(named(lines, 'URL')).toEqual(['URL:https://www.linkedin.com/in/zo%C3%AB/']);
  });

  it('12: no comma or semicolon within a category', () => {
    expect(named(cardOf({ name: 'A', tags: ['a, b', 'c;d', ','] }), 'CATEGORIES')).toEqual(['CATEGORIES:a b,c d']);
  });

  it('13: one dated NOTE for each entry', () => {
    const facts = [factOf(1, [idOf(1)], { note: 'One' }), factOf(2, [idOf(1)], { note: 'Two', type: 'note' })];
    expect(named(cardOf({ name: 'A' }, facts), 'NOTE').sort()).toEqual([
      'NOTE;CREATED=20260210T120000Z:Call: One',
      'NOTE;CREATED=20260210T120000Z:Two',
    ]);
  });

  it('14: pronouns only where a card told them; a company is none of individual', () => {
    expect(named(cardOf({ name: 'A' }), 'PRONOUNS')).toEqual([]);
    const told = cardOf({ name: 'A', extra: { kind: 'org', vcard: ['PRONOUNS;LANGUAGE=en:she/her'] } });
    expect(named(told, 'PRONOUNS')).toEqual(['PRONOUNS;LANGUAGE=en:she/her']);
    expect(named(told, 'KIND')).toEqual(['KIND:org']);
  });

  it('15: RELATED for those through whom they were met, and only for people of the file', () => {
    const through = (contacts: Contact[]) => named(unfold(write(archiveOf({ contacts }))), 'RELATED');
    const abel = contactOf(2, { name: 'Abel', mergedInto: idOf(3) });
    expect(through([dana])).toEqual([]);
    expect(through([dana, abel, contactOf(3, { name: 'Abel B' })])).toEqual([
      `RELATED;TYPE=contact;VALUE=uri:urn:uuid:${idOf(3)}`,
    ]);
  });

  it('16: the stage under our own name; where it came from and whose it is stays out', () => {
    const text = write(hardArchive());
    expect(unfold(text).filter((line) => line.startsWith('JSPROP'))).toEqual(['JSPROP;JSPTR="rung.example:stage":5']);
    expect(text).not.toMatch(/told-me|provenance|personal|employer/);
  });

  it('17: a number without doubt is an address, any other stays text', () => {
    const numbers = ['+1 (212) 555-0108', '+44 (0)20 5550', '030 555 01', 'ask Ann'];
    const handles = numbers.map((number) => handleOf('phone', number, 'unknown'));
    expect(named(cardOf({ name: 'A', handles }), 'TEL').sort()).toEqual([
      'TEL;VALUE=text:+44 (0)20 5550',
      'TEL;VALUE=text:030 555 01',
      'TEL;VALUE=text:ask Ann',
      'TEL;VALUE=uri:tel:+1-(212)-555-0108',
    ]);
  });

  it('18: no picture, whatever was kept', () => {
    const vcard = ['PHOTO:https://a.example/x.jpg', 'KEY:data:,x', 'LOGO:x', 'SOUND:x', 'END:VCARD', 'X-OK:1'];
    const lines = cardOf({ name: 'A', extra: { vcard } });
    expect(lines.join('\n')).not.toMatch(/PHOTO|KEY|LOGO|SOUND/);
    expect(lines.filter((line) => line === 'END:VCARD')).toHaveLength(1);
    expect(lines).toContain('X-OK:1');
  });
});
