// What a person's whole journal says: of the stage, of the next touch, and whether now is the time to ask for something.
import { evidenceOf } from '@/lib/journal/evidence';
import { beginningOf } from '@/lib/lists/reading/beginning';
import type { Beginning } from '@/lib/model/advice/cadence';
import { type Chosen, cadenceFor } from '@/lib/model/advice/cadence-for';
import { type Offers, offersIn } from '@/lib/model/advice/offers';
import { type Answer, mayAsk } from '@/lib/model/advice/reference-guard';
import { riskIn, type StatusQuestion } from '@/lib/model/advice/risk';
import { isAbout } from '@/lib/model/entry/about';
import type { Fact } from '@/lib/model/entry/entry';
import { type Assessment, assess, type Evidence, speaking } from '@/lib/model/ladder/evidence';
import { knownEvidence } from '@/lib/model/ladder/known';
import { pointedAt } from '@/lib/services/entry/entries-around';
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
  /** The entries that these point at, by id. */
  pointed: ReadonlyMap<string, Fact>;
  offers: Offers;
  /** With the rhythm that holds for them. */
  rules: Rules & Chosen;
  /** What may mean another status and was not answered yet. */
  risk: StatusQuestion | null;
  /** What the entries, and what is known of them, are evidence of, as of now. */
  evidence: readonly Evidence[];
  /** What speaks for the stage and what is missing for the next. */
  assessment: Assessment;
  /** The entries that were a touch between the two, newest first. */
  touches: Fact[];
  beginning: Beginning;
  /** Null where asking is no matter: nothing asked, nothing allowed, and no fan yet. */
  ask: Answer | null;
}

/** Who tells others of the rep, or stands one below the top: somebody one might ask, asked before or not. */
const isFan = ({ ladder, stage }: PersonView, evidence: readonly Evidence[]): boolean =>
  evidence.some(({ what }) => what === 'act') ||
  (ladder.perspective === 'customer-state' && stage >= ladder.stages.length - 1);

export async function weighPerson(store: Store, view: PersonView): Promise<Weighed> {
  const entries = view.row ? (await timeline(store, view.row, undefined, REACH)).entries : [];
  const person = new Set(view.row ? [view.row.id, ...view.row.also] : []);
  const known = view.row ? knownEvidence(view.row.record, entries) : [];
  const evidence = speaking([...evidenceOf(entries, person), ...known], store.world.now());
  const touches = new Set(evidence.flatMap((item) => (item.what === 'touch' ? [item.entry] : [])));
  // What is about somebody else and only names them says nothing of what they allow, decline or wait for.
  const own = entries.filter((entry) => isAbout(entry, person));
  const of = (kind: string) => own.filter((entry) => entry.kind === kind);
  const [consents, asks] = [of('consent'), of('ask')];
  const { world } = store;
  const rules = await rulesOf(store);
  const given = own.filter((entry) => entry.valueGiven);
  const guard = {
    consents,
    asks,
    incidents: of('incident'),
    given,
    now: world.now(),
    zone: world.zone(),
    rule: rules.fatigue,
  };
  const pointed = await pointedAt(store, entries);
  return {
    entries,
    pointed,
    evidence,
    rules: { ...rules, ...cadenceFor(view.row?.record ?? {}, { ladder: view.ladder.id, stage: view.stage }, rules) },
    offers: offersIn(own),
    risk: view.row && riskIn(view.row.record, own),
    assessment: assess(view.ladder, view.stage, evidence),
    touches: entries.filter((entry) => touches.has(entry.entry)),
    beginning: beginningOf({ ...view, metOn: view.row?.record.metOn }, entries, evidence),
    ask: consents.length + asks.length > 0 || isFan(view, evidence) ? mayAsk(guard) : null,
    ...(await peopleNamed(store, [...entries, ...pointed.values()])),
  };
}
