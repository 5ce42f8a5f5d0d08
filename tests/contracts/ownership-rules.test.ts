// The rules of whose a contact is that are kept by what the notebook does; those of screens are in ownership-screens.test.tsx.
import 'temporal-polyfill/global';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson } from '@/lib/model/key-order';
import type { Contact } from '@/lib/model/person/contact';
import { liveHandles, provenanceOf, reach } from '@/lib/model/person/contact';
import { Channel, linkOf } from '@/lib/model/person/handle';
import { likelyOwner } from '@/lib/model/person/likely-owner';
import { mergeContacts } from '@/lib/model/person/merge';
import { decisionIn, ownerOfField, ownerOfHandle, STRICTNESS } from '@/lib/model/whose/ownership';
import { importedFrom, SOURCES, type Source } from '@/lib/model/whose/provenance';
import { logTouch } from '@/lib/services/entry/log-touch';
import { listExports, logExport } from '@/lib/services/export/log';
import { previewExport } from '@/lib/services/export/preview';
import { keepImport, markTakenBack } from '@/lib/services/import/log';
import { applyImport } from '@/lib/services/import/plan';
import { takeBack } from '@/lib/services/import/take-back';
import { decideOwnership, sayOrigin } from '@/lib/services/person/decide-ownership';
import type { PersonRef } from '@/lib/services/person/person-ref';
import { erasePerson, planErasure } from '@/lib/services/rights/erase-person';
import { holdAll } from '@/lib/services/rights/legal-hold';
import { reviewDue } from '@/lib/services/rights/review-due';
import { contactById, findContacts } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { archiveOf, contactOf, factOf, handleOf } from '../formats/archives';
import { canaryNotebook, foundIn } from '../profiles/canaries';
import { select } from '../profiles/choice';
import { DANA, digest, filledStore, must, sayOf } from '../services/notebook';
import { testStore, testWorld } from '../store/world';
import { DATA as RULES } from './ownership-rules';

type Rule = keyof typeof RULES;

let made = 0;
const mail = (value: string) => handleOf('email', value, 'unknown');
const from = (source: Source, id: string) => ({
  foreign: { from: importedFrom(source, `2026-02-${10 + (made % 15)}T09:00:00.000Z`, id) },
});
/** A file read anew: its ids are others each time. */
const fileOf = (name: string, organisation: string) => {
  made += 1;
  return archiveOf({
    contacts: [{ ...contactOf(0x700000 + made, { name, organisation }), handles: [mail('oto@rand.example')] }],
  });
};
const IMPORTED = { at: '2026-03-10T09:00:00.000Z', fileName: 'a.vcf', sha256: '00', format: 'vcard4' } as const;
const NONE = { new: 0, changed: 0, same: 0, conflicts: 0, skipped: 0, broken: 0 };

async function imported(store: Store, source: Source, back = false): Promise<void> {
  made += 1;
  const id = `import-${made}`;
  must(await keepImport(store, id, { ...IMPORTED, source, counts: NONE, state: 'done' }));
  const receipt = must(await applyImport(store, fileOf('Oto Rand', 'Rand Oy'), from(source, id)));
  if (!back) return;
  must(await takeBack(store, receipt));
  must(await markTakenBack(store, id));
}
const oto = async (store: Store): Promise<Contact> => {
  const [row] = await findContacts(store, 'Oto');
  if (!row) throw new Error('Oto is gone');
  return row.record;
};
/** How strict it is, of the address and of each field. */
const strictness = (contact: Contact): number[] => [
  ...contact.handles.map((handle) => STRICTNESS.indexOf(ownerOfHandle(handle).is)),
  ...['name', 'organisation'].map((field) => STRICTNESS.indexOf(ownerOfField(contact, field).is)),
];
function noFreer(before: readonly number[], after: readonly number[]): void {
  for (const [i, one] of before.entries()) expect(after[i]).toBeGreaterThanOrEqual(one);
}

