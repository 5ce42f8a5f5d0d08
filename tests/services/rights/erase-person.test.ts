// Erasing for good: nothing of the person is left in any table, others keep what is theirs, and they stay erased.
import { describe, expect, it } from 'vitest';
import { liveHandles } from '@/lib/model/person/contact';
import { TOMBSTONES } from '@/lib/model/settings/records';
import { logTouch } from '@/lib/services/entry/log-touch';
import { logExport } from '@/lib/services/export/log';
import { previewExport } from '@/lib/services/export/preview';
import { addPerson } from '@/lib/services/person/add-person';
import { deletePerson } from '@/lib/services/person/delete-person';
import { erasePerson, planErasure } from '@/lib/services/rights/erase-person';
import { erasedIn } from '@/lib/services/rights/erased';
import { holdAll, releaseAll } from '@/lib/services/rights/legal-hold';
import { absorb, takeArchive } from '@/lib/store/archive';
import { contactById, findContacts, timeline } from '@/lib/store/read/read';
import { undo, write } from '@/lib/store/write';
import { archiveOf, contactOf, handleOf, idOf } from '../../formats/archives';
import { disagreements } from '../../store/recount';
import { DANA, digest, filledStore, LUIS, MERGED, must, sayOf } from '../notebook';

const NONE = { personal: 0, shared: 0, unknown: 0, employer: 0 };

const luisOf = async (store: Awaited<ReturnType<typeof filledStore>>) => {
  const row = await contactById(store, LUIS);
  if (!row) throw new Error('Luis is gone');
  return (await timeline(store, row)).entries;
};

describe('a plan to erase', () => {
  it('counts what goes, what stays with others, and who else’s words name them', async () => {
    const store = await filledStore();
    const touch = { chip: 'note', line: 'Ask him about Dana Whitfield', at: null };
    must(await logTouch(store, { person: { kind: 'known', id: LUIS }, ...touch }));
    const before = await digest(store);
    expect(must(await planErasure(store, DANA))).toMatchObject({
      name: 'Dana Whitfield',
      entries: 3,
      shared: 1,
      mentions: [{ person: LUIS }],
      exports: [],
    });
    expect(await digest(store)).toBe(before);
  });

  it('names the earlier exports that hold them, and those that held everybody', async () => {
    const store = await filledStore();
    const record = {
      profile: 'personal-notes',
      counts: NONE,
      overrides: 0,
      sha256: '',
      exportId: '',
      encrypted: false,
    };
    must(await logExport(store, { ...record, fileName: 'dana.zip', people: [DANA] }));
    must(await logExport(store, { ...record, fileName: 'all.zip', people: [], everybody: true }));
    const names = async (id: string) => must(await planErasure(store, id)).exports.map(({ fileName }) => fileName);
    expect((await names(DANA)).sort()).toEqual(['all.zip', 'dana.zip']);
    expect(await names(LUIS)).toEqual(['all.zip']);
  });
});

describe('erasing', () => {
  it('leaves no name, address, note or earlier wording in any table', async () => {
    const store = await filledStore();
    must(await write(store, [{ do: 'contact', id: LUIS, fields: { metThrough: [DANA] } }]));
    await store.db.drafts.put({ key: DANA, text: 'half a line', chip: 'note', at: null, saved: 1 });
    expect(must(await erasePerson(store, DANA, 'asked'))).toEqual({ entries: 3 });
    const left = JSON.parse(await digest(store)) as [string, { key?: unknown }[]][];
    const tombs = left.flatMap(([, rows]) => rows).filter(({ key }) => String(key).startsWith(TOMBSTONES.prefix));
    expect(tombs).toHaveLength(2);
    const rest = JSON.stringify(left.map(([name, rows]) => [name, rows.filter((row) => !tombs.includes(row))]));
    const noChange = rest.replaceAll(/"setting\/tombstone\/[^"]*"/g, '');
    for (const trace of [
      'Whitfield',
      'dana@',
      'canary-work',
      'Likes tea',
      'First',
      'Before',
      'half a line',
      DANA,
      MERGED,
    ])
      expect(noChange.includes(trace), trace).toBe(false);
    expect(await disagreements(store)).toEqual([]);
  });

  it('keeps what stands on others’ timelines, without them', async () => {
    const store = await filledStore();
    must(await erasePerson(store, DANA, 'retention'));
    expect(await luisOf(store)).toMatchObject([{ note: 'Both', people: [LUIS] }]);
    expect(await findContacts(store, 'Whitfield')).toEqual([]);
    expect(await contactById(store, DANA)).toBeNull();
  });

  it('takes an entry away in all its wordings, a deleted one too', async () => {
    const store = await filledStore();
    const receipt = must(
      await logTouch(store, { person: { kind: 'known', id: DANA }, chip: 'note', line: 'old-word', at: null }),
    );
    must(await undo(store, receipt.receipt));
    must(await erasePerson(store, DANA, 'other'));
    expect(await digest(store)).not.toContain('old-word');
  });

  it('reaches somebody deleted before', async () => {
    const store = await filledStore();
    must(await deletePerson(store, DANA));
    must(await erasePerson(store, DANA, 'asked'));
    expect(await digest(store)).not.toContain('Whitfield');
  });

  it('is not undone by taking an earlier write back', async () => {
    const store = await filledStore();
    const receipt = must(await write(store, [{ do: 'contact', id: DANA, fields: { title: 'Head of buying' } }]));
    must(await erasePerson(store, DANA, 'asked'));
    must(await undo(store, receipt));
    expect(await contactById(store, DANA)).toBeNull();
    expect(await digest(store)).not.toContain('Whitfield');
  });

  it('of nobody says so', async () => {
    expect(sayOf(await erasePerson(await filledStore(), idOf(99), 'asked'))).toMatch(/no longer in the notebook/);
  });
});

