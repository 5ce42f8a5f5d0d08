// The addresses of a card, one for each key.
import type { Attribution } from '@/lib/formats/format';
import type { Handle } from '@/lib/model/person/handle';
import { isEmail, keyOf } from '@/lib/model/person/handle';
import { type Address, addressIn } from './address';
import type { Line } from './property';
import { named, type Sheet } from './sheet';
import { type Labels, labelsIn } from './types';

const MAX_ADDRESS = 400;

/** Several mail addresses in one line, each of them whole; else the value as it is. */
function apart({ name, value }: Line): string[] {
  const parts = name === 'EMAIL' ? value.split(/\s*(?:\\?[,;]|\s)\s*/).filter(Boolean) : [];
  return parts.length > 1 && parts.every(isEmail) ? parts : [value];
}

/** A whole address beside one in parts says the same again (RFC 2426, 3.2.2). */
function addressesIn(sheet: Sheet, labels: Labels): { line: Line; address: Address }[] {
  const found = sheet.lines.flatMap((line) =>
    (sheet.ours ? [line.value] : apart(line)).flatMap((value) => {
      const address = addressIn({ ...line, value }, labels, sheet.ours);
      return address ? [{ line, address }] : [];
    }),
  );
  const isInParts = found.some(({ line }) => line.name === 'ADR');
  return found.filter(({ line }) => line.name !== 'LABEL' || !isInParts);
}

/** Of the same address written twice the first one counts; one that is too long for an address is none. */
export function handlesIn(sheet: Sheet, { clock, from }: Attribution): Handle[] {
  const labels = labelsIn(named(sheet, 'X-ABLABEL'));
  const handles = new Map<string, Handle>();
  for (const { line, address } of addressesIn(sheet, labels)) {
    const { channel, value, owner, types, label } = address;
    const key = keyOf(channel, value);
    if (value.length > MAX_ADDRESS || key.length > MAX_ADDRESS) continue;
    sheet.used.add(line);
    if (handles.has(key)) continue;
    handles.set(key, {
      key,
      channel,
      value,
      owner,
      clock,
      provenance: [from],
      ...(types && { types }),
      ...(label && { label }),
    });
  }
  return [...handles.values()];
}