const noted = (note: string) =>
  archiveOf({
    contacts: [
      contactOf(1, { name: 'Dana Whitfield', handles: [handleOf('linkedin', 'dana')] }),
      contactOf(2, { name: 'Bob Marsh', handles: [mail('bob@marsh.example')] }),
    ],
    journal: [factOf(1, [contactOf(1, { name: '' }).id], { note, at: '2026-02-01' })],
  });
const leaves = (note: string) => JSON.stringify(select('personal-notes', noted(note)).archive.journal);

const PROOFS: Record<Rule, () => Promise<void> | void> = {
  P1: async () => {
    const store = await testStore();
    const ref: PersonRef = {
      kind: 'sighted',
      site: 'linkedin',
      person: { name: 'Oto Rand', organisation: 'Rand Oy', handles: [{ channel: 'linkedin', value: 'oto-rand' }] },
    };
    must(await logTouch(store, { person: ref, chip: 'call', line: 'Called', at: null }));
    const seen = await oto(store);
    const [origin] = provenanceOf(seen, 'name');
    expect(origin).toMatchObject({
      ...{ route: 'linkedin-url', how: 'clicked-url', site: 'linkedin', theirEmployerThen: 'Rand Oy' },
      sourceUrl: 'https://www.linkedin.com/in/oto-rand/',
    });
    must(await sayOrigin(store, { person: seen.id, field: 'organisation' }, 'told-me'));
    expect(provenanceOf(await oto(store), 'organisation').at(-1)).toMatchObject({
      route: 'told-me',
      givenDirectly: true,
    });
    const leaving = async (profile: string) =>
      canonicalJson(must(await previewExport(store, profile)).selection.archive);
    expect(await leaving('full-backup')).toContain('theirEmployerThen');
    expect(await leaving('linkedin-defensible')).not.toMatch(/theirEmployerThen|sourceUrl/);
    await imported(store, 'own-address-book');
    expect(JSON.stringify((await findContacts(store, 'Oto')).map(({ record }) => record.provenance))).toMatch(
      /import-\d+.*theirEmployerThen/,
    );
  },

  P2: async () => {
    const step = fc.record({ source: fc.constantFrom(...SOURCES), back: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
        const store = await testStore();
        // Once a file of the employer had them: taken back or not, what comes later is no freer.
        await imported(store, 'work', true);
        const strict = [3, 3, 3];
        for (const { source, back } of steps) await imported(store, source, back);
        const [row] = await findContacts(store, 'Oto');
        if (row) noFreer(strict, strictness(row.record));
      }),
      { numRuns: 25 },
    );
    // What was handed over, and any other profile's file, read by somebody who has less, the same or more.
    for (const profile of [
      'employer-hand-over',
      'full-backup',
      'access-request',
      'personal-notes',
      'linkedin-defensible',
    ]) {
      const store = await testStore();
      await imported(store, 'work');
      const before = await oto(store);
      const given = must(await previewExport(store, profile, { person: before.id })).selection.archive;
      must(await applyImport(store, given));
      noFreer(strictness(before), strictness(await oto(store)));
      const other = await testStore(testWorld(undefined, 2));
      must(await applyImport(other, given));
      const [there] = await findContacts(other, 'Oto');
      for (const handle of there?.record.handles ?? []) expect(ownerOfHandle(handle).is).toBe('employer');
    }
  },

  P3: () => {
    const one = (source: Source, id: string): Contact => {
      const origin = importedFrom(source, '2026-03-10T09:00:00.000Z', id);
      const contact = contactOf(1, { name: 'Oto Rand' });
      return {
        ...contact,
        handles: [{ ...mail('oto@rand.example'), provenance: [origin] }],
        provenance: { name: [origin] },
      };
    };
    const any = fc.constantFrom(...SOURCES);
    fc.assert(
      fc.property(any, any, (a, b) => {
        const merged = mergeContacts(one(a, 'import-1'), one(b, 'import-2'));
        expect(merged.handles[0]?.provenance).toHaveLength(2);
        const of = (contact: Contact) =>
          contact.handles.map((handle) => STRICTNESS.indexOf(ownerOfHandle(handle).is))[0] ?? -1;
        expect(of(merged)).toBe(Math.max(of(one(a, 'import-1')), of(one(b, 'import-2'))));
      }),
    );
  },

  P4: async () => {
    const store = await testStore();
    await imported(store, 'not-known');
    const record = await oto(store);
    expect(record.handles.map((handle) => ownerOfHandle(handle).is)).toEqual(['unknown']);
    const { archive } = must(await previewExport(store, 'personal-notes')).selection;
    expect(JSON.stringify(archive)).not.toContain('oto@rand.example');
  },

  O1: async () => {
    const store = await testStore();
    await imported(store, 'work');
    expect(strictness(await oto(store))).toEqual([3, 3, 3]);
  },

  O2: () => {
    const domain = fc.constantFrom('rand.example', 'mail.rand.example', 'orbit.example');
    const routes = fc.subarray(['told-me', 'personal-mail', 'public-web'] as const, {
      minLength: 1,
    });
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{2,9}$/), domain, routes, (name, at, all) => {
        const value = `${name}@${at}`;
        expect(likelyOwner('email', value)).toBe('employer');
        const provenance = all.map((route) => ({
          route,
          how: 'typed' as const,
          capturedAt: '2026-02-01',
          givenDirectly: true,
        }));
        const contact = {
          ...contactOf(1, { name: 'Oto Rand' }),
          handles: [{ ...handleOf('email', value, 'employer'), provenance }],
        };
        expect(reach(contact).answer).toBe('no');
        const both = { ...contact, handles: [...contact.handles, handleOf('linkedin', name, 'personal')] };
        expect(reach(both)).toMatchObject({ answer: 'yes', lost: [{ value }], by: [{ channel: 'linkedin' }] });
      }),
    );
  },

  O3: async () => {
    const store = await testStore();
    await imported(store, 'work');
    const thing = { person: (await oto(store)).id, field: 'organisation' };
    expect(sayOf(await decideOwnership(store, thing, 'personal', ' '))).not.toBe('ok');
    must(await decideOwnership(store, thing, 'personal', 'Known since school'));
    const record = await oto(store);
    expect(ownerOfField(record, 'organisation')).toMatchObject({
      is: 'personal',
      because: expect.stringContaining('Known since school'),
    });
    expect(decisionIn(provenanceOf(record, 'organisation'))).toMatchObject({ how: 'decided' });
    expect(provenanceOf(record, 'organisation').length).toBeGreaterThan(1);
  },

  O4: async () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Channel.options),
        fc.oneof(fc.emailAddress(), fc.string({ unit: 'grapheme' })),
        (channel, value) => {
          const link = linkOf({ channel, value });
          // Their own page is opened as they gave it.
          if (link === null || channel === 'url') return;
          expect(link).toMatch(/^(mailto:|https:\/\/www\.linkedin\.com\/in\/)[^?&#]*$/);
          expect(decodeURIComponent(link)).toContain(value.toWellFormed());
        },
      ),
    );
    const store = await testStore();
    await imported(store, 'work');
    const before = await digest(store);
    expect(liveHandles(await oto(store)).map(linkOf)).toEqual(['mailto:oto@rand.example']);
    expect(reach(await oto(store)).answer).not.toBe('yes');
    expect(await digest(store)).toBe(before);
  },

  N1: () => {
    expect(leaves('Bob Marsh writes from bob@marsh.example and +49 30 1234567')).not.toMatch(/Bob|Marsh|bob@|1234567/);
    expect(leaves('Likes rowing')).toContain('Likes rowing');
  },
  N2: () => {
    for (const note of ['Had a heart attack in May', 'Our discount for them is 14 percent, do not tell'])
      expect(leaves(note)).not.toContain(note.slice(0, 12));
  },
  N3: () => {
    const archive = noted('Bob Marsh writes from bob@marsh.example');
    const before = canonicalJson(archive);
    for (const id of ['personal-notes', 'full-backup', 'linkedin-defensible']) select(id, archive);
    expect(canonicalJson(archive)).toBe(before);
  },

  R1: async () => {
    const world = testWorld();
    const store = await filledStore();
    const later = { ...store, world: { ...world, now: () => Date.UTC(2028, 5, 1) } } as Store;
    const due = async () => (await reviewDue(later, 10)).due.map(({ name }) => name);
    expect(await due()).toContain('Dana Whitfield');
    must(await write(later, [{ do: 'contact', id: DANA, fields: { title: 'Head' } }]));
    expect(await due()).toContain('Dana Whitfield');
    must(await logTouch(later, { person: { kind: 'known', id: DANA }, chip: 'call', line: 'Called', at: null }));
    expect(await due()).not.toContain('Dana Whitfield');
  },
  R2: async () => {
    const store = await filledStore();
    must(await erasePerson(store, DANA, 'asked'));
    expect(await digest(store)).not.toMatch(/Whitfield|dana@home/);
    expect(await contactById(store, DANA)).toBeNull();
  },
  R3: async () => {
    const store = await filledStore();
    const counts = { personal: 0, shared: 0, unknown: 0, employer: 0 };
    must(
      await logExport(store, {
        profile: 'personal-notes',
        fileName: 'dana.zip',
        counts,
        overrides: 0,
        sha256: '',
        exportId: '',
        encrypted: false,
        people: [DANA],
      }),
    );
    expect(must(await planErasure(store, DANA)).exports).toMatchObject([
      { fileName: 'dana.zip', profile: 'personal-notes' },
    ]);
  },
  R4: async () => {
    const store = await filledStore();
    must(await holdAll(store, 'Letter of 2 March'));
    expect(sayOf(await erasePerson(store, DANA, 'asked'))).toMatch(/Letter of 2 March/);
    expect(await contactById(store, DANA)).not.toBeNull();
  },

  A1: async () => {
    const { archive } = must(await previewExport(await filledStore(), 'advocates')).selection;
    expect(archive.contacts).toEqual([]);
  },

  E1: async () => {
    const store = await testStore();
    await imported(store, 'work');
    const preview = must(await previewExport(store, 'personal-notes'));
    expect(preview.leftOut.length).toBeGreaterThan(0);
    expect(preview.counts.people + preview.counts.addresses).toBe(0);
    expect(preview.durable).toEqual({ yes: 0, no: 0 });
  },
  E2: () => {
    const { archive, canaries } = canaryNotebook();
    const staying = canaries.filter(({ class: of }) => of === 'employer' || of === 'unknown').map(({ value }) => value);
    expect(staying.length).toBeGreaterThan(5);
    for (const id of ['personal-notes', 'linkedin-defensible', 'advocates'])
      expect(foundIn(JSON.stringify(select(id, archive).archive), staying)).toEqual([]);
  },
  E3: async () => {
    const store = await filledStore();
    const counts = { personal: 2, shared: 0, unknown: 0, employer: 0 };
    must(
      await logExport(store, {
        profile: 'personal-notes',
        fileName: 'a.zip',
        counts,
        overrides: 1,
        sha256: 'ab',
        exportId: 'e',
        encrypted: true,
        people: [DANA],
      }),
    );
    expect(await listExports(store)).toMatchObject([
      {
        profile: 'personal-notes',
        fileName: 'a.zip',
        counts,
        overrides: 1,
        people: [DANA],
        time: expect.stringMatching(/^2026-/),
      },
    ]);
  },
};

it.each(Object.keys(RULES) as Rule[])('%s', async (rule) => {
  expect(RULES[rule]).toMatch(/^[A-Z].*\.$/);
  expect(PROOFS[rule], `${rule} has no proof`).toBeTypeOf('function');
  expect.hasAssertions();
  await PROOFS[rule]();
});
