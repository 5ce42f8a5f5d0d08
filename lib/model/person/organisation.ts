// Where people work: what it is called, its domains, and what it is to the rep, now and before.
import * as z from 'zod/mini';
import type { Clock } from '@/lib/model/clock';
import { isStoredDate } from '@/lib/model/entry/entry';
import { clockOf } from './contact';

export const KINDS = ['customer', 'prospect', 'partner', 'competitor', 'my-employer', 'other'] as const;
export type Kind = (typeof KINDS)[number];

const line = z.string().check(z.maxLength(300));
const maybe = <Type extends z.ZodMiniType>(type: Type) => z.optional(z.nullable(type));

/** What it is to the rep since a day: never rewritten when that changes, so that what it was can still be read. */
export const KindSince = z.looseObject({
  /** One record for each id in an organisation. */
  id: z.string().check(z.minLength(1), z.maxLength(60)),
  kind: z.enum(KINDS),
  since: z.string().check(z.refine(isStoredDate, 'is no date')),
  clock: z.string(),
  removed: z.optional(z.boolean()),
});
export type KindSince = z.infer<typeof KindSince>;

/** The fields the last writer wins, one by one. `null` says: emptied on purpose. */
export const OrganisationFields = z.looseObject({
  name: line,
  /** Of its web pages and mail, as `domainIn` gives them. */
  domains: maybe(z.array(line).check(z.maxLength(50))),
  /** Id of the organisation it is part of. */
  parent: maybe(z.string()),
  note: maybe(z.string().check(z.maxLength(20_000))),
  /** ISO instant of the deletion; null after it was undone. */
  deleted: maybe(z.string()),
});
export type OrganisationFields = z.infer<typeof OrganisationFields>;

export const Organisation = z.looseObject({
  ...OrganisationFields.shape,
  id: z.uuid(),
  created: z.string(),
  kinds: z.array(KindSince),
  /** Field name to the clock of its last write. */
  clocks: z.record(z.string(), z.string()),
});
export type Organisation = z.infer<typeof Organisation>;

/** Parts of an organisation that are not last-writer fields. */
export const STRUCTURE_OF_ORGANISATION: ReadonlySet<string> = new Set(['id', 'created', 'kinds', 'clocks']);

export const emptyOrganisation = (id: string, created: string): Organisation => ({
  id,
  created,
  name: '',
  kinds: [],
  clocks: {},
});

/** With these fields written at `clock`; fields whose value stays the same keep their old clock. */
export function withOrganisationFields(
  organisation: Organisation,
  fields: Partial<OrganisationFields>,
  clock: Clock,
): Organisation {
  const next: Organisation = { ...organisation, clocks: { ...organisation.clocks } };
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined || STRUCTURE_OF_ORGANISATION.has(field)) continue;
    if (JSON.stringify(next[field]) === JSON.stringify(value) && clockOf(next, field)) continue;
    next[field] = value;
    next.clocks[field] = clock;
  }
  return next;
}

/** With a kind added, changed or (`removed: true`) taken away, as its own clock says. */
export function withKind(organisation: Organisation, kind: KindSince): Organisation {
  const known = organisation.kinds.find((other) => other.id === kind.id);
  const others = organisation.kinds.filter((other) => other.id !== kind.id);
  return { ...organisation, kinds: [...others, { ...known, ...kind }] };
}

const order = ({ since, clock, id }: KindSince): string => `${since} ${clock} ${id}`;

/** What it is and was to the rep, the newest first. */
export const kindsOf = ({ kinds }: Pick<Organisation, 'kinds'>): KindSince[] =>
  kinds.filter((kind) => !kind.removed).sort((a, b) => (order(a) < order(b) ? 1 : -1));

export const kindOf = (organisation: Pick<Organisation, 'kinds'>): Kind | undefined => kindsOf(organisation)[0]?.kind;

/** Every stamp in it. */
export const stampsOfOrganisation = ({ clocks, kinds }: Organisation): Clock[] => [
  ...Object.values(clocks),
  ...kinds.map((kind) => kind.clock),
];

/** The domain in `orbit.example`, `@orbit.example` or `https://www.orbit.example/about`; null where there is none. */
export function domainIn(text: string): string | null {
  const host = text.trim().replace(/^.*@/, '');
  const url = URL.parse(/^[a-z]+:\/\//i.test(host) ? host : `https://${host}`);
  const name = url?.hostname.replace(/^www\./, '').replace(/\.$/, '') ?? '';
  return /^[^\s.]+(\.[^\s.]+)+$/.test(name) && !/^[\d.]+$/.test(name) ? name : null;
}
