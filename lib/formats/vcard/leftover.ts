// What of a card finds no place of its own: kept as it came, or left out with a remark.

import type { FileRemark } from '@/lib/formats/format';
import { phrase } from '@/lib/words';
import { type Extra, lineText } from './kept';
import type { Line } from './property';
import { takeOurProperties } from './rung';
import { type Sheet, take } from './sheet';

/** Longer lines are pictures by another name. */
const MAX_KEPT = 10_000;
const NO_PERSON = /^(org|group|location|device|application)$/;

/** Lines of the file that say nothing about the person. */
const ABOUT_THE_FILE = ['BEGIN', 'END', 'VERSION', 'PRODID', 'REV', 'CLIENTPIDMAP'];
const PICTURES = ['PHOTO', 'LOGO', 'SOUND', 'KEY'];

function keptIn(sheet: Sheet, whose: string, remarks: FileRemark[]): Line[] {
  const { card, used } = sheet;
  const [picture] = take(sheet, ...PICTURES);
  if (picture)
    remarks.push({
      verdict: 'skipped',
      where: card.placeOf(picture),
      say: phrase`A picture, sound or key of ${whose}. Left out; Rung keeps none.`,
    });
  take(sheet, ...ABOUT_THE_FILE);
  takeOurProperties(sheet);
  const groups = new Set([...used].flatMap(({ group, name }) => (group && name !== 'X-ABLABEL' ? [group] : [])));
  return sheet.lines.filter((line) => {
    if (used.has(line) || (line.name === 'X-ABLABEL' && line.group && groups.has(line.group))) return false;
    if (line.value.length <= MAX_KEPT) return true;
    const say = phrase`${line.name} of ${whose} is longer than any text. Left out.`;
    remarks.push({ verdict: 'skipped', where: card.placeOf(line), say });
    return false;
  });
}

/** Null where nothing is left over. To be asked last. */
export function extraIn(sheet: Sheet, uid: string, whose: string, remarks: FileRemark[]): Extra | null {
  const kind = take(sheet, 'KIND', 'X-ADDRESSBOOKSERVER-KIND')[0]?.value.trim().toLowerCase() ?? '';
  const kept = keptIn(sheet, whose, remarks);
  const extra: Extra = {
    ...(uid && { uid }),
    ...(NO_PERSON.test(kind) && { kind }),
    ...(kept.length > 0 && { vcard: kept.map(lineText) }),
  };
  return Object.keys(extra).length > 0 ? extra : null;
}
