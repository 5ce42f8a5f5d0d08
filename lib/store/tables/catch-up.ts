// After a newer Rung opened an older notebook: rows get what new indexes need, in slices, while the rep goes on.

import { claimsOf } from '@/lib/model/person/claims';
import type { Store } from '@/lib/store/store';
import { CATCH_UP, LEARN_WORDS } from './database';
import { changeWords } from './entry-words';
import { caughtUp, organisationRow } from './rows';

/** Rows in one transaction: long ones would keep every open page waiting. */
const SLICE = 250;
/** Entries in one transaction: each word that several of them share is written once. */
const ENTRIES = 2_000;

async function organisationsAgain({ db }: Store): Promise<void> {
  const rows = await db.organisations.toArray();
  await db.organisations.bulkPut(rows.map(({ record }) => organisationRow(record, claimsOf(record))));
}

/** The next slice; false where there is none left. */
async function nextPeople(store: Store): Promise<boolean> {
  const { db } = store;
  const mark = (await db.meta.get(CATCH_UP))?.value;
  if (typeof mark !== 'string') return false;
  if (mark === '') await organisationsAgain(store);
  const rows = await db.contacts.where('id').above(mark).limit(SLICE).toArray();
  const last = rows.at(-1);
  if (!last) {
    await db.meta.delete(CATCH_UP);
    return false;
  }
  await db.contacts.bulkPut(rows.map(caughtUp));
  await db.meta.put({ key: CATCH_UP, value: last.id });
  return true;
}

/** As `nextPeople`, for the words of entries. */
async function nextEntries({ db }: Store): Promise<boolean> {
  const mark = (await db.meta.get(LEARN_WORDS))?.value;
  if (typeof mark !== 'string') return false;
  const rows = await db.journal.where('id').above(mark).limit(ENTRIES).toArray();
  const last = rows.at(-1);
  if (!last) {
    await db.meta.delete(LEARN_WORDS);
    return false;
  }
  await changeWords(db, [], rows);
  await db.meta.put({ key: LEARN_WORDS, value: last.id });
  return true;
}

/** Goes on until every row is done, also after it was broken off; several pages may do so at once. */
export async function catchUp(store: Store): Promise<void> {
  const { contacts, organisations, journal, postings, meta, dexie } = store.db;
  while (await dexie.transaction('rw', [contacts, organisations, meta], async () => nextPeople(store)));
  while (await dexie.transaction('rw', [journal, postings, meta], async () => nextEntries(store)));
}