describe('a legal hold', () => {
  it('stops erasing with its reason, asks for one, and can be switched off', async () => {
    const store = await filledStore();
    expect(sayOf(await holdAll(store, ' '))).toMatch(/what the hold is for/);
    must(await holdAll(store, 'Letter of 2 March'));
    const before = await digest(store);
    expect(sayOf(await erasePerson(store, DANA, 'asked'))).toMatch(/legal hold is on \(Letter of 2 March\)/);
    expect(await digest(store)).toBe(before);
    must(await releaseAll(store));
    must(await erasePerson(store, DANA, 'asked'));
  });
});

describe('somebody erased', () => {
  it('is known again by id and by any address, however it is spelt, and by nothing else', async () => {
    const store = await filledStore();
    const row = await contactById(store, DANA);
    expect(liveHandles(row?.record ?? contactOf(1, { name: '' })).length).toBeGreaterThan(0);
    must(await erasePerson(store, DANA, 'asked'));
    const same = contactOf(1, { name: 'Dana' });
    const mail = contactOf(7, { name: 'D. W.', handles: [handleOf('email', 'Dana+news@Home.example')] });
    const other = contactOf(8, { name: 'Dana Whitfield', handles: [handleOf('email', 'dana@other.example')] });
    expect(await erasedIn(store, [same, mail, other])).toEqual(new Set([same.id, mail.id]));
  });

  it.each([
    ['+49 30 1234567', '030 1234567'],
    ['030/1234567', '0049 30 1234567'],
    ['8 495 123-45-67', '+7 495 1234567'],
  ])('by a number, %s as %s', async (had, comes) => {
    const store = await filledStore();
    await absorb(
      store,
      archiveOf({ contacts: [contactOf(40, { name: 'Oto Rand', handles: [handleOf('phone', had)] })] }),
    );
    must(await erasePerson(store, idOf(40), 'asked'));
    const back = contactOf(41, { name: 'O. R.', handles: [handleOf('phone', comes)] });
    const other = contactOf(42, { name: 'Oto Rand', handles: [handleOf('phone', `${comes}8`)] });
    expect(await erasedIn(store, [back, other])).toEqual(new Set([back.id]));
    expect(await digest(store)).not.toMatch(/1234567|123-45-67/);
  });

  it('by a mere name, whole, where there is no more of them', async () => {
    const store = await filledStore();
    const had = contactOf(40, {
      name: 'Oto Rand',
      organisation: 'Rand Oy',
      extra: { uid: 'card-0123456789-abc-9988' },
    });
    await absorb(store, archiveOf({ contacts: [had] }));
    must(await erasePerson(store, had.id, 'asked'));
    const same = contactOf(41, { name: 'OTO RAND', organisation: 'Rand Oy' });
    const elsewhere = contactOf(42, { name: 'Oto Rand', organisation: 'Other Oy' });
    const reached = contactOf(43, { ...same, id: idOf(43), handles: [handleOf('email', 'oto@rand.example')] });
    const named = contactOf(44, { name: 'O.', extra: { uid: 'card-0123456789-abc-9988' } });
    const nobody = contactOf(45, { name: '' });
    expect(await erasedIn(store, [same, elsewhere, reached, named, nobody])).toEqual(new Set([same.id, named.id]));
    expect(await digest(store)).not.toMatch(/Rand|card-0123/i);
  });

  it('is nobody where nobody was erased', async () => {
    expect(await erasedIn(await filledStore(), [contactOf(1, { name: 'Dana' })])).toEqual(new Set());
  });
});

describe('the name of somebody erased', () => {
  const NAMES = ['Tobiah Ravenscroft', '黒鳥居 凛太朗', 'Zerlindra', 'Święto Łukaszewska'];

  it.each(NAMES)('%s is masked in what others say of them, and stands nowhere', async (name) => {
    const store = await filledStore();
    const { id } = must(await addPerson(store, { kind: 'typed', text: name }));
    const forms = [`Knows ${name}'s plan`, `@${name.replaceAll(' ', '')}`, name.split(' ').toReversed().join(', ')];
    for (const note of forms)
      must(
        await write(store, [
          { do: 'fact', fact: { kind: 'interaction', type: 'call', people: [DANA], at: '2026-02-09', note } },
        ]),
      );
    must(await erasePerson(store, id, 'asked'));
    const { archive, changed } = must(await previewExport(store, 'personal-notes')).selection;
    expect(changed.length).toBeGreaterThanOrEqual(forms.length);
    const stones = JSON.stringify((await takeArchive(store)).settings);
    for (const part of name.split(' ')) {
      expect(JSON.stringify(archive)).not.toContain(part);
      expect(stones).not.toContain(part);
    }
  });
});
