// LinkedIn's whole ZIP: its people and who wrote when are read in one go, everything else is named, and nothing is believed.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { imports } from '@/lib/services/import/log';
import { applyImport, planImport } from '@/lib/services/import/plan';
import { contextFor, howFor, importFile, pick, takeImportBack } from '@/lib/services/import/run';
import { findContacts, timeline } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { readContext } from '../../formats/context';
import { disagreements } from '../../store/recount';
import { testStore } from '../../store/world';
import { must, sayOf } from '../notebook';
import { readImport } from './read-import';

const CONNECTIONS = [
  'Notes:',
  '"Some addresses are missing."',
  '',
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  'Mina,Park,https://www.linkedin.com/in/mina-park,,Park & Sons,Director,16 May 2026',
  'Tomas,Berg,https://www.linkedin.com/in/tomas-berg,tomas@home.example,Berg Tools,Owner,17 May 2026',
].join('\n');

const HEADS =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS';
const me = ['Ann Rep', 'https://www.linkedin.com/in/ann-rep'];
const message = (id: number, from: string[], to: string[], day: number) =>
  [`c${id}`, '', ...from, ...to, `2026-06-0${day} 08:00:00 UTC`, '', 'Nobody may read this', 'INBOX', ''].join(',');
const person = (name: string, slug: string) => [name, `https://www.linkedin.com/in/${slug}`];
const MESSAGES = [
  HEADS,
  message(1, me, person('Mina Park', 'mina-park'), 1),
  message(2, person('Luis Ortega', 'luis-ortega'), me, 2),
  message(3, me, person('Tomas Berg', 'tomas-berg'), 3),
].join('\n');

const OTHERS = { 'Profile.csv': 'First Name\nAnn', 'Jobs/Saved Jobs.csv': 'Job\nNone', 'Email Addresses.csv': 'x\ny' };

const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

async function planned(store: Store, bytes: Uint8Array) {
  const picked = await pick(store, 'Complete_LinkedInDataExport.zip', bytes);
  const read = must(await readImport(bytes, picked.fileName, contextFor(store, picked)));
  const how = howFor(picked, read, 'linkedin-export', new Set());
  return { read, how, plan: await planImport(store, read.archive, how) };
}

/** Read, planned and imported, as the page does it. */
async function taken(store: Store, bytes: Uint8Array, fileName: string) {
  const picked = await pick(store, fileName, bytes);
  const read = must(await readImport(bytes, fileName, contextFor(store, picked)));
  const [source, restore] = ['linkedin-export', new Set<string>()] as const;
  const plan = await planImport(store, read.archive, howFor(picked, read, source, restore));
  must(await importFile(store, picked, read, { source, restore, plan }, {}));
  return { id: picked.id, plan };
}

/** Whom the notebook knows and what happened with them, without ids and stamps, which are new each time. */
async function seen(store: Store) {
  const people = (await findContacts(store, '')).map(async (row) => {
    const { name, organisation, title, metOn, handles } = row.record;
    const { entries: facts } = await timeline(store, row);
    const entries = facts.map(({ at, direction, type }) => [at, direction, type]);
    return { name, organisation, title, metOn, keys: handles.map(({ key }) => key).sort(), entries };
  });
  return (await Promise.all(people)).sort((a, b) => (String(a.keys.at(-1)) < String(b.keys.at(-1)) ? -1 : 1));
}

