// What else there is to tell of somebody invented: each brings them up on one of the notebook's pages.
import type { ContactFields } from '@/lib/model/person/contact';
import { phrase } from '@/lib/words';
import { PROBLEMS } from './words';

/** An entry, so many days ago. */
export interface Told {
  ago: number;
  kind: string;
  /** The field that names an entry of theirs by kind, of that day or else the last: that one has to be written first. */
  after?: { field: string; kind: string; ago?: number };
  [field: string]: unknown;
}

export interface Happening {
  facts?: Told[];
  fields?: Partial<ContactFields>;
}

const COMPETITOR = 'Kestrel Jars';

/** `day`: the ISO day so many days ago; of a negative number ahead. */
export const happenings = (day: (ago: number) => string): Readonly<Record<string, Happening>> => ({
  promise: { facts: [{ ago: 18, kind: 'promise', note: phrase`Samples of the new jars`, dueOn: day(8) }] },
  need: {
    facts: [
      {
        ago: 14,
        kind: 'interaction',
        type: 'call',
        note: phrase`Asked what is missing`,
        need: phrase`Smaller crates`,
        needBy: day(-2),
      },
    ],
  },
  follow: { facts: [{ ago: 6, kind: 'follow-up', note: phrase`Call about the trial`, dueOn: day(0) }] },
  waiting: { facts: [{ ago: 20, kind: 'ask', note: phrase`A reference call?`, actKind: 'reference-call' }] },
  planned: {
    facts: [
      {
        ago: 12,
        kind: 'act',
        note: phrase`Presents with me`,
        actKind: 'co-presenting',
        origin: 'volunteered',
        eventName: phrase`Food fair`,
        scheduledFor: day(-4),
      },
    ],
  },
  goal: { facts: [{ ago: 90, kind: 'goal', note: phrase`Open a second shop`, byDay: day(-20) }] },
  problem: { facts: [{ ago: 6, kind: 'incident', ...PROBLEMS[2] }] },
  again: { facts: [{ ago: 9, kind: 'incident', ...PROBLEMS[1], after: { field: 'repeatOf', kind: 'incident' } }] },
  rival: {
    facts: [
      {
        ago: 15,
        kind: 'insight',
        note: phrase`Kestrel does their lids`,
        about: 'competitor-ties',
        competitor: COMPETITOR,
      },
      {
        ago: 15,
        kind: 'insight',
        note: phrase`Faster with repairs`,
        about: 'competitor-better',
        competitor: COMPETITOR,
        verbatim: true,
      },
    ],
  },
  risk: { fields: { status: 'at-risk' } },
  lost: {
    fields: { status: 'lost' },
    facts: [
      {
        ago: 60,
        kind: 'plan',
        note: phrase`Bring the service figures to the new buyer`,
        state: 'lost',
        causes: ['champion-left', 'competitor'],
        competitor: COMPETITOR,
        whatHappened: phrase`Their buyer left in spring`,
      },
      {
        ago: 55,
        kind: 'step',
        note: phrase`Send the new terms`,
        dueOn: day(1),
        after: { field: 'plan', kind: 'plan' },
      },
    ],
  },
  left: { facts: [{ ago: 30, kind: 'interaction', type: 'note', note: phrase`May change jobs before the summer` }] },
  trust: {
    fields: { trust: 4, trustCheckedOn: day(220), favourability: 4, vocality: 3 },
    facts: [{ ago: 220, kind: 'trust', trust: 4 }],
  },
  declined: {
    facts: [40, 16].map((ago) => ({
      ago,
      kind: 'interaction',
      type: 'call',
      note: phrase`Not this year`,
      offer: phrase`A second size`,
      offerResult: 'declined',
    })),
  },
  blocked: { fields: { blocker: phrase`The boss decides` } },
  silent: { fields: { favourability: 5, vocality: 1 } },
  asked: {
    facts: [
      {
        ago: 140,
        kind: 'ask',
        note: phrase`A line for our page?`,
        actKind: 'quote',
        outcome: 'yes',
        answeredOn: day(135),
      },
      { ago: 120, kind: 'act', note: phrase`Wrote a review`, actKind: 'review', origin: 'asked', result: 'lead' },
    ],
  },
  consent: {
    facts: [
      {
        ago: 70,
        kind: 'consent',
        note: phrase`May be named to one prospect`,
        scope: ['reference-call', 'name'],
        audience: 'one-prospect',
        until: day(-45),
        limitCount: 3,
      },
    ],
  },
  praise: {
    facts: [
      {
        ago: 24,
        kind: 'insight',
        note: phrase`Sally stayed on the phone until it worked`,
        about: 'praise',
        colleague: 'Sally',
        verbatim: true,
      },
    ],
  },
  valued: {
    facts: [
      { ago: 33, kind: 'insight', note: phrase`Saves us an hour every night`, about: 'value', verbatim: true },
      { ago: 80, kind: 'insight', note: phrase`One invoice for all sites would help`, about: 'change', verbatim: true },
      { ago: 80, kind: 'insight', note: phrase`Glass comes back`, about: 'trend' },
    ],
    fields: { innovator: true },
  },
  watched: {
    facts: [
      {
        ago: 50,
        kind: 'observation',
        note: phrase`Watched the morning shift`,
        halfDays: 2,
        watched: 'both',
        followUps: phrase`Send the short manual`,
      },
    ],
  },
  peak: { fields: { peakDays: ['thursday'] } },
  visit: { facts: [{ ago: 5, kind: 'follow-up', note: phrase`Before the season`, dueOn: day(-6), visit: true }] },
  major: { fields: { majorAccount: true, influence: 'decides' } },
  birthday: { fields: { birthday: `-${day(-5).slice(4)}` } },
  new: { fields: { howMet: 'event' } },
  // Their entries show more than the stage they stand on: it waits to be accepted.
  ready: {},
});
