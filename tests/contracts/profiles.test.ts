// What holds for every export profile, and the table of what each lets go and keeps back.
import 'temporal-polyfill/global';
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeContacts } from '@/lib/model/person/merge';
import { profiles } from '@/lib/profiles';
import { anyArchive, archiveOf, hardArchive, idOf } from '../formats/archives';
import { type Canary, canaryNotebook, foundIn } from '../profiles/canaries';
import { choiceOf, select } from '../profiles/choice';

const all = [...profiles.values()].map((profile) => [profile.id, profile] as const);
const ME = { person: idOf(1) };
const textOf = (profile: string, parts = {}) =>
  JSON.stringify(select(profile, canaryNotebook().archive, { ...ME, ...parts }).archive);

describe.each(all)('%s', (id, profile) => {
  it('is named like its kin and explains itself', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(profile.name.trim()).not.toBe('');
    expect(profile.explain).toMatch(/\..*\.$/s);
    expect([...profiles.values()].filter(({ order }) => order === profile.order)).toHaveLength(1);
  });

  it('leaves the archive it is given as it was, and gives the same again', () => {
    for (const given of [archiveOf(), hardArchive(), canaryNotebook().archive]) {
      const before = JSON.stringify(given);
      const once = select(id, given, ME);
      expect(JSON.stringify(given)).toBe(before);
      expect(select(id, given, ME)).toEqual(once);
    }
  });

  it('gives a reason for everything it leaves behind, and no value', () => {
    const { archive, canaries } = canaryNotebook();
    const { leftOut, reasons } = select(id, archive, ME);
    for (const { count, code } of leftOut) {
      expect(count).toBeGreaterThan(0);
      expect(reasons[code], code).toMatch(/^[A-Z].*\.$/);
    }
    const values = canaries.map(({ value }) => value);
    expect(foundIn(JSON.stringify({ leftOut, reasons }), values)).toEqual([]);
  });

  it('counts what goes by whose it is', () => {
    const { archive, classes } = select(id, canaryNotebook().archive, ME);
    const handles = archive.contacts.flatMap((contact) => contact.handles).length;
    const sum = Object.values(classes).reduce((a, b) => a + b, 0);
    expect(sum).toBeGreaterThanOrEqual(handles + archive.journal.length);
  });

  it('says how far it is, from 0 to 1', () => {
    for (const done of profile.select(hardArchive(), choiceOf(ME))) {
      expect(done).toBeGreaterThanOrEqual(0);
      expect(done).toBeLessThanOrEqual(1);
    }
  });

  it('takes any archive, and a second time nothing more is left out', () => {
    fc.assert(
      fc.property(anyArchive, (given) => {
        const { archive } = select(id, given, ME);
        const again = select(id, archive, ME).archive;
        expect(again.contacts.map(({ id: who }) => who)).toEqual(archive.contacts.map(({ id: who }) => who));
        expect(again.journal).toHaveLength(archive.journal.length);
      }),
      { numRuns: 50 },
    );
  });

  it('never wins against what it was taken from', () => {
    fc.assert(
      fc.property(anyArchive, (given) => {
        for (const contact of select(id, given, ME).archive.contacts) {
          const original = given.contacts.find((known) => known.id === contact.id);
          if (!original) throw new Error(contact.id);
          const whole = mergeContacts(original, original);
          expect(mergeContacts(original, contact)).toEqual(whole);
          expect(mergeContacts(contact, original)).toEqual(whole);
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** Which things must be nowhere in it. */
const HELD: Record<string, (canary: Canary) => boolean> = {
  'personal-notes': ({ class: of, mark, what }) =>
    of !== 'personal' || mark !== undefined || what === 'past' || what === 'setting',
  'linkedin-defensible': ({ class: of, what, channel, mark }) =>
    of !== 'personal' ||
    what === 'entry' ||
    what === 'past' ||
    what === 'setting' ||
    mark !== undefined ||
    (what === 'handle' && channel !== 'linkedin'),
  'employer-hand-over': ({ class: of, what, mark, value }) =>
    !/Named$/.test(value) &&
    ((of !== 'employer' && of !== 'shared') ||
      what === 'past' ||
      what === 'setting' ||
      mark === 'sensitive' ||
      mark === 'flagged' ||
      mark === 'other-name'),
  'hand-over-one': ({ class: of, what, mark, value }) =>
    !/Named$/.test(value) &&
    ((of !== 'employer' && of !== 'shared') || what === 'past' || what === 'setting' || mark !== undefined),
  advocates: () => true,
  'access-request': ({ mark, what }) => mark === 'other-name' || what === 'setting' || mark === 'within',
  'full-backup': () => false,
};

describe('nothing that stays is anywhere in what goes', () => {
  it.each(Object.keys(HELD))('%s', (id) => {
    const { canaries } = canaryNotebook();
    const values = canaries.filter((canary) => HELD[id]?.(canary)).map(({ value }) => value);
    const say = `HELD names nothing that stays out of “${id}”: only a profile that \`holdsAll\` may`;
    expect(values.length > 0, say).toBe(!profiles.get(id)?.holdsAll);
    expect(foundIn(textOf(id), values)).toEqual([]);
  });

  it('a backup without the employer’s', () => {
    const { canaries } = canaryNotebook();
    const values = canaries.filter(({ class: of }) => of === 'employer' || of === 'unknown').map(({ value }) => value);
    expect(foundIn(textOf('full-backup', { withoutEmployer: true }), values)).toEqual([]);
  });

  it('there is a line in HELD, and a package to be opened for ever, for every profile', () => {
    const folder = new URL('../fixtures/packages/', import.meta.url);
    const packages = readdirSync(folder).flatMap((name) => name.match(/^[\d.]+-([a-z-]+)\.zip(?:\.age)?$/)?.[1] ?? []);
    expect(Object.keys(HELD).sort(), 'HELD says what must never be in it').toEqual([...profiles.keys()].sort());
    expect([...new Set(packages)].sort(), 'made by `npm run package -- PROFILE`').toEqual([...profiles.keys()].sort());
  });
});

describe('what may go goes', () => {
  const goes = (id: string, which: (canary: Canary) => boolean, parts = {}) => {
    const values = canaryNotebook()
      .canaries.filter(which)
      .map(({ value }) => value);
    expect(values.length).toBeGreaterThan(0);
    expect(foundIn(textOf(id, parts), values)).toEqual(values);
  };

  it('everything of the rep’s own, unflagged, with personal notes', () =>
    goes(
      'personal-notes',
      ({ class: of, mark, what }) => of === 'personal' && !mark && what !== 'past' && what !== 'setting',
    ));

  it('LinkedIn profiles, with who they are there', () =>
    goes(
      'linkedin-defensible',
      ({ class: of, channel, value }) => of === 'personal' && (channel === 'linkedin' || /^Title/.test(value)),
    ));

  it('work addresses and notes, with the hand-over', () =>
    goes('employer-hand-over', ({ class: of, what, mark }) => of === 'employer' && !mark && what !== 'past'));

  it('everything, with the backup', () => goes('full-backup', () => true));

  it('of one person everything, with the access request', () => {
    const { archive } = select('access-request', canaryNotebook().archive, ME);
    expect(archive.contacts.map(({ id }) => id)).toEqual([idOf(1)]);
    expect(archive.contacts[0]?.handles).toHaveLength(25);
    expect(JSON.stringify(archive)).toMatch(/cancer canary/);
  });

  it('a note that is ticked, and no other', () => {
    const { canaries, notes } = canaryNotebook();
    for (const mark of ['flagged', 'sensitive'] as const) {
      const canary = canaries.find((one) => one.mark === mark && one.class === 'personal');
      const ticked = [notes.get(canary?.value ?? '') ?? ''];
      for (const id of ['personal-notes', 'linkedin-defensible']) {
        const text = textOf(id, { ticked });
        expect(text, id).toContain(canary?.value);
        expect(text.match(/(cancer|hush) canary/g)).toHaveLength(1);
      }
    }
  });

  it('nothing of an employer’s, whatever is ticked', () => {
    const { canaries, notes } = canaryNotebook();
    const values = canaries.filter(({ class: of }) => of === 'employer' || of === 'unknown').map(({ value }) => value);
    for (const id of ['personal-notes', 'linkedin-defensible'])
      expect(foundIn(textOf(id, { ticked: [...notes.values()] }), values)).toEqual([]);
  });
});
