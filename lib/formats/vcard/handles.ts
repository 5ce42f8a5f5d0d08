// The addresses of a card, one for each key.
import type { Handle } from '@/lib/model/person/handle';
import { keyOf } from '@/lib/model/person/handle';
import type { Provenance } from '@/lib/model/whose/provenance';
import { addressIn, labelsIn } from './address';
import { named, type Sheet } from './sheet';

/** What everything that is read is stamped with. */
export interface Origin {
  clock: string;
  from: Provenance;
}

const MAX_ADDRESS = 400;

/** Of the same address written twice the first one counts; one that is too long for an address is none. */
export function handlesIn(sheet: Sheet, { clock, from }: Origin): Handle[] {
  const labels = labelsIn(named(sheet, 'X-ABLABEL'));
  const handles = new Map<string, Handle>();
  for (const line of sheet.lines) {
    const address = addressIn(line, labels, sheet.ours);
    if (!address) continue;
    const { channel, value, owner, types } = address;
    const key = keyOf(channel, value);
    if (value.length > MAX_ADDRESS || key.length > MAX_ADDRESS) continue;
    sheet.used.add(line);
    if (handles.has(key)) continue;
    handles.set(key, { key, channel, value, owner, clock, provenance: [from], ...(types && { types }) });
  }
  return [...handles.values()];
}
