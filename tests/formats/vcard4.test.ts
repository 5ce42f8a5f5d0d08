// vCard 4.0: the dialect, its folding and escaping, and what a reader of other cards meets.
import 'temporal-polyfill/global';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf } from '@/lib/formats/text/context';
import { nameParts } from '@/lib/formats/vcard/card';
import { escapeText, fold, readLine, splitAt, unescapeText, unfold } from '@/lib/formats/vcard/lines';
import vcard4 from '@/lib/formats/vcard4';
import type { Archive } from '@/lib/model/archive';
import { testWorld } from '../store/world';
import { anyArchive, archiveOf, contactOf, factOf, handleOf, hardArchive, idOf } from './archives';
import { readText } from './read-text';

const write = (archive: Archive) => vcard4.write(archive, contextOf(archive));
const bytes = (text: string) => new TextEncoder().encode(text);
const anyUnicode = fc.string({ unit: 'binary', maxLength: 400 }).map((text) => text.toWellFormed());

describe('lines', () => {
  it('fold at 75 octets, each piece valid UTF-8, and unfold to what they were', () => {
    fc.assert(
      fc.property(anyUnicode, (text) => {
        const line = text.replace(/[\r\n]/g, '');
        const folded = fold(line);
        for (const piece of folded.split('\r\n')) {
          expect(bytes(piece).length).toBeLessThanOrEqual(75);
          expect(piece.isWellFormed()).toBe(true);
        }
        expect(unfold(folded).join('')).toBe(line);
      }),
    );
  });

  it('come back from escaping, also between separators', () => {
    fc.assert(
      fc.property(anyUnicode, (text) => {
        const escaped = escapeText(text);
        expect(escaped).not.toMatch(/\n/);
        expect(unescapeText(escaped)).toBe(text);
        expect(splitAt(',', `${escaped},x`)).toEqual([escaped, 'x']);
        expect(splitAt(';', `x;${escaped}`)).toEqual(['x', escaped]);
      }),
    );
  });

  it('are read with groups, repeated and quoted parameters', () => {
    expect(readLine('item1.EMAIL;TYPE=home;TYPE="work,x";PREF=1:a@b.example')).toEqual({
      name: 'EMAIL',
      params: new Map([
        ['TYPE', ['home', 'work,x']],
        ['PREF', ['1']],
      ]),
      value: 'a@b.example',
    });
    expect(readLine('no line')).toBeNull();
    expect(readLine('')).toBeNull();
  });

  it('take long hostile lines in no time', () => {
    const started = performance.now();
    for (const text of [`A;B=${'"'.repeat(100_000)}`, `A;${'B=c,'.repeat(50_000)}`, `A;B=${',;'.repeat(50_000)}`])
      readLine(text);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('cards', () => {
  it('are written in the dialect most address books read whole', () => {
    const archive = archiveOf({
      contacts: [
        contactOf(1, {
          name: 'Dana van der Whitfield',
          title: 'Buyer; acting',
          organisation: 'Orbit, Foods',
          note: 'Likes tea',
          tags: ['north, east'],
          handles: [
            handleOf('email', 'dana@home.example'),
            handleOf('phone', '+49 30 1234567'),
            handleOf('phone', 'ext. 12', 'unknown'),
            handleOf('linkedin', 'dana-whitfield'),
          ],
        }),
      ],
      journal: [
        factOf(1, [idOf(1)], { note: 'Asked; agreed\nto meet', at: '2026-02-11T10:15+01:00' }),
        factOf(2, [idOf(1)], { kind: 'stage', ladder: 'seven', from: 0, to: 1, evidence: [], certainty: 'seen' }),
      ],
    });
    const lines = unfold(write(archive));
    const stage = contextOf(archive).ladderOf('seven')?.stages[0]?.name;
    expect(lines).toEqual([
      'BEGIN:VCARD',
      'VERSION:4.0',
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
      `X-RUNG-STAGE:1;${stage};seven`,
      'NOTE:Likes tea',
      'NOTE;CREATED=20260211T091500Z:Call: Asked\\; agreed\\nto meet',
      `NOTE;CREATED=20260210T120000Z:Stage: Now 1 ${stage}`,
      'CREATED:20260105T080000Z',
      'REV:20260302T090002Z',
      'END:VCARD',
    ]);
  });

  it('hold no BOM, no bare line feed, no quoted parameter, no PID, and nothing that ends a card early', () => {
    fc.assert(
      fc.property(fc.oneof(anyArchive, fc.constant(hardArchive())), (archive) => {
        const text = write(archive);
        expect(text).not.toMatch(/^\ufeff|[^\r]\n|\r[^\n]|[\0\u2028]/);
        const lines = unfold(text);
        expect(lines.filter((line) => line === 'BEGIN:VCARD')).toHaveLength(
          lines.filter((line) => line === 'END:VCARD').length,
        );
        for (const line of lines) expect(line.slice(0, line.indexOf(':'))).not.toMatch(/"|PID/);
      }),
    );
  });

  it('show merged people once, with the entries of all their records', () => {
    const text = unfold(write(hardArchive())).join('\n');
    expect(text.match(/BEGIN:VCARD/g)).toHaveLength(4);
    expect(text).toContain('NOTE;CREATED=20251201T120000Z:Call: Before the merge');
    expect(text).toContain('NOTE:From the fair');
  });

  it('guess family and given names, and say nothing more than they know', () => {
    expect(nameParts('Dana Whitfield')).toEqual(['Whitfield', 'Dana']);
    expect(nameParts('Cher')).toEqual(['Cher', '']);
    expect(nameParts('山田 太郎')).toEqual(['山田', '太郎']);
    expect(nameParts('Ludwig van der Berg')).toEqual(['van der Berg', 'Ludwig']);
  });

  it('never carry an address that runs or breaks the line', () => {
    const handles = [
      handleOf('url', 'javascript:alert(1)'),
      handleOf('url', 'https://a.example/\r\nEND:VCARD'),
      handleOf('linkedin', 'a\ud800b'),
    ];
    const lines = unfold(write(archiveOf({ contacts: [contactOf(1, { name: 'X', handles })] })));
    expect(lines.join('\n')).not.toContain('javascript');
    expect(lines.filter((line) => line === 'END:VCARD')).toHaveLength(1);
  });
});

describe('reading', () => {
  it('says where a card is cut off or no card', async () => {
    const whole = write(hardArchive());
    const cut = await readText(vcard4, whole.slice(0, whole.length - 20));
    expect(cut.ok ? '' : cut.say).toMatch(/cut off|no line of a card/);
    const other = await readText(vcard4, 'hello');
    expect(other.ok ? '' : other.code).toBe('damaged');
  });

  it('gives a card without our UID an id of its own', async () => {
    const read = await readText(vcard4, 'BEGIN:VCARD\nVERSION:4.0\nFN:Ann\nEND:VCARD\n');
    expect(read.ok && read.value.contacts[0]).toMatchObject({ name: 'Ann', id: testWorld().newId() });
  });
});
