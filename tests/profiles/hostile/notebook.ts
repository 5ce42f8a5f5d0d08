// Notebooks made to leak: a few people who may leave, among others who stay and stand in every text, field and list of theirs.
// A notebook is drawn once and filled twice, each time with other secrets: whatever leaves must be the same both times.
import fc from 'fast-check';
import { journal } from '@/lib/journal';
import type { Archive } from '@/lib/model/archive';
import type { Fact } from '@/lib/model/entry/entry';
import type { Contact } from '@/lib/model/person/contact';
import { FACTS } from '@/lib/model/person/facts';
import { keyOf } from '@/lib/model/person/handle';
import type { Provenance } from '@/lib/model/whose/provenance';
import { type Erased, runsAmong, wordsToRemember } from '@/lib/profiles/scan/erased';
import { archiveOf, clockAt, idOf } from '../../formats/archives';
import { ORIGINS } from '../canaries';
import { SCRIPTS } from './scripts';
import { CHANNELS, type Filling, nameOf, type Secret, secretOf, spelt, type What } from './secrets';

/** Why somebody stays. */
export type Why = 'employer' | 'unknown' | 'personal' | 'sensitive' | 'deleted' | 'erased' | 'merged';

/** What a profile is tried with. */
export interface Trial {
  profile: string;
  /** Why people can stay in it. */
  whys: readonly Why[];
  /** Where what may leave comes from. */
  from: Provenance;
  withoutEmployer?: boolean;
  /** Of those who go, too, there are records that stay. */
  partly?: boolean;
}

/** Numbers that a notebook is drawn by, one after the other. */
export const anyTape = fc.array(fc.nat({ max: 999_982 }), { minLength: 900, maxLength: 900 });

/** Draws numbers from 0 to `most` for as long as anybody asks. */
export function drawer(tape: readonly number[]): (most: number) => number {
  let at = 0;
  return (most) => {
    at += 1;
    return ((tape[at % tape.length] ?? 0) + at) % (most + 1);
  };
}
type Text = (string | { who: number; what: What; form: number })[];

interface Stays {
  why: Why;
  script: number;
  /** Only in the first filling: nothing may tell that they were ever there. */
  silent: boolean;
  /** How many entries are theirs alone. */
  entries: number;
}

const WORDS = [
  'met at the fair',
  'likes tea',
  'wants lids',
  'sends samples',
  'asked again',
  'the new plant',
  'in the hall',
];
const WHATS: readonly What[] = [
  'name',
  'name',
  'name',
  'mail',
  'house',
  'number',
  'extension',
  'chat',
  'profile',
  'page',
  'street',
];
export const KEPT = [idOf(1), idOf(2), idOf(3)] as const;
const NAMES = ['Dana Whitfield', 'Luis Ortegano', 'Mina Parkinson'];
const MOST_FORMS = 1_000;

/** Draws one notebook and gives the function that fills it. */
export function drawNotebook(
  upTo: (most: number) => number,
  { whys, from, partly }: Trial,
): (filling: Filling) => Filled {
  const one = <Item>(items: readonly Item[]): Item => items[upTo(items.length - 1)] as Item;
  const stays: Stays[] = Array.from({ length: 2 + upTo(2) }, (_, i) => ({
    why: one(whys),
    script: upTo(SCRIPTS.length - 1),
    silent: i > 1,
    entries: upTo(2),
  }));
  const told = stays.flatMap((one, who) => (one.silent ? [] : [who]));
  const hole = (): Text[number] => {
    const who = one(told);
    return { who, what: stays[who]?.why === 'erased' ? 'name' : one(WHATS), form: upTo(MOST_FORMS) };
  };
  const text = (): Text => [one(WORDS), ' ', hole(), '. ', one(WORDS)];
  const some = (): string[] => stays.flatMap((_, who) => (upTo(2) === 0 ? [String(who)] : []));
  const people = KEPT.map(() =>
    Object.fromEntries(FIELDS.flatMap((field) => (upTo(3) === 0 ? [[field, { text: text(), who: some() }]] : []))),
  );
  const kinds = [...journal.keys()];
  const facts = Array.from({ length: 2 + upTo(2) }, () => {
    const kind = one(kinds);
    const form = (journal.get(kind)?.form ?? []).filter(({ as }) => as === 'people' || as === 'entry' || upTo(2) === 0);
    return {
      kind,
      of: upTo(KEPT.length - 1),
      with: some(),
      alias: upTo(3) === 0,
      texts: Object.fromEntries(['note', 'evidence', ...form.map(({ name }) => name)].map((name) => [name, text()])),
      form,
    };
  });
  const labels = [hole(), hole(), hole()];
  return (filling) => fill({ filling, stays, people, facts, labels, from, partly: partly ?? false });
}

