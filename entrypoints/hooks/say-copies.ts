// Copies as a list shows them: their moments and ages in words.
import type { KeptCopy } from '@/components/safety/copy-row';
import { msOf } from '@/lib/model/moment';
import { localMoment, sayDay, sayMoment } from '@/lib/model/when';
import type { World } from '@/lib/model/world';
import type { Copies } from '@/lib/vault/listing';

export const sayCopies = (bases: Copies['bases'], { now, zone }: World): KeptCopy[] =>
  bases.map(({ name, why, at, rows }) => {
    const moment = localMoment(msOf(at), zone());
    const [when, age] = [sayMoment(moment, zone()), sayDay(moment, now(), zone())];
    return { name, why, when, age, people: rows.contacts, entries: rows.journal };
  });
