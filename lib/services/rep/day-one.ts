// What was brought to a job: a dated list of everybody known on its first day, and its hash, so that it can be proved.

import { sortedJson } from '@/lib/formats/json/guard';
import { isoOf } from '@/lib/model/moment';
import { peopleOf } from '@/lib/model/person/people';
import { failure, type Result, success } from '@/lib/model/result';
import { DAY_ONES, type DayOne } from '@/lib/model/settings/records';
import { localMoment } from '@/lib/model/when';
import { sha256 } from '@/lib/package/manifest';
import { takeArchive } from '@/lib/store/archive';
import type { Receipt } from '@/lib/store/change';
import { settingsUnder } from '@/lib/store/read/settings';
import { fileHead, type Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { phrase } from '@/lib/words';

export interface DayOneFile {
  fileName: string;
  /** JSON with sorted keys: the same people give the same bytes. */
  bytes: Uint8Array<ArrayBuffer>;
  record: DayOne;
  receipt: Receipt;
}

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Who is known: names and addresses with since when and from where, no notes and no stages. */
async function listOf(store: Store, organisation: string, takenAt: string): Promise<{ text: string; people: number }> {
  const people = peopleOf(await takeArchive(store)).map(({ contact, handles }) => ({
    id: contact.id,
    name: contact.name,
    known: contact.created,
    addresses: handles.map(({ channel, value, provenance }) => ({
      channel,
      value,
      from: provenance.map(({ route, how, capturedAt }) => ({ route, how, capturedAt })),
    })),
  }));
  const text = sortedJson({ format: 'rung.example/day-one', takenAt, organisation, people });
  return { text, people: people.length };
}

/** Makes the list and notes its hash, before anything is saved by the browser. */
export async function takeDayOne(store: Store, organisation: string): Promise<Result<DayOneFile, string>> {
  const name = organisation.trim();
  if (!name) return failure('organisation', phrase`Not made: name the organisation you are starting at.`);
  const takenAt = isoOf(store.world.now());
  const { text, people } = await listOf(store, name, takenAt);
  const bytes = utf8(text);
  const day = localMoment(store.world.now(), store.world.zone()).slice(0, 10);
  const record: DayOne = {
    takenAt,
    organisation: name,
    people,
    sha256: await sha256(bytes),
    fileName: `${fileHead(store)}_day-one_${day}.json`,
  };
  const key = DAY_ONES.prefix + store.world.newId();
  const written = await write(store, [{ do: 'setting', key, value: record }]);
  return written.ok ? success({ fileName: record.fileName, bytes, record, receipt: written.value }) : written;
}

/** The lists that were made, newest first. */
export async function dayOnes(store: Store): Promise<DayOne[]> {
  const all = (await settingsUnder(store, DAY_ONES)).map(({ value }) => value);
  return all.sort((a, b) => (a.takenAt < b.takenAt ? 1 : -1));
}

/** Is this file, byte for byte, one of the lists that were made here? Null where it is none. */
export async function proveDayOne(store: Store, bytes: Uint8Array): Promise<DayOne | null> {
  const found = await sha256(bytes);
  return (await dayOnes(store)).find((record) => record.sha256 === found) ?? null;
}