describe('the ZIP of LinkedIn', () => {
  it('gives people and messages as one file, those of both being one person', async () => {
    const store = await testStore();
    const { read, how, plan } = await planned(
      store,
      zip({ 'messages.csv': MESSAGES, 'Connections.csv': CONNECTIONS, ...OTHERS }),
    );
    expect(read.format).toMatchObject({ name: 'LinkedIn connections and LinkedIn messages', foreign: true });
    expect(plan.people.new).toBe(3);
    expect(plan.entries.new).toBe(3);
    expect(plan.skipped).toContainEqual({
      verdict: 'skipped',
      where: 'The ZIP',
      say: 'Not read: Email Addresses.csv, Jobs/Saved Jobs.csv, Profile.csv.',
    });
    must(await applyImport(store, read.archive, how));
    const [mina, ...more] = await findContacts(store, 'mina');
    if (!mina) throw new Error('Mina was not imported.');
    expect(more).toEqual([]);
    expect(mina.record.organisation).toBe('Park & Sons');
    expect((await timeline(store, mina)).entries).toMatchObject([{ type: 'message', direction: 'outgoing' }]);
    expect(JSON.stringify(read.archive)).not.toContain('Nobody may read');
    const again = await planned(store, zip({ 'Connections.csv': CONNECTIONS, 'messages.csv': MESSAGES }));
    expect(again.plan.writes).toBe(0);
  });

  it('brings what its files bring one after the other, and one way back for all of it', async () => {
    const [whole, single] = [await testStore(), await testStore()];
    const titled = MESSAGES.concat('\n', message(4, person('Mina Park', 'mina-park'), me, 4));
    const { id, plan } = await taken(whole, zip({ 'messages.csv': titled, 'Connections.csv': CONNECTIONS }), 'all.zip');
    await taken(single, strToU8(CONNECTIONS), 'Connections.csv');
    await taken(single, strToU8(titled), 'messages.csv');
    const after = await seen(single);
    expect(after.map(({ entries }) => entries.length)).toEqual([1, 2, 1]);
    expect(await seen(whole)).toEqual(after);
    expect(plan.hints).toEqual([]);
    expect(await imports(whole)).toMatchObject([{ id, state: 'done', counts: plan.sum }]);
    const again = await taken(single, zip({ 'messages.csv': titled, 'Connections.csv': CONNECTIONS }), 'all.zip');
    expect(again.plan.sum).toMatchObject({ new: 0, changed: 0 });
    must(await takeImportBack(whole, id));
    expect(await seen(whole)).toEqual([]);
    expect(await disagreements(whole)).toEqual([]);
  });

  it('names what was not read before what is said of rows, of which there may be hundreds', async () => {
    const files = { 'Connections.csv': `${CONNECTIONS}${'\n,,,,,,18 May 2026'.repeat(60)}`, ...OTHERS };
    const { plan } = await planned(await testStore(), zip(files));
    expect(plan.skipped).toHaveLength(61);
    expect(plan.skipped[0]?.say).toMatch(/^Not read: Email Addresses\.csv, Jobs/);
  });

  it('may lie in a folder, and may have its connections alone', async () => {
    const { read, plan } = await planned(await testStore(), zip({ 'Export 2026/Connections.csv': CONNECTIONS }));
    expect(read.format.id).toBe('linkedin-connections');
    expect(plan.line).toBe('2 new, 0 changed, 0 same, 0 conflicts, 0 skipped, 0 broken');
  });

  it('gives what can be read where one of its files cannot, and says so', async () => {
    const { plan } = await planned(
      await testStore(),
      zip({ 'Connections.csv': CONNECTIONS, 'messages.csv': 'Nothing,of,the kind\n1,2,3' }),
    );
    expect(plan.people.new).toBe(2);
    expect(plan.broken).toMatchObject([{ where: 'messages.csv' }]);
  });

  it('tells the place of a remark by its file', async () => {
    const gone = `${CONNECTIONS}\n,,,,,,18 May 2026`;
    const { plan } = await planned(await testStore(), zip({ 'Connections.csv': gone, 'messages.csv': MESSAGES }));
    expect(plan.skipped.map(({ where }) => where)).toContainEqual(expect.stringMatching(/^Connections\.csv, Row 7/));
  });

  it('is refused where nothing in it can be read', async () => {
    const say = sayOf(await readImport(zip({ 'Connections.csv': 'no,table' }), 'x.zip', readContext()));
    expect(say).toMatch(/^Connections\.csv: .*Nothing was changed\.$/);
  });

  it('unpacks nothing else, however much of it there is', async () => {
    const others = Object.fromEntries(
      Array.from({ length: 200 }, (_, i) => [`Articles/What – a title! No. ${i}.html`, 'x']),
    );
    const bomb = { ...others, 'Rich_Media.csv': '0'.repeat(30_000_000) };
    const { plan } = await planned(await testStore(), zip({ 'Connections.csv': CONNECTIONS, ...bomb }));
    expect(plan.people.new).toBe(2);
    expect(plan.skipped[0]?.say).toMatch(/and 1 more\./);
  });
});

it.each([
  ['a bomb', { 'Connections.csv': 'a'.repeat(30_000_000) }, /Connections\.csv.*unpacks to more/],
  ['nothing but names that lead elsewhere', { '../x.csv': 'y' }, /file name that no export has/],
  ['nothing of LinkedIn’s', { 'Profile.csv': 'x' }, /no table of people/],
  [
    'several tables',
    { 'Contact.csv': 'x', 'Lead.csv': 'y', '__MACOSX/._Lead.csv': '' },
    /Contact\.csv, Lead\.csv\. Unpack it/,
  ],
  [
    'a workbook in it',
    { '[Content_Types].xml': '<x/>', 'xl/workbook.xml': '<x/>' },
    /is an Excel workbook\. Save its table as CSV/,
  ],
])('a ZIP with %s is refused', async (_what, files, why) => {
  expect(sayOf(await readImport(zip(files), 'x.zip', readContext()))).toMatch(why);
});

it('a ZIP with one odd name gives all the others, and says which it passed over', async () => {
  const files = { 'Connections.csv': CONNECTIONS, '../x.csv': 'y', 'a:b.txt': 'z' };
  const { plan } = await planned(await testStore(), zip(files));
  expect(plan.people.new).toBe(2);
  expect(plan.skipped[0]?.say).toBe('Not read: ../x.csv, a:b.txt.');
});

it('a ZIP of cards, one a person or all in one, is read whole', async () => {
  const card = (name: string) => `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\nEND:VCARD\r\n`;
  const files = {
    'Takeout/Contacts/All.vcf': card('Mina Park') + card('Tomas Berg'),
    'more/ann.vcf': card('Ann Ek'),
    '__MACOSX/more/._ann.vcf': 'x',
  };
  const { plan } = await planned(await testStore(), zip(files));
  expect(plan.people.new).toBe(3);
});

it('a ZIP of one table is that table', async () => {
  const { read, plan } = await planned(
    await testStore(),
    zip({ 'hubspot-export-1.csv': 'First Name,Last Name,Email\nMina,Park,mina@home.example\n' }),
  );
  expect([read.format.id, plan.people.new]).toEqual(['table-csv', 1]);
});
