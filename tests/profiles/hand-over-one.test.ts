// One customer handed over: somebody known through LinkedIn goes with the notes that are ticked, and with nobody else.
import { expect, it } from 'vitest';
import { peopleOf } from '@/lib/model/person/people';
import { archiveOf, contactOf, factOf, handleOf, idOf } from '../formats/archives';
import { ORIGINS } from './canaries';
import { select } from './choice';

const notebook = () => {
  const dana = contactOf(1, { name: 'Dana Whitfield', note: 'canary-card' });
  return archiveOf({
    contacts: [
      {
        ...dana,
        handles: [{ ...handleOf('linkedin', 'canary-profile'), provenance: [ORIGINS.personal] }],
        provenance: Object.fromEntries(Object.keys(dana.clocks).map((field) => [field, [ORIGINS.personal]])),
      },
      contactOf(2, { name: 'Luis Ortega' }),
    ],
    journal: [
      factOf(1, [idOf(1)], { note: 'Wants lighter boxes, asks Luis Ortega', provenance: [ORIGINS.personal] }),
      factOf(2, [idOf(1)], { note: 'canary-unticked', provenance: [ORIGINS.personal] }),
      factOf(3, [idOf(1)], { note: 'canary-sensitive', sensitive: true, provenance: [ORIGINS.personal] }),
      factOf(4, [idOf(2)], { note: 'canary-other', provenance: [ORIGINS.employer] }),
      factOf(5, [idOf(1)], { note: 'Order of March', provenance: [ORIGINS.employer] }),
    ],
  });
};
const entry = (n: number) => idOf(0x1000 + n);
const handOver = (ticked: string[] = []) => select('hand-over-one', notebook(), { person: idOf(1), ticked });

it('what is the employer’s goes by itself, and the rep’s own notes are there to be ticked', () => {
  const { archive, held, reasons } = handOver();
  expect(archive.journal.map(({ note }) => note)).toEqual(['Order of March']);
  expect(held.map(({ text, ticked }) => [text.includes('canary'), ticked])).toEqual([
    [false, false],
    [true, false],
  ]);
  expect(held.every(({ codes }) => codes[0] === 'own-note')).toBe(true);
  expect(reasons['own-note']).toMatch(/tick/);
});

it('002-14: a note that is ticked goes along, by name, with other people masked; sensitive ones never', () => {
  const { archive } = handOver([entry(1), entry(3), entry(4)]);
  const text = JSON.stringify(archive);
  expect(peopleOf(archive).map(({ contact }) => contact.name)).toEqual(['Dana Whitfield']);
  expect(text).toContain('Wants lighter boxes');
  for (const stays of ['Luis', 'canary-unticked', 'canary-sensitive', 'canary-other', 'canary-card'])
    expect(text, stays).not.toContain(stays);
});

it('somebody whose notes are all the rep’s own goes by name, with the one that is ticked', () => {
  const given = notebook();
  const own = { ...given, journal: given.journal.slice(0, 2) };
  const choose = (ticked: string[]) => select('hand-over-one', own, { person: idOf(1), ticked }).archive;
  expect(choose([]).contacts.map(({ name }) => name)).toEqual(['Dana Whitfield']);
  expect(choose([]).journal).toEqual([]);
  expect(choose([entry(1)]).journal).toHaveLength(1);
});
