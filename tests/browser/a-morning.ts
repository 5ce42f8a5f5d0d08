// A notebook as a rep has it on some morning: invented people, each with what brings them up on one of the pages.
import type { Fact } from '@/lib/model/entry/entry';
import { archiveOf, contactOf, factOf, handleOf, idOf } from '../formats/archives';

const DAY = 86_400_000;

/** ISO day, so many days from today. */
const dayAt = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

interface Known {
  name: string;
  fields?: Record<string, unknown>;
  stage?: number;
  /** Days ago. */
  since?: number;
  entries?: [days: number, fields: Record<string, unknown>][];
}

const call = (days: number, more = {}): [number, Record<string, unknown>] => [days, { note: 'Called', ...more }];
const of = (days: number, kind: string, note: string, more = {}): [number, Record<string, unknown>] => [
  days,
  { kind, type: undefined, note, ...more },
];

const people: Known[] = [
  {
    name: 'Dana Whitfield',
    fields: { title: 'Head of Operations', organisation: 'Orbit Foods', trust: 4, trustCheckedOn: dayAt(-20) },
    stage: 5,
    since: 190,
    entries: [
      call(-9, { minutes: 20 }),
      of(-18, 'promise', 'Samples of the new jars', { dueOn: dayAt(-8) }),
      of(-40, 'insight', 'One invoice for all plants would save us a day', { about: 'change', verbatim: true }),
      of(-70, 'consent', 'May be named to one prospect', {
        scope: ['reference-call', 'name'],
        audience: 'one-prospect',
        until: dayAt(45),
        limitCount: 3,
      }),
    ],
  },
  {
    name: 'Luis Ortega',
    fields: { organisation: 'Harbour Grocers' },
    stage: 6,
    since: 300,
    entries: [
      call(-30),
      of(-20, 'ask', 'A reference call for Kestrel Jam?', { actKind: 'reference-call' }),
      of(-120, 'act', 'Wrote a review', { actKind: 'review', origin: 'asked', result: 'lead' }),
      [-60, { type: 'meeting', note: 'Walked the shop floor', valueGiven: 'Two tickets for the fair', minutes: 60 }],
    ],
  },
  {
    name: 'Mina Park',
    fields: { organisation: 'Park & Sons' },
    stage: 7,
    since: 90,
    entries: [
      call(-12),
      of(-12, 'act', 'Co-presents with me', {
        actKind: 'co-presenting',
        origin: 'volunteered',
        eventName: 'Jar Summit',
        scheduledFor: dayAt(3),
      }),
      of(-100, 'act', 'Told her cousin in Daegu', {
        actKind: 'word-of-mouth',
        origin: 'volunteered',
        result: 'won',
        value: '40 cases',
      }),
      of(-200, 'act', 'Spoke at the Jar Summit', {
        actKind: 'speaking',
        origin: 'asked',
        eventName: 'Jar Summit',
        result: 'lead',
      }),
    ],
  },
  {
    name: 'Zoë Müller',
    fields: { organisation: 'Granite Bank' },
    stage: 4,
    since: 400,
    entries: [
      of(-9, 'incident', 'Billed twice', { category: 'billing', repeatOf: idOf(0x9001) }),
      of(-160, 'incident', 'A pallet came late', { category: 'delivery', resolvedOn: dayAt(-157), outcome: 'same' }),
      of(-15, 'insight', 'Kestrel is faster on repairs', { about: 'competitor-better', competitor: 'Kestrel' }),
      call(-15, { minutes: 35 }),
    ],
  },
  {
    name: 'Sam Okafor',
    fields: { organisation: 'Northwind Foods', status: 'at-risk' },
    stage: 3,
    since: 500,
    entries: [call(-50)],
  },
  {
    name: 'Rosa Lind',
    fields: { organisation: 'Tide Hotels', status: 'lost' },
    stage: 2,
    since: 800,
    entries: [
      call(-170),
      of(-60, 'plan', 'Ask for half an hour with the new buyer and bring the service figures', {
        state: 'lost',
        causes: ['champion-left', 'competitor'],
        competitor: 'Kestrel',
        whatHappened: 'Their buyer left in spring',
      }),
      of(-55, 'step', 'Send the new terms', { who: 'Mira', dueOn: dayAt(-1) }),
    ],
  },
  {
    name: 'Priya Raman',
    fields: { organisation: 'Orbit Foods', trust: 5, trustCheckedOn: dayAt(-220) },
    stage: 3,
    since: 600,
    entries: [
      call(-25),
      of(-24, 'insight', 'Sally talked us back from the edge', { about: 'praise', colleague: 'Sally', verbatim: true }),
    ],
  },
  {
    name: 'Hanna Vogel',
    fields: { organisation: 'Harbour Grocers' },
    stage: 1,
    since: 330,
    entries: [
      [-300, { type: 'order', note: 'First order', minutes: 30 }],
      [-120, { type: 'order', note: 'Forty cases' }],
      [-40, { type: 'visit', note: 'Looked at the cold store', minutes: 90 }],
    ],
  },
  {
    name: 'Ana Souza',
    fields: { organisation: 'Casa Souza', favourability: 5, vocality: 1 },
    stage: 3,
    since: 200,
    entries: [
      call(-35),
      of(-33, 'insight', 'Saved us from staying late three nights', { about: 'value', verbatim: true }),
    ],
  },
  { name: 'Chen Wei', fields: { organisation: 'Lantern Tea' }, stage: 2, since: 700, entries: [call(-400)] },
  {
    name: 'Ada Krol',
    fields: { organisation: 'Krol Bakery', peakDays: ['thursday'], majorAccount: true },
    stage: 3,
    since: 260,
    entries: [call(-20), of(-140, 'observation', 'Watched the night bake', { halfDays: 2, watched: 'both' })],
  },
  ...['Jonas Brandt', 'Omar Haddad', 'Elena Petrova', 'Luca Ferri', 'Noor Aziz', 'Tomas Ek', 'Bea Lund'].map(
    (name, n): Known => ({ name, stage: n % 3, since: 250, entries: [call(-120 - n, { minutes: 15 })] }),
  ),
];

/** As a file that Rung gave out. */
export function aMorning(): string {
  let count = 0;
  const fact = (who: string, days: number, fields: Record<string, unknown>): Fact => {
    count += 1;
    return factOf(count, [who], { at: dayAt(days), ...JSON.parse(JSON.stringify(fields)) });
  };
  const contacts = people.map(({ name, fields }, n) =>
    contactOf(n + 1, {
      name,
      created: '2023-01-05T08:00:00.000Z',
      handles: [
        handleOf(
          'email',
          `${name
            .split(' ')[0]
            ?.toLowerCase()
            .replace(/[^a-z]/g, '')}@home.example`,
        ),
      ],
      ...fields,
    }),
  );
  const journal = people.flatMap(({ entries = [], stage = 0, since = 100 }, n) => [
    ...entries.map(([days, fields]) => fact(idOf(n + 1), days, fields)),
    ...(stage > 0
      ? [
          fact(idOf(n + 1), -since, {
            kind: 'stage',
            type: undefined,
            ladder: 'seven',
            from: 0,
            to: stage,
            evidence: [],
            certainty: 'seen',
          }),
        ]
      : []),
  ]);
  return JSON.stringify(archiveOf({ contacts, journal }));
}
