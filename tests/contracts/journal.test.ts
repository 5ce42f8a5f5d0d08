// What holds for every kind of entry in lib/journal.
//
// A kind brings its samples along: tests/fixtures/journal/<kind>.json, a list of the fields that entries of this kind
// have beside those of every entry. Show the full one, the smallest one and the odd ones.
import { describe, expect, it } from 'vitest';
import { chips, faultIn, formFor, journal, readEntry } from '@/lib/journal';
import { evidenceOf } from '@/lib/journal/evidence';
import { ladders } from '@/lib/ladders';
import words from '@/lib/line/kinds';
import { Fact } from '@/lib/model/entry/entry';
import { CERTAINTIES } from '@/lib/model/ladder/certainty';
import { EVIDENCE } from '@/lib/model/ladder/evidence';
import { laterFact } from '@/lib/model/person/later-copy';
import { editEntry } from '@/lib/services/entry/edit-entry';
import { absorb, takeArchive } from '@/lib/store/archive';
import type { Receipt } from '@/lib/store/change';
import { contactById, timeline } from '@/lib/store/read/read';
import { undo, write } from '@/lib/store/write';
import { disagreements } from '../store/recount';
import { testStore } from '../store/world';

const DANA = '018f1111-0000-7000-8000-00000000000a';
const LUIS = '018f1111-0000-7000-8000-00000000000b';
const ENTRY = '018f2222-0000-7000-8000-000000000001';

const files = import.meta.glob<Record<string, unknown>[]>('../fixtures/journal/*.json', {
  eager: true,
  import: 'default',
});
const kinds = [...journal.values()];
const samplesOf = (kind: string) => files[`../fixtures/journal/${kind}.json`] ?? [];
const samples = kinds.flatMap(({ kind }) =>
  samplesOf(kind).map((fields, n): [string, Fact] => [
    `${kind} ${n + 1}`,
    { id: ENTRY, entry: ENTRY, kind, people: [DANA], at: '2026-03-02', clock: '0mm000000-0000-a', ...fields },
  ]),
);
const context = { ladderOf: (id: string) => ladders.get(id) };

/** A notebook with this entry in it, stamped anew. */
async function withEntry({ id: _id, entry: _entry, clock: _clock, ...fields }: Fact) {
  const store = await testStore();
  const written = await write(store, [
    { do: 'contact', id: DANA, fields: { name: 'Dana Whitfield' } },
    { do: 'contact', id: LUIS, fields: { name: 'Luis Ortega' } },
    { do: 'fact', fact: fields as never },
  ]);
  if (!written.ok) throw new Error(written.say);
  const only = async (person = DANA) => (await timeline(store, { id: person, also: [] })).entries;
  const [entry] = await only();
  if (!entry) throw new Error('The entry is not on the timeline.');
  return { store, entry, only };
}

const done = (result: { ok: true; value: Receipt } | { ok: false; say: string }): Receipt => {
  if (!result.ok) throw new Error(result.say);
  return result.value;
};

it.each(kinds.map((kind) => kind.kind))('%s has samples', (kind) => {
  const say = `a kind brings tests/fixtures/journal/${kind}.json along: a list of what such entries hold`;
  expect(samplesOf(kind).length, say).toBeGreaterThan(0);
});

/** Chips that no word tells, and why. */
const BY_HAND: Record<string, string> = {
  other: 'what fits no other chip',
  step: 'logged below its plan',
};

it.each(chips.map(({ id }) => id))('a typed line is taken for “%s” by words of its own', (id) => {
  const say = `lib/line/kinds/${id}.ts is missing: nothing that is typed is taken for this chip`;
  expect(id in words !== id in BY_HAND, say).toBe(true);
});

it('all words belong to a chip', () => {
  const ids = new Set(chips.map(({ id }) => id));
  expect(
    Object.keys(words).filter((id) => !ids.has(id)),
    'a file of lib/line/kinds is called like its chip',
  ).toEqual([]);
});

it('all samples belong to a kind', () => {
  const named = Object.keys(files).map((file) => file.replace(/^.*\/|\.json$/g, ''));
  expect(named.filter((kind) => !journal.has(kind))).toEqual([]);
});

it('a kind is known by the name it gives its entries', () => {
  for (const { kind, schema } of kinds) {
    expect(kind).toMatch(/^[a-z]+(-[a-z]+)*$/);
    const [, sample] = samples.find(([, fact]) => fact.kind === kind) ?? [];
    expect(schema.safeParse(sample).success).toBe(true);
    expect(schema.safeParse({ ...sample, kind: 'another-kind' }).success).toBe(false);
  }
});

