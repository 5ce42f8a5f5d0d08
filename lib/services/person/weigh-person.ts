// What a person's whole journal says: of the stage, of the next touch, and whether now is the time to ask for something.
import { evidenceOf } from '@/lib/journal';
import { type Offers, offersIn } from '@/lib/model/advice/offers';
import { type Answer, mayAsk } from '@/lib/model/advice/reference-guard';
import { riskIn } from '@/lib/model/advice/risk';
import type { Fact } from '@/lib/model/entry/entry';
import { type Assessment, assess, type Evidence } from '@/lib/model/ladder/evidence';
import { type Rules, rulesOf } from '@/lib/services/rep/rules';
import { timeline } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { type PeopleNamed, peopleNamed } from './people-named';
import type { PersonView } from './see-person';

/** The newest 2,000 entries say enough. */
const REACH = 2_000;

export interface Weighed extends PeopleNamed {
  /** Newest first. */
  entries: readonly Fact[];
  offers: Offers;
  rules: Rules;
  /** An insight that may mean a risk and was not answered yet. */
  risk: Fact | null;
  /** What speaks for the stage and what is missing for the next. */
  assessment: Assessment;
  /** The entries that were a touch between the two, newest first. */
  touches: Fact[];
  /** When they first did business, in milliseconds since 1970; null where they have not. */
  began: number | null;
  /** Null where asking has never been a matter: nothing asked, nothing allowed. */
  ask: Answer | null;
}

function firstOf(evidence: readonly Evidence[], what: string): number | null {
  const moments = evidence.flatMap((item) => (item.what === what ? [item.moment] : []));
  return moments.length > 0 ? moments.reduce((a, b) => Math.min(a, b)) : null;
}

export async function weighPerson(store: Store, view: PersonView): Promise<Weighed> {
  const entries = view.row ? (await timeline(store, view.row, undefined, REACH)).entries : [];
  const evidence = evidenceOf(entries);
  const dealings = new Set(evidence.flatMap((item) => (item.what === 'dealing' ? [item.entry] : [])));
  const of = (kind: string) => entries.filter((entry) => entry.kind === kind);
  const [consents, asks] = [of('consent'), of('ask')];
  const { world } = store;
  const rules = await rulesOf(store);
  const given = entries.filter((entry) => entry.valueGiven);
  const guard = {
    consents,
    asks,
    incidents: of('incident'),
    given,
    now: world.now(),
    zone: world.zone(),
    rule: rules.fatigue,
  };
  return {
    entries,
    rules,
    offers: offersIn(entries),
    risk: view.row && riskIn(view.row.record, entries),
    assessment: assess(view.ladder, view.stage, evidence),
    touches: entries.filter((entry) => dealings.has(entry.entry)),
    began: firstOf(evidence, 'business'),
    ask: consents.length + asks.length > 0 ? mayAsk(guard) : null,
    ...(await peopleNamed(store, entries)),
  };
}
