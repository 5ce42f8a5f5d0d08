// vCard 4.0: what comes back of our own cards, what is kept of those of others, and what can do no harm.
import 'temporal-polyfill/global';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import vcard4 from '@/lib/formats/vcard4';
import type { Archive } from '@/lib/model/archive';
import type { Contact } from '@/lib/model/person/contact';
import { archiveOf, contactOf, factOf, handleOf, hardArchive, idOf } from './archives';
import { readContext } from './context';
import { anyKept } from './kept-lines';
import { unfold } from './logical-lines';
import { written } from './written';

const write = (archive: Archive) => written(vcard4, archive);
const bytes = (text: string) => new TextEncoder().encode(text);
const cardOf = (fields: Partial<Contact> & { name: string }, journal: Archive['journal'] = []) =>
  unfold(write(archiveOf({ contacts: [contactOf(1, fields)], journal })));
const named = (lines: readonly string[], name: string) => lines.filter((line) => line.split(/[;:]/)[0] === name);
const back = async (archive: Archive) => {
  const read = await vcard4.read(bytes(write(archive)), readContext());
  if (!read.ok) throw new Error(read.say);
  return read.value;
};

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

describe('what is kept of a foreign card', () => {
  const foreign = {
    name: 'Ann Bell',
    organisation: 'Orbit',
    extra: { vcard: ['N:Bell;Ann;;Dr.;', 'ORG:Orbit;Sales', 'ORG:Other;Desk', 'BDAY:1970-01-31', 'item1.X-A:b'] },
  };

  it('is written again, in the words of 4.0', () => {
    const lines = cardOf(foreign);
    expect(lines).toEqual(expect.arrayContaining(['N:Bell;Ann;;Dr.;', 'BDAY:19700131', 'item1.X-A:b']));
    expect(named(lines, 'ORG')).toEqual(['ORG:Orbit;Sales', 'ORG:Other;Desk']);
  });

  it('is not written where the rep knows better', () => {
    const lines = cardOf({ ...foreign, name: 'Ann Miller', organisation: 'Fjord' });
    expect(named(lines, 'N')).toEqual(['N:Miller;Ann;;;']);
    expect(named(lines, 'ORG')[0]).toBe('ORG:Fjord');
  });

  it('comes back with the relations others gave, apart from our own', async () => {
    const related = `RELATED;TYPE=contact;VALUE=uri:urn:uuid:${idOf(7)}`;
    const jsprop = 'JSPROP;JSPTR="other.example:a":1';
    const contacts = [{ ...dana, extra: { vcard: [related, jsprop] } }, contactOf(2, { name: 'Abel' })];
    const { archive } = await back(archiveOf({ contacts }));
    expect(archive.contacts[1]).toMatchObject({ metThrough: [idOf(2)], extra: { vcard: [related, jsprop] } });
  });

  it('comes back, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(anyKept, async (vcard) => {
        const archive = archiveOf({ contacts: [contactOf(1, { name: 'A', extra: { vcard } })] });
        expect(vcard4.keeps((await back(archive)).archive)).toEqual(vcard4.keeps(archive));
      }),
    );
  });

  it('does no harm where an archive holds something else there', () => {
    for (const extra of [null, 5, [], { vcard: 'x' }, { vcard: [5, 'no line', 'A:b\r\nEND:VCARD'] }, { kind: {} }])
      expect(cardOf({ name: 'A', extra }).filter((line) => line === 'END:VCARD')).toHaveLength(1);
  });
});

describe('our own cards', () => {
  it('bring the stage, its reason and those through whom they met', async () => {
    const evidence = [{ text: 'Asked us to bid' }];
    const archive = archiveOf({
      contacts: [dana, contactOf(2, { name: 'Abel' })],
      journal: [
        factOf(1, [idOf(1)], { kind: 'stage', ladder: 'nine', from: 1, to: 2, evidence, certainty: 'seen' }),
        factOf(2, [idOf(1)], { note: 'Stage: a word of their own' }),
      ],
    });
    archive.settings.push({ key: 'ladder', value: 'nine', clock: 'x' });
    const { archive: read } = await back(archive);
    const [, person] = read.contacts;
    expect(person).toMatchObject({ id: idOf(1), ladder: 'nine', metThrough: [idOf(2)], tags: ['north east'] });
    expect(read.journal.find(({ kind }) => kind === 'stage')).toMatchObject({ ladder: 'nine', to: 2, evidence });
    expect(read.journal.filter(({ kind }) => kind === 'interaction')).toHaveLength(1);
  });

  it('are taken as far as the file is whole', async () => {
    const whole = write(hardArchive());
    const cut = await vcard4.read(bytes(whole.slice(0, whole.length - 20)), readContext());
    expect(cut.ok && cut.value.archive.contacts).toHaveLength(3);
    expect(cut.ok && cut.value.remarks).toMatchObject([{ verdict: 'broken', say: expect.stringContaining('no END') }]);
  });

  it('show merged people once, with the entries of all their records', () => {
    const text = unfold(write(hardArchive())).join('\n');
    expect(text.match(/BEGIN:VCARD/g)).toHaveLength(4);
    expect(text).toContain('NOTE;CREATED=20251201T120000Z:Call: Before the merge');
    expect(text).toContain('NOTE:From the fair');
  });

  it('never carry an address that runs or breaks the line', () => {
    const handles = [
      handleOf('url', 'javascript:alert(1)'),
      handleOf('url', 'https://a.example/\r\nEND:VCARD'),
      handleOf('linkedin', 'a\ud800b'),
    ];
    const lines = cardOf({ name: 'X', handles });
    expect(lines.join('\n')).not.toContain('javascript');
    expect(lines.filter((line) => line === 'END:VCARD')).toHaveLength(1);
  });
});