const TEXT_FIELDS = Object.entries(FACTS).flatMap(([name, { as }]) => (as === 'text' || as === 'long' ? [name] : []));
const PEOPLE_FIELDS = Object.entries(FACTS).flatMap(([name, { as }]) => (as === 'people' ? [name] : []));
const OWN_TEXT = `own/text/${idOf(0x31)}`;
const OWN_CHOICE = `own/choice/${idOf(0x32)}`;
const FIELDS = [
  ...[
    'note',
    'title',
    'headline',
    'organisation',
    'tags',
    'keepReason',
    'extra',
    'job',
    'label',
    'reason',
    'employer',
    'page',
  ],
  ...TEXT_FIELDS,
  ...PEOPLE_FIELDS,
  OWN_TEXT,
  OWN_CHOICE,
];

const FIRMS: ReadonlySet<string> = new Set(['organisation', 'job']);

interface Drawn {
  filling: Filling;
  stays: readonly Stays[];
  people: readonly Record<string, { text: Text; who: string[] }>[];
  facts: readonly {
    kind: string;
    of: number;
    with: string[];
    alias: boolean;
    texts: Record<string, Text>;
    form: readonly { name: string; as: string }[];
  }[];
  labels: readonly Text[number][];
  from: Provenance;
  partly: boolean;
}

export interface Filled {
  archive: Archive;
  /** Of everybody who stays: what must be nowhere. */
  secrets: Secret[];
  erased: Erased;
  /** Every note there is. */
  ticked: string[];
}

function fill(drawn: Drawn): Filled {
  const { filling, stays, from } = drawn;
  const there = stays.map((one) => !one.silent || filling === 0);
  const secrets = stays.map(({ script }, who) => secretOf(who, script, filling));
  const say = (text: Text, whole = false): string =>
    text
      .map((part) =>
        typeof part === 'string' ? part : spelt(secrets[part.who] as Secret, part.what, part.form, whole),
      )
      .join('');
  const idsOf = (who: readonly string[]): string[] =>
    who.flatMap((n) => (there[Number(n)] && stays[Number(n)]?.why !== 'erased' ? [secrets[Number(n)]?.id ?? ''] : []));
  const others = stays.flatMap((one, who) => (there[who] ? theirs(one, secrets[who] as Secret, filling) : []));
  const kept = drawn.people.map((fields, n) => keptContact(n, fields, { say, idsOf, from, consents: true }));
  const alias = drawn.partly ? aliasOf(filling, secretOf(40, 0, filling)) : [];
  const facts = drawn.facts.map((fact, n) => factOf(fact, n, { say, idsOf, from, filling, aliased: alias.length > 0 }));
  const consents = KEPT.map((id, n) => consentOf(n, [id], from));
  const remembered = new Set(
    stays.flatMap((one, who) => (one.why === 'erased' ? wordsToRemember(nameOf(secrets[who] as Secret)) : [])),
  );
  const archive = archiveOf({
    contacts: [...kept, ...alias, ...others.flatMap(({ contacts }) => contacts)],
    journal: [...facts, ...consents, ...others.flatMap((one) => one.facts)],
    ladders: [ladderWith(drawn.labels.map((label) => say([label])))],
    settings: settingsOf(drawn, secrets, say),
    organisations: others.flatMap(({ contacts }) =>
      contacts.map(({ id, name, created }) => ({ id, name, created, kinds: [], clocks: {} })),
    ),
  });
  const ticked = [...archive.journal.map(({ entry }) => entry), ...archive.contacts.map(({ id }) => `${id}/note`)];
  return {
    archive,
    secrets: secrets.filter((_, who) => there[who]),
    erased: { has: (word) => remembered.has(word), runs: runsAmong([...remembered]) },
    ticked,
  };
}

interface Telling {
  /** `whole`: as it can stand in the name of a firm. */
  say(text: Text, whole?: boolean): string;
  idsOf(who: readonly string[]): string[];
  from: Provenance;
}

/** Fields of a record, stamped, from there. */
const stamped = (fields: Record<string, unknown>, second: number, from: Provenance) => ({
  ...fields,
  clocks: Object.fromEntries(Object.keys(fields).map((field) => [field, clockAt(second)])),
  provenance: Object.fromEntries(Object.keys(fields).map((field) => [field, [from]])),
});

