// What Rung says in its own vCards beyond the standard: the stage, and through whom somebody was met.
import { momentOf } from '@/lib/model/entry/entry';
import { unescapeText } from './lines';
import type { DatedNote } from './note';
import { storedStamp } from './note';
import { named, PREFIX, type Sheet, take } from './sheet';

export interface StageMark {
  ladder: string;
  stage: number;
  /** As it stands among the categories. */
  name: string;
  /** When it was reached, as it is stored. */
  since: string | null;
}

/** Radicale writes a semicolon in a property it does not know as part of a text; a bar it leaves alone. */
export const BAR = '|';

/** `X-RUNG-STAGE:5|Ally|seven|20260210T120000Z`; null where it is missing or makes no sense. */
export function stageMarkIn(sheet: Sheet): StageMark | null {
  const [line] = take(sheet, 'X-RUNG-STAGE');
  const [number = '', name = '', ladder = '', since = ''] = unescapeText(line?.value ?? '').split(BAR);
  const stage = Number(number);
  if (!ladder || !/^\d{1,2}$/.test(number) || stage < 1 || stage > 20) return null;
  return { ladder, stage, name, since: storedStamp(since) };
}

const MAX_EVIDENCE = 2_000;

const bare = (text: string): string => text.replace(/[,;\s]+/g, ' ').trim();

/** "Stage: Now 5 Ally", "Stufe: Jetzt 5 Ally": a card may be written in one language and read in another. */
const tells = (stage: number, name: string, text: string): boolean => {
  const [, told = ''] = text.match(/^\S+ ?: \S+ (.+)/) ?? [];
  return bare(told) === bare(`${stage} ${name}`);
};

/** The move that led to the stage, with the note that tells of it taken out of the others. */
export function stageMove(
  { stage, name, ladder, since }: StageMark,
  dated: DatedNote[],
): Record<string, unknown> | null {
  if (!since) return null;
  const told = dated.findIndex(
    ({ at, text }) =>
      Math.trunc(momentOf(at) / 60_000) === Math.trunc(momentOf(since) / 60_000) &&
      tells(stage, name, text) &&
      text.length <= MAX_EVIDENCE,
  );
  const [note] = told < 0 ? [] : dated.splice(told, 1);
  const [, ...aside] = note?.text.split('\n') ?? [];
  const evidence = aside.length > 0 ? [{ text: aside.join('\n') }] : [];
  return { kind: 'stage', ladder, from: stage - 1, to: stage, evidence, certainty: 'told', at: note?.at ?? since };
}

const URN = 'urn:uuid:';
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Ids of those through whom they were met; what other programs are told of them is no news. */
export function metThroughIn(sheet: Sheet): string[] {
  const ids = take(sheet, 'X-RUNG-MET-THROUGH').map(({ value }) => value.trim());
  for (const line of named(sheet, 'RELATED')) if (ids.includes(line.value.replace(URN, ''))) sheet.used.add(line);
  return ids.filter((id) => UUID.test(id));
}

/** The stage as other programs may read it. */
export function takeOurProperties(sheet: Sheet): void {
  for (const line of named(sheet, 'JSPROP'))
    if (line.params.get('JSPTR')?.[0]?.startsWith(`${PREFIX}:`)) sheet.used.add(line);
}
