// A text without the ways to reach people and the names it gives away; the original is never touched.
import { apart, type FindPhones, type Found, findAddresses, type Hit } from './addresses';
import type { FindNames } from './names';

const MARKS: Record<Found | 'name', string> = {
  email: '[address left out]',
  phone: '[number left out]',
  url: '[web address left out]',
  name: '[name left out]',
};

/** What may stand in one text. */
export interface Mask {
  findPhones: FindPhones;
  findNames: FindNames;
  keepsAddress(hit: Hit): boolean;
  /** May somebody with this id be named here? */
  keepsName(id: string): boolean;
}

interface Cut {
  from: number;
  to: number;
  mark: string;
}

/** The same text where nothing has to go. */
export function redacted(text: string, mask: Mask): string {
  const addresses = findAddresses(text, mask.findPhones);
  const names = mask.findNames(text).filter(({ who }) => !who.some((id) => mask.keepsName(id)));
  const cuts: Cut[] = [
    ...addresses.filter((hit) => !mask.keepsAddress(hit)).map((hit) => ({ ...hit, mark: MARKS[hit.is] })),
    ...names.map((hit) => ({ ...hit, mark: MARKS.name })),
  ];
  if (cuts.length === 0) return text;
  let [result, at] = ['', 0];
  for (const { from, to, mark } of apart(cuts)) {
    result += text.slice(at, from) + mark;
    at = to;
  }
  return result + text.slice(at);
}