function keptContact(
  n: number,
  fields: Drawn['people'][number],
  { say, idsOf, from }: Telling & { consents: boolean },
): Contact {
  const said = (field: string) => say(fields[field]?.text ?? [], FIRMS.has(field));
  const others = KEPT.filter((_, i) => i !== n);
  const values = {
    name: NAMES[n],
    ...Object.fromEntries(
      [...TEXT_FIELDS, OWN_TEXT, 'note', 'title', 'headline', 'organisation', 'keepReason'].map((field) => [
        field,
        said(field),
      ]),
    ),
    ...Object.fromEntries(PEOPLE_FIELDS.map((field) => [field, [...others, ...idsOf(fields[field]?.who ?? [])]])),
    tags: [said('tags'), 'lids'],
    [OWN_CHOICE]: said(OWN_CHOICE),
    ladder: 'own-ladder',
    extra: { vcard: [`X-ASSISTANT:${said('extra')}`], uid: said('extra') },
    nextRung: { words: [said('extra')] },
  };
  const record = stamped(values, n + 1, from);
  record.provenance.title = [
    { ...ORIGINS.employer, capturedAt: '2026-01-05T08:00:00.000Z' },
    {
      ...{
        route: 'unknown',
        how: 'decided',
        capturedAt: '2026-01-06T08:00:00.000Z',
        ownership: from.route === 'crm' ? 'employer' : 'personal',
      },
      ...{ reason: said('reason'), myEmployerThen: said('employer'), theirEmployerThen: said('employer') },
      ...{ sourceUrl: `https://crm.example/?q=${encodeURIComponent(said('page'))}` },
    } as Provenance,
  ];
  record.provenance.note = [{ ...from, value: said('reason') } as Provenance, from];
  return {
    ...(record as unknown as Contact),
    id: KEPT[n] ?? '',
    created: '2026-01-05T08:00:00.000Z',
    employments: [{ id: idOf(0x41 + n), organisation: said('job'), title: said('job'), clock: clockAt(n + 1) }],
    handles: [
      {
        key: keyOf('linkedin', `${NAMES[n]?.split(' ')[0]}-at-work`),
        channel: 'linkedin',
        value: `${NAMES[n]?.split(' ')[0]?.toLowerCase()}-at-work`,
        owner: 'personal',
        clock: clockAt(n + 1),
        label: said('label'),
        extra: { jscontact: { place: 'onlineServices', id: said('label'), rest: { label: said('label') } } },
        provenance: [{ ...from, reason: said('reason') } as Provenance],
      },
    ],
  };
}

/** A record of somebody who goes, taken over from a CRM and merged: only in the first filling. */
function aliasOf(filling: Filling, secret: Secret): Contact[] {
  if (filling === 1) return [];
  const record = stamped(
    { name: 'Wendolyna Aldersey', mergedInto: KEPT[0], title: 'Row 7' },
    secret.second,
    ORIGINS.employer,
  );
  return [{ ...(record as unknown as Contact), id: secret.id, created: secret.created, handles: [] }];
}

const ALIAS = secretOf(40, 0, 0).id;

function factOf(
  { kind, of, with: who, alias, texts, form }: Drawn['facts'][number],
  n: number,
  { say, idsOf, from, filling, aliased }: Telling & { filling: Filling; aliased: boolean },
): Fact {
  const id = idOf(0x2000 + n);
  const said = (name: string) => say(texts[name] ?? []);
  const fields = form.flatMap(({ name, as }): [string, unknown][] => {
    if (name === 'url') return [[name, `https://page.example/?q=${encodeURIComponent(said(name))}`]];
    if (as === 'text' || as === 'long') return [[name, said(name)]];
    if (as === 'people') return [[name, [KEPT[1], ...idsOf(who)]]];
    return as === 'entry' ? [[name, idOf(0x7000 + n * 2 + filling)]] : [];
  });
  const stage = { ladder: 'own-ladder', from: 0, to: 1, certainty: 'seen' };
  return {
    ...Object.fromEntries(fields),
    ...(kind === 'interaction' && { type: 'call' }),
    ...(kind === 'stage'
      ? { ...stage, evidence: [{ text: said('evidence') }, { ref: idOf(0x7100 + filling), aside: said('evidence') }] }
      : { note: said('note') }),
    ...{ id, entry: id, kind, at: '2026-02-10', clock: clockAt(50 + n) },
    people: [of === 0 && alias && aliased ? ALIAS : (KEPT[of] ?? ''), ...idsOf(who)],
    provenance: [{ ...from, myEmployerThen: said('note'), reason: said('evidence') } as Provenance],
    later: said('note'),
  } as Fact;
}

