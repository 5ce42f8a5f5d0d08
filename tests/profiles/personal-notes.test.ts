// Personal notes: what goes, what stays, and that what stays is nowhere in what goes.
import { describe, expect, it } from 'vitest';
import { peopleOf } from '@/lib/model/people';
import { profiles } from '@/lib/profiles';
import personalNotes from '@/lib/profiles/personal-notes';
import withSensitive from '@/lib/profiles/personal-notes-sensitive';
import { archiveOf, clockAt, contactOf, factOf, handleOf, hardArchive, idOf } from '../formats/archives';

const now = '2026-03-02T09:00:00.000Z';
const from = (route: 'crm' | 'told-me') => [{ route, how: 'typed' as const, capturedAt: now }];

const archive = () =>
  archiveOf({
    contacts: [
      contactOf(1, {
        name: 'Dana',
        pets: 2,
        handles: [
          handleOf('email', 'dana@home.example'),
          handleOf('email', 'canary-work@orbit.example', 'employer'),
          handleOf('phone', '+49 30 5550001', 'unknown'),
          { ...handleOf('phone', '+49 30 5550002'), provenance: from('crm') },
          { ...handleOf('email', 'canary-gone@home.example'), removed: true },
        ],
      }),
      contactOf(2, { name: 'canary-deleted', deleted: now }),
      contactOf(3, { name: 'D. W.', mergedInto: idOf(1) }),
      contactOf(4, { name: 'canary-merged-and-deleted', mergedInto: idOf(2) }),
    ],
    journal: [
      factOf(1, [idOf(1)], { note: 'canary-first-wording' }),
      { ...factOf(2, [idOf(1)], { note: 'Second wording' }), entry: idOf(0x1001) },
      factOf(3, [idOf(2)], { note: 'canary-about-deleted' }),
      factOf(4, [idOf(1), idOf(2)], { note: 'With both' }),
      factOf(5, [idOf(3)], { note: 'Before the merge' }),
      factOf(6, [idOf(1)], { note: 'canary-deleted-entry', deleted: true }),
    ],
    settings: [
      { key: 'ladder', value: 'seven', clock: clockAt(1) },
      { key: 'mine', value: ['canary-address@own.example'], clock: clockAt(1) },
    ],
    later: 'kept',
  });

describe('personal notes', () => {
  it('hold everybody who is there, with live entries and addresses of their own', () => {
    const selected = personalNotes.select(archive()).archive;
    const [dana, ...others] = peopleOf(selected);
    expect(others).toEqual([]);
    expect(dana?.handles.map(({ value }) => value)).toEqual(['dana@home.example', '+49 30 5550001']);
    expect(dana?.entries.map(({ note }) => note).sort()).toEqual(['Before the merge', 'Second wording', 'With both']);
    expect(dana?.contact.pets).toBe(2);
    expect(selected.later).toBe('kept');
  });

  it('hold nothing of what they leave out, anywhere', () => {
    expect(JSON.stringify(personalNotes.select(archive()).archive)).not.toMatch(/canary|5550002/);
  });

  it('say what was left out, how many and why, naming nobody', () => {
    const { leftOut } = personalNotes.select(archive());
    expect(leftOut.map(({ code, count }) => [code, count])).toEqual([
      ['employer-address', 1],
      ['work-source', 1],
      ['removed-address', 1],
      ['deleted-person', 2],
      ['deleted-person-entry', 1],
      ['earlier-wording', 2],
      ['setting', 1],
    ]);
    expect(JSON.stringify(leftOut)).not.toMatch(/canary|Dana/);
  });

  it('do not keep a work address that was typed as the name', () => {
    const typed = contactOf(1, {
      name: 'Canary@Orbit.example',
      handles: [handleOf('email', 'canary@orbit.example', 'employer')],
    });
    expect(personalNotes.select(archiveOf({ contacts: [typed] })).archive.contacts[0]?.name).toBe('Canary');
  });

  it('leave the archive they were given as it was', () => {
    const given = archive();
    personalNotes.select(given);
    expect(given).toEqual(archive());
  });
});

describe('people marked sensitive', () => {
  const given = () =>
    archiveOf({
      contacts: [
        contactOf(1, { name: 'Dana', note: 'canary-note', tags: ['canary-tag'], title: 'Buyer', mergedInto: null }),
        contactOf(2, { name: 'D. W.', mergedInto: idOf(1), sensitive: true, custom: 'Illness: canary-fact' }),
        contactOf(3, { name: 'Luis', note: 'Likes tea' }),
      ],
      journal: [
        factOf(1, [idOf(1)], { note: 'canary-entry' }),
        factOf(2, [idOf(1), idOf(3)], { note: 'canary-both' }),
        factOf(3, [idOf(3)], { note: 'His own' }),
      ],
    });

  it('go by name, without a word of what was noted about them', () => {
    const { archive: selected, leftOut } = personalNotes.select(given());
    expect(JSON.stringify(selected)).not.toContain('canary');
    expect(peopleOf(selected).map(({ contact, entries }) => [contact.name, entries.length])).toEqual([
      ['Dana', 0],
      ['Luis', 1],
    ]);
    expect(selected.contacts[0]).toMatchObject({ title: 'Buyer', clocks: { name: clockAt(1), title: clockAt(1) } });
    expect(leftOut.map(({ code, count }) => [code, count])).toEqual([
      ['sensitive-person', 2],
      ['sensitive-entry', 2],
    ]);
  });

  it('go whole where the rep chose so by name', () => {
    expect(withSensitive.select(given())).toEqual({ archive: given(), leftOut: [] });
  });
});

describe.each([...profiles.values()].map((profile) => [profile.id, profile] as const))('%s', (id, profile) => {
  it('is named like its kin and explains itself', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(profile.name.trim()).not.toBe('');
    expect(profile.explain).toMatch(/\.$/);
  });

  it('counts everything it leaves out, and selecting again leaves out nothing more', () => {
    for (const given of [archiveOf(), hardArchive(), archive()]) {
      const { archive: selected, leftOut } = profile.select(given);
      for (const { count, reason } of leftOut) {
        expect(count).toBeGreaterThan(0);
        expect(reason).toMatch(/\.$/);
      }
      expect(profile.select(selected)).toEqual({ archive: selected, leftOut: [] });
    }
  });
});