describe.each(samples)('%s', (_, sample) => {
  const kind = journal.get(sample.kind);

  it('is a fact, and one of its kind', () => {
    expect(Fact.safeParse(sample).success).toBe(true);
    expect(faultIn(sample)).toBeNull();
  });

  it('keeps what a newer version added, through reading and writing', async () => {
    const future = { ...sample, future: { deep: [1, null, 'x'] } };
    expect(kind?.schema.parse(future)).toEqual(future);
    const { entry } = await withEntry(future);
    expect(entry.future).toEqual(future.future);
  });

  it('reads in one line that says something and leaves out no words of the rep', () => {
    const { icon, label, line, aside = '' } = readEntry(sample, context);
    for (const text of [icon, label, line]) expect(text.trim()).not.toBe('');
    const words = JSON.stringify(Object.values(sample)).match(/"(?:note|text)":"[^"]+"/g) ?? [];
    for (const own of [sample.note, ...words.map((word) => word.split('"')[3])])
      if (typeof own === 'string') expect(`${line} ${aside}`).toContain(own);
  });

  it('only offers evidence that ladders can ask for, as sure as it is known', () => {
    for (const { what, entry, certainty } of evidenceOf([sample], new Set([DANA]))) {
      expect(CERTAINTIES).toContain(certainty);
      expect(EVIDENCE).toContain(what);
      expect(entry).toBe(ENTRY);
    }
  });

  it('can be moved to somebody else and another day, and back', async () => {
    const { store, entry, only } = await withEntry(sample);
    const edited = done(await editEntry(store, entry, { people: [LUIS], at: '2025-12-31' }));
    expect(await only()).toEqual([]);
    expect(await only(LUIS)).toMatchObject([{ at: '2025-12-31', kind: sample.kind }]);
    done(await undo(store, edited));
    expect(await only(LUIS)).toEqual([]);
    const [back] = await only();
    expect({ ...back, id: '', clock: '' }).toEqual({ ...entry, id: '', clock: '' });
    expect(await disagreements(store)).toEqual([]);
  });

  it('can be deleted, and back', async () => {
    const { store, entry, only } = await withEntry(sample);
    const before = await contactById(store, DANA);
    const deleted = done(await write(store, [{ do: 'fact', fact: { ...entry, deleted: true } }]));
    expect(await only()).toEqual([]);
    done(await undo(store, deleted));
    expect(await contactById(store, DANA)).toEqual(before);
    expect(await disagreements(store)).toEqual([]);
  });

  it('meets its own edits in any order', () => {
    const edit = { ...sample, id: ENTRY.replace(/1$/, '2'), clock: '0mm000000-0001-a', at: '2026-03-01' };
    const end = { ...edit, id: ENTRY.replace(/1$/, '3'), clock: '0mm000001-0000-b', deleted: true };
    const orders = [
      [sample, edit, end],
      [end, sample, edit],
      [edit, end, sample, edit],
    ];
    for (const order of orders) expect(order.reduce(laterFact)).toBe(end);
  });

  it('can be marked sensitive, and no longer', async () => {
    const { store, entry, only } = await withEntry(sample);
    done(await editEntry(store, entry, { sensitive: true }));
    const [marked] = await only();
    expect(marked?.sensitive).toBe(true);
    if (marked) done(await editEntry(store, marked, { sensitive: undefined }));
    expect({ ...(await only())[0], id: '', clock: '' }).toEqual({ ...entry, id: '', clock: '' });
  });

  it('goes out in an archive and comes back the same', async () => {
    const { store, only } = await withEntry({ ...sample, future: 1 });
    const archive = await takeArchive(store);
    const other = await testStore();
    done(await absorb(other, JSON.parse(JSON.stringify(archive))));
    const row = await contactById(other, DANA);
    expect((await timeline(other, { id: DANA, also: [] })).entries).toEqual(await only());
    expect(row).toEqual(await contactById(store, DANA));
  });
});

