// A card: what is written, what is kept, and when somebody can still be reached.
import { describe, expect, it } from 'vitest';
import { emptyContact, withFields, withHandle } from '@/lib/model/person/changed-contact';
import { type Contact, liveHandles, reach } from '@/lib/model/person/contact';
import type { Handle } from '@/lib/model/person/handle';
import { typed } from '@/lib/model/whose/provenance';
import { PERSON } from '../samples';

const dana = emptyContact(PERSON, '2026-01-01T00:00:00.000Z');
const handle = (value: string, more: Partial<Handle> = {}): Handle => ({
  key: `email:${value}`,
  channel: 'email',
  value,
  owner: 'personal',
  clock: '1',
  provenance: [typed('2026-01-01T00:00:00.000Z')],
  ...more,
});

describe('writing fields', () => {
  it('stamps what changed and only that', () => {
    const first = withFields(dana, { name: 'Dana', title: 'Buyer' }, '1');
    const second = withFields(first, { name: 'Dana', title: 'Head of Buying' }, '2');
    expect(second.clocks).toEqual({ name: '1', title: '2' });
    expect(first.title).toBe('Buyer');
  });

  it('adds each origin to those before', () => {
    const from = typed('2026-01-01T00:00:00.000Z');
    const first = withFields(dana, { name: 'Dana' }, '1', from);
    const later = typed('2026-02-01T00:00:00.000Z');
    expect(withFields(first, { name: 'D.' }, '2', later).provenance.name).toEqual([from, later]);
  });

  it('empties a field with null and leaves it alone with undefined', () => {
    const first = withFields(dana, { title: 'Buyer', headline: 'x' }, '1');
    const second = withFields(first, { title: null, headline: undefined }, '2');
    expect([second.title, second.headline, second.clocks.headline]).toEqual([null, 'x', '1']);
  });

  it('never lets a field replace the frame of a contact', () => {
    const broken = { id: 'other', clocks: {}, handles: [], created: '', provenance: {} };
    expect(withFields(dana, broken as object, '1')).toEqual(dana);
  });

  it('takes fields of any name', () => {
    const odd = withFields(dana, { constructor: 'x', toString: 'y' } as object, '1', typed('2026'));
    expect(Object.keys(odd.clocks)).toEqual(['constructor', 'toString']);
    expect(odd.provenance.constructor).toEqual([typed('2026')]);
  });
});

describe('addresses', () => {
  it('are one per key: the last one written, with all its origins', () => {
    const two = withHandle(withHandle(dana, handle('a@home.example')), handle('a@home.example', { owner: 'employer' }));
    expect(two.handles).toHaveLength(1);
    expect(two.handles[0]).toMatchObject({ owner: 'employer' });
    expect(two.handles[0]?.provenance).toHaveLength(2);
  });

  it('taken away are not shown and not forgotten', () => {
    const gone = withHandle(dana, handle('a@home.example', { removed: true }));
    expect(liveHandles(gone)).toEqual([]);
    expect(gone.handles).toHaveLength(1);
  });

  it.each([
    ['one of their own', [handle('a@home.example')], true],
    ['none', [], false],
    ['their employer owns', [handle('a@orbit.example', { owner: 'employer' })], false],
    ['no longer works', [handle('a@home.example', { deadOn: '2026-01-01' })], false],
    ['was taken away', [handle('a@home.example', { removed: true })], false],
    ['nobody knows whose', [handle('a@x.example', { owner: 'unknown' })], false],
  ] as const)('reach them or not: %s', (_, handles, expected) => {
    expect(reach(handles.reduce<Contact>(withHandle, dana)).answer === 'yes').toBe(expected);
  });
});

it('whether they could be reached elsewhere says by what, what goes with the job, and what is missing', () => {
  const work = handle('a@orbit.example', { owner: 'employer' });
  const home = handle('a@home.example');
  const phone = handle('+47 1', { key: 'phone:+471', channel: 'phone', owner: 'unknown' });
  const dead = handle('b@home.example', { deadOn: '2026-01-01' });
  const of = (...handles: Handle[]) => {
    const { answer, by, lost, unsure, missing } = reach(handles.reduce<Contact>(withHandle, dana));
    return [answer, by.length, lost.length, unsure.length, missing.join()];
  };
  expect(of()).toEqual(['no', 0, 0, 0, 'email,phone']);
  expect(of(work, dead)).toEqual(['no', 0, 1, 0, 'email,phone']);
  expect(of(work, phone)).toEqual(['unsure', 0, 1, 1, 'email,phone']);
  expect(of(work, home, phone)).toEqual(['yes', 1, 1, 1, 'phone']);
});
