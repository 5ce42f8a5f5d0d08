// Organisations: added, changed, deleted. What one was to the rep before stays in it as its history.

import { isStoredDate } from '@/lib/model/entry/entry';
import { isoOf } from '@/lib/model/moment';
import { claimsOf, domainClaim, nameClaim } from '@/lib/model/person/claims';
import { likelyOwner } from '@/lib/model/person/likely-owner';
import {
  domainIn,
  type Kind,
  kindsOf,
  type Organisation,
  type OrganisationFields,
} from '@/lib/model/person/organisation';
import { type Failure, failure, type Result, success } from '@/lib/model/result';
import { localMoment } from '@/lib/model/when';
import type { NewKind } from '@/lib/store/change';
import { inOneGo } from '@/lib/store/in-one-go';
import { once } from '@/lib/store/once';
import { organisationById, organisationsBy } from '@/lib/store/read/organisations';
import type { Saved } from '@/lib/store/saved';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { phrase } from '@/lib/words';

export interface OrganisationDraft {
  name: string;
  /** As typed: separated by commas, spaces or lines. */
  domains?: string;
  /** Empty: as it is. */
  kind?: Kind | '';
  /** ISO day since which it is that; today where absent. */
  since?: string;
  parent?: string | null;
  note?: string;
}

const refuse = <Code extends string>(code: Code, say: string) => failure(code, phrase`Not saved: ${say}`);
const gone = refuse('gone', phrase`this organisation was deleted meanwhile. Undo the deletion first.`);

function domainsIn(text: string): Result<string[], 'no-domain'> {
  const domains = new Set<string>();
  for (const word of text.split(/[\s,;]+/).filter(Boolean)) {
    const domain = domainIn(word);
    if (!domain) return refuse('no-domain', phrase`“${word}” is no domain. Type one such as orbit.example.`);
    if (likelyOwner('email', `x@${domain}`) === 'personal')
      return refuse(
        'no-domain',
        phrase`at “${domain}” people have mailboxes of their own; it is no organisation's domain.`,
      );
    domains.add(domain);
  }
  return success([...domains]);
}

/** The other organisation that has the name or one of the domains. */
async function takenBy(store: Store, id: string, name: string, domains: string[]): Promise<Failure<'taken'> | null> {
  const claims = [nameClaim(name), ...domains.map(domainClaim)];
  const other = (await organisationsBy(store, claims)).find((row) => row.id !== id)?.record;
  if (!other) return null;
  const shared = domains.find((domain) => claimsOf(other).includes(domainClaim(domain)));
  const what = shared ? phrase`the domain “${shared}”` : phrase`that name`;
  return refuse('taken', phrase`${what} belongs to ${other.name}. Change one of the two.`);
}

/** Would it be part of itself, by whatever way? */
async function isBelow(store: Store, id: string, parent: string): Promise<boolean> {
  const seen = new Set<string>();
  for (let next: string | null | undefined = parent; next && !seen.has(next); ) {
    if (next === id) return true;
    seen.add(next);
    next = (await organisationById(store, next))?.record.parent;
  }
  return false;
}

/** A new kind stands beside the former ones; said twice for one day it is a correction. */
function kindChange(
  store: Store,
  before: Organisation | null,
  { kind, since }: Partial<OrganisationDraft>,
): Result<NewKind[], 'day'> {
  const [now] = before ? kindsOf(before) : [];
  if (!kind || now?.kind === kind) return success([]);
  const today = localMoment(store.world.now(), store.world.zone()).slice(0, 10);
  const day = since || today;
  if (!isStoredDate(day) || day > today)
    return refuse('day', phrase`choose the day since which it is that, today or before.`);
  if (now && day < now.since)
    return refuse('day', phrase`what it was before began on ${now.since}. Choose that day or a later one.`);
  const id = now?.since === day ? now.id : store.world.newId();
  return success([{ id, kind, since: day, removed: false }]);
}

/** What a draft does not say stays as it is now. */
async function saved(store: Store, before: Organisation | null, draft: Partial<OrganisationDraft>): Promise<Saved> {
  const id = before?.id ?? store.world.newId();
  const name = (draft.name ?? before?.name ?? '').trim();
  if (!name) return refuse('no-name', phrase`an organisation needs a name. Type one and save again.`);
  const domains = draft.domains === undefined ? success(before?.domains ?? []) : domainsIn(draft.domains);
  if (!domains.ok) return domains;
  const taken = await takenBy(store, id, name, domains.value);
  if (taken) return taken;
  const parent = draft.parent === undefined ? before?.parent : draft.parent;
  if (parent && (await isBelow(store, id, parent)))
    return refuse('circle', phrase`an organisation cannot be part of itself. Choose another one.`);
  const kinds = kindChange(store, before, draft);
  if (!kinds.ok) return kinds;
  const fields: OrganisationFields = {
    name,
    domains: domains.value.length > 0 ? domains.value : null,
    parent: parent ?? null,
    ...(draft.note !== undefined && { note: draft.note.trim() || null }),
  };
  const written = await write(store, [{ do: 'organisation', id, fields, kinds: kinds.value }]);
  return written.ok ? success({ id, receipt: written.value }) : written;
}

/** Fails with `taken` where its name or a domain is another's already. `id`: see `once`. */
export const addOrganisation = (store: Store, draft: Partial<OrganisationDraft>, id?: string): Promise<Saved> =>
  once(store, { id, what: draft }, () => saved(store, null, draft));

export const editOrganisation = (store: Store, id: string, draft: Partial<OrganisationDraft>): Promise<Saved> =>
  inOneGo(store, async () => {
    const row = await organisationById(store, id);
    return row ? saved(store, row.record, draft) : gone;
  });

/** Its people stay; what is part of it stands alone then. */
export const deleteOrganisation = (store: Store, id: string): Promise<Saved> =>
  inOneGo(store, async () => {
    if (!(await organisationById(store, id))) return gone;
    const written = await write(store, [{ do: 'organisation', id, fields: { deleted: isoOf(store.world.now()) } }]);
    return written.ok ? success({ id, receipt: written.value }) : written;
  });