describe.each(kinds.flatMap((kind) => (kind.form.length > 0 ? [[kind.kind, kind] as const] : [])))(
  'the form of %s',
  (_, kind) => {
    it('asks for each field once, in words, and its samples show every one of them', () => {
      const names = kind.form.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const { label } of kind.form) expect(label).toMatch(/^[A-Z].{1,40}$/);
      const shown = new Set(samplesOf(kind.kind).flatMap((fields) => Object.keys(fields)));
      expect(names.filter((name) => !shown.has(name))).toEqual([]);
    });

    it('shows a field only on answers that another field can have', () => {
      for (const { when } of kind.form) {
        const asked = kind.form.find(({ name }) => name === when?.name);
        if (!when) continue;
        const answers = asked && 'choices' in asked ? asked.choices.map(({ id }) => id) : [true, false];
        expect(asked).toBeDefined();
        for (const is of when.is) expect(answers).toContain(is);
      }
    });

    it('offers what the schema takes, and nothing else', () => {
      const fact = { id: ENTRY, entry: ENTRY, kind: kind.kind, people: [DANA], at: '2026-03-02', clock: 'x' };
      const plain = { ...fact, ...samplesOf(kind.kind).at(-1) };
      for (const field of kind.form) {
        if (!('choices' in field)) continue;
        const value = (id: string) => (field.as === 'choices' ? [id] : id);
        for (const { id, label } of field.choices) {
          expect(label.trim()).not.toBe('');
          expect(faultIn({ ...plain, [field.name]: value(id) })).toBeNull();
        }
        expect(faultIn({ ...plain, [field.name]: value('telepathy') })).not.toBeNull();
      }
    });
  },
);

it('every kind with a form asks whether an entry is sensitive, and asks nothing twice', () => {
  for (const { kind, form } of kinds) {
    const names = formFor(kind).map(({ name }) => name);
    expect(names.includes('sensitive')).toBe(form.length > 0);
    expect(new Set(names).size).toBe(names.length);
  }
});

describe.each(kinds.flatMap((kind) => (kind.closing ? [[kind.kind, kind, kind.closing] as const] : [])))(
  'the closing of %s',
  (_, kind, { field, label }) => {
    it('is a day of its form, on a button that says so', () => {
      expect(kind.form.find(({ name }) => name === field)).toMatchObject({ as: 'day' });
      expect(label).toMatch(/^Mark as \S/);
    });

    it('reads otherwise than the open entry', () => {
      const fact = { id: ENTRY, entry: ENTRY, kind: kind.kind, people: [DANA], at: '2026-03-02', clock: 'x' };
      const open = { ...fact, ...samplesOf(kind.kind)[0], [field]: undefined };
      const aside = (day?: string) => kind.read({ ...open, [field]: day }, { ladderOf: () => undefined }).aside;
      expect(aside('2026-03-03')).not.toBe(aside());
    });
  },
);

describe('the chips', () => {
  it('are unique, in one order, with a word and a picture', () => {
    for (const field of ['id', 'label', 'order'] as const) {
      const taken = [...Map.groupBy(chips, (chip) => chip[field]).values()].filter((same) => same.length > 1);
      expect(taken.map((same) => same.map(({ id }) => `${id}: ${field} ${same[0]?.[field]}`))).toEqual([]);
    }
    for (const chip of chips) {
      expect(chip.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(chip.label.trim()).not.toBe('');
      expect(chip.icon).toMatch(/^[a-z]+(-[a-z]+)*$/);
    }
    expect(chips.map((chip) => chip.order)).toEqual(chips.map((chip) => chip.order).toSorted((a, b) => a - b));
  });

  it.each(chips.map((chip) => [chip.id, chip] as const))('%s makes an entry of a line, and of none', (_, chip) => {
    for (const line of ['Called about the order', '']) {
      const fact = { id: ENTRY, entry: ENTRY, kind: chip.kind, people: [DANA], at: '2026-03-02', clock: 'x' };
      const entry = { ...fact, ...chip.fields(line) };
      if (chip.needsLine && !line) {
        expect(faultIn(entry)).toMatch(/^\w+: [a-z]/);
        continue;
      }
      expect(faultIn(entry)).toBeNull();
      const reading = readEntry(entry, context);
      expect(reading.line.trim()).not.toBe('');
      expect(`${reading.line} ${reading.aside ?? ''}`).toContain(line);
    }
  });
});

describe('an entry of a kind this version does not know', () => {
  const odd: Fact = { id: ENTRY, entry: ENTRY, kind: 'handshake', people: [DANA], at: '2026-03-02', clock: 'x' };
  it.each([
    [{ note: 'Shook hands' }, 'Shook hands'],
    [{ note: '' }, 'An entry this version cannot show'],
    [{}, 'An entry this version cannot show'],
  ])('is shown all the same: %j', (fields, line) => {
    expect(readEntry({ ...odd, ...fields }, context)).toMatchObject({ label: 'handshake', line });
    expect(evidenceOf([{ ...odd, ...fields }], new Set([DANA]))).toEqual([]);
    expect(faultIn({ ...odd, ...fields })).toBeNull();
  });

  it('is shown by its note where a known kind has another shape', () => {
    const broken = { ...odd, kind: 'interaction', type: 'telepathy', note: 'We both knew' };
    expect(readEntry(broken, context).line).toBe('We both knew');
    expect(faultIn(broken)).toBe('type: not understood');
  });
});
