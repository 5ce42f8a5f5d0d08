// vCard 3.0: the dialect of Outlook, iCloud and Google, and the one note that holds them all.
import 'temporal-polyfill/global';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf } from '@/lib/formats/text/context';
import vcard3 from '@/lib/formats/vcard3';
import type { Archive } from '@/lib/model/archive';
import { archiveOf, contactOf, factOf, handleOf, hardArchive, idOf } from './archives';
import { readContext } from './context';
import { anyKept } from './kept-lines';
import { unfold } from './logical-lines';
import { written } from './written';

const write = (archive: Archive) => written(vcard3, archive);
const back = async (archive: Archive) => {
  const read = await vcard3.read(new TextEncoder().encode(write(archive)), readContext());
  if (!read.ok) throw new Error(read.say);
  return read.value.archive;
};

const dana = contactOf(1, {
  name: 'Dana Whitfield',
  title: 'Buyer; acting',
  organisation: 'Orbit, Foods',
  note: 'Likes tea\n2026-01-01\nand a date in a line of its own',
  tags: ['north, east'],
  extra: { vcard: ['BDAY:19700131', 'PRONOUNS:she/her', 'FN:Other name', 'X-A:b'] },
  handles: [
    handleOf('email', 'dana@home.example'),
    handleOf('email', 'd.whitfield@orbit.example', 'employer'),
    handleOf('phone', '+49 30 1234567', 'employer'),
    { ...handleOf('phone', '030 555 01', 'unknown'), types: ['fax'] },
    handleOf('linkedin', 'dana-whitfield'),
    handleOf('url', 'www.dana.example', 'unknown'),
    handleOf('postal', 'Mill Lane 3\nBrightwater', 'employer'),
    handleOf('messaging', 'skype:dana'),
  ],
});
const journal = [
  factOf(1, [idOf(1)], { note: 'Asked; agreed\nto meet', at: '2026-02-11T10:15+01:00' }),
  factOf(2, [idOf(1)], { kind: 'stage', ladder: 'seven', from: 0, to: 1, evidence: [], certainty: 'seen' }),
];
const archive = archiveOf({ contacts: [dana], journal });

describe('the dialect of our vCard 3.0', () => {
  it('as a whole', () => {
    const stage = contextOf(archive).ladderOf('seven')?.stages[0]?.name;
    expect(unfold(write(archive))).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'PRODID:-//rung.example//Rung//EN',
      `UID:urn:uuid:${idOf(1)}`,
      'FN:Dana Whitfield',
      'N:Whitfield;Dana;;;',
      'ORG:Orbit\\, Foods',
      'TITLE:Buyer\\; acting',
      'EMAIL;TYPE=INTERNET,WORK:d.whitfield@orbit.example',
      'EMAIL;TYPE=INTERNET,HOME:dana@home.example',
      'X-SOCIALPROFILE;TYPE=linkedin:https://www.linkedin.com/in/dana-whitfield/',
      'URL:https://www.linkedin.com/in/dana-whitfield/',
      'X-SOCIALPROFILE:skype:dana',
      'TEL;TYPE=WORK,VOICE:+49 30 1234567',
      'TEL;TYPE=FAX:030 555 01',
      'ADR;TYPE=WORK:;;Mill Lane 3\\nBrightwater;;;;',
      'URL:https://www.dana.example/',
      `CATEGORIES:${stage},north east`,
      `X-RUNG-STAGE:1|${stage}|seven|2026-02-10`,
      `NOTE:${[
        'Likes tea',
        ' 2026-01-01',
        'and a date in a line of its own',
        '',
        '2026-02-11 09:15 UTC',
        'Call: Asked\\; agreed',
        'to meet',
        '',
        '2026-02-10',
        `Stage: Now 1 ${stage}`,
      ].join('\\n')}`,
      'BDAY:1970-01-31',
      'PRONOUNS:she/her',
      'X-A:b',
      'REV:2026-03-02T09:00:02Z',
      'END:VCARD',
    ]);
  });

  it('has one note for each card, and lines that every reader can take', () => {
    for (const line of write(hardArchive()).split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    const cards = unfold(write(hardArchive())).join('\n').split('END:VCARD');
    for (const card of cards) expect((card.match(/^NOTE/gm) ?? []).length).toBeLessThanOrEqual(1);
  });

  it('comes back with the note apart from the entries, each on its day', async () => {
    const read = await back(archive);
    expect(read.contacts[0]).toMatchObject({
      id: idOf(1),
      note: 'Likes tea\n 2026-01-01\nand a date in a line of its own',
      tags: ['north east'],
      ladder: 'seven',
    });
    expect(read.journal).toMatchObject([
      { kind: 'interaction', type: 'note', at: '2026-02-11T09:15:00Z', note: 'Call: Asked; agreed\nto meet' },
      { kind: 'stage', ladder: 'seven', to: 1, at: '2026-02-10' },
    ]);
  });

  it('leaves a note of somebody else whole, whatever its lines look like', async () => {
    const note = 'NOTE:Before\\n2026-01-01\\nafter';
    const read = await vcard3.read(
      new TextEncoder().encode(`BEGIN:VCARD\nVERSION:3.0\nFN:A\n${note}\nEND:VCARD\n`),
      readContext(),
    );
    expect(read.ok && read.value.archive.contacts[0]?.note).toBe('Before\n2026-01-01\nafter');
    expect(read.ok && read.value.archive.journal).toEqual([]);
  });

  it('keeps the lines of foreign cards', async () => {
    await fc.assert(
      fc.asyncProperty(anyKept, async (vcard) => {
        const kept = archiveOf({ contacts: [contactOf(1, { name: 'A', extra: { vcard } })] });
        expect(vcard3.keeps(await back(kept))).toEqual(vcard3.keeps(kept));
      }),
    );
  });
});

describe('a picked file', () => {
  const start = (text: string) => vcard3.recognises(text, 'x.vcf');
  it('is known by its first card', () => {
    expect(start('begin:vcard\nfn:A')).toBe(true);
    expect(start('BEGIN:VCARD\r\nVERSION:2.1\r\n')).toBe(true);
    expect(start('Exported today\r\nBEGIN:VCARD\r\nVERSION:4.0')).toBe(true);
    expect(start('BEGIN:VCARD\r\nVERSION:4.0\r\n')).toBe(false);
    expect(start('{"note":"BEGIN:VCARD"}')).toBe(false);
  });
});