const consentOf = (n: number, people: string[], from: Provenance): Fact =>
  ({
    ...{
      id: idOf(0x3000 + n),
      entry: idOf(0x3000 + n),
      kind: 'consent',
      people,
      at: '2026-02-01',
      clock: clockAt(90 + n),
    },
    ...{ note: 'She may be named', scope: ['name', 'contact-details'], provenance: [from] },
  }) as Fact;

const originOf = (why: Why): Provenance => (why === 'employer' || why === 'unknown' ? ORIGINS[why] : ORIGINS.personal);

/** Records and entries of somebody who stays. */
function theirs({ why, entries }: Stays, secret: Secret, filling: Filling): { contacts: Contact[]; facts: Fact[] } {
  if (why === 'erased') return { contacts: [], facts: [] };
  const from = { ...originOf(why), capturedAt: secret.created };
  const handles = Object.entries(secret.addresses)
    .map(([what, value]) => {
      const channel = CHANNELS[what as keyof typeof CHANNELS];
      return {
        key: keyOf(channel, value),
        channel,
        value,
        owner: 'employer' as const,
        clock: clockAt(secret.second),
        provenance: [from],
      };
    })
    .slice(0, 8);
  const fields = {
    ...{
      name: nameOf(secret),
      title: 'Buyer',
      note: `Lives at ${secret.addresses.street}`,
      tags: ['north'],
      knows: [KEPT[0]],
    },
    ...(why === 'sensitive' && { sensitive: true }),
    ...(why === 'deleted' && { deleted: secret.created }),
  };
  const record = {
    ...(stamped(fields, secret.second, from) as unknown as Contact),
    id: secret.id,
    created: secret.created,
  };
  const alias = `${secret.id.slice(0, -3)}0fe`;
  const contacts: Contact[] =
    why === 'merged'
      ? [
          { ...record, handles, mergedInto: alias },
          {
            ...(stamped({ name: 'Row 9', sensitive: true }, secret.second, from) as unknown as Contact),
            id: alias,
            created: secret.created,
            handles: [],
          },
        ]
      : [{ ...record, handles }];
  const facts = Array.from({ length: entries + filling }, (_, n) => {
    const id = `${secret.id.slice(0, -3)}1${n}e`;
    const origin = why === 'employer' || why === 'unknown' ? [from] : [];
    return {
      ...{
        id,
        entry: id,
        kind: 'consent',
        people: [secret.id],
        at: secret.created.slice(0, 10),
        clock: clockAt(secret.second + n),
      },
      ...{ note: nameOf(secret), scope: why === 'personal' ? [] : ['name', 'contact-details'], provenance: origin },
    } as Fact;
  });
  return { contacts, facts };
}

const stageWith = (words: string) => ({
  name: words.slice(0, 60),
  short: 'One',
  meaning: words,
  rule: [],
  next: words,
});

const ladderWith = (words: readonly string[]) => ({
  id: 'own-ladder',
  name: words[0] ?? '',
  perspective: 'customer-state' as const,
  ground: 'Not yet',
  stages: words.slice(1).map(stageWith),
  clock: clockAt(3),
});

function settingsOf(
  { labels, filling }: Drawn,
  secrets: readonly Secret[],
  say: (text: Text) => string,
): Archive['settings'] {
  const [label, answer] = labels.map((one) => say([one]));
  const field = (id: string, as: string, more: object) => ({
    key: `field/${id}`,
    value: { id, as, order: 1, ...more },
    clock: clockAt(4),
  });
  return [
    { key: 'ladder', value: 'own-ladder', clock: clockAt(4) },
    field(idOf(0x31), 'text', { label }),
    field(idOf(0x32), 'choice', {
      label: 'Region',
      choices: [
        { id: answer, label: answer },
        { id: 'north', label: 'North' },
      ],
    }),
    field('unused', 'text', { label: `Unused ${label}` }),
    ...secrets.map(({ id, created }) => ({
      key: `tombstone/${id}`,
      value: { at: created, reason: 'asked', marks: [] },
      clock: clockAt(5 + filling),
    })),
    {
      key: `export/${filling}`,
      value: { id: `${filling}`, time: secrets[0]?.created, people: secrets.map(({ id }) => id) },
      clock: clockAt(9 + filling),
    },
  ];
}
