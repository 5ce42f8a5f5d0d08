// A ladder while it is being drawn: its stages know which ones they were, so that people can be carried over.

import { differing } from '@/lib/model/differing';
import { failure, type Result, success } from '@/lib/model/result';
import { phrase } from '@/lib/words';
import { Ladder, type Stage } from './ladder';

export interface DraftStage extends Stage {
  /** Tells stages apart while they move. */
  key: number;
  /** The number it has on the stored ladder; 0 for a new one. */
  was: number;
}

export interface LadderDraft {
  /** The stored ladder that is changed; null for a new one. */
  of: Ladder | null;
  name: string;
  perspective: Ladder['perspective'];
  ground: string;
  stages: DraftStage[];
}

export const FEWEST = 2;
export const MOST = 20;

/** `own`: the stored ladder itself is changed; else a new one is made like it, called `name`. */
export function startDraft(ladder: Ladder, own: boolean, name = ladder.name): LadderDraft {
  const { perspective, ground } = ladder;
  const stages = ladder.stages.map((stage, i) => ({ ...stage, key: i + 1, was: own ? i + 1 : 0 }));
  return { of: own ? ladder : null, name, perspective, ground, stages };
}

const withStages = (draft: LadderDraft, stages: DraftStage[]): LadderDraft => ({ ...draft, stages });

export function addStage(draft: LadderDraft): LadderDraft {
  const key = Math.max(0, ...draft.stages.map((stage) => stage.key)) + 1;
  const fresh: DraftStage = { key, was: 0, name: '', short: '', meaning: '', rule: [] };
  return withStages(draft, [...draft.stages, fresh]);
}

export const removeStage = (draft: LadderDraft, key: number): LadderDraft =>
  withStages(
    draft,
    draft.stages.filter((stage) => stage.key !== key),
  );

/** To the place of another, counted from 0; past the ends it stays where it is. */
export function moveStageTo(draft: LadderDraft, key: number, to: number): LadderDraft {
  const stage = draft.stages.find((item) => item.key === key);
  if (!stage || to < 0 || to >= draft.stages.length) return draft;
  const others = draft.stages.filter((item) => item.key !== key);
  return withStages(draft, [...others.slice(0, to), stage, ...others.slice(to)]);
}

export const changeStage = (draft: LadderDraft, key: number, fields: Partial<Stage>): LadderDraft =>
  withStages(
    draft,
    draft.stages.map((stage) => (stage.key === key ? { ...stage, ...fields } : stage)),
  );

/** Are other stages on other numbers now, so that what happened would read wrongly on the changed ladder? */
export const isRebuilt = (draft: LadderDraft): boolean =>
  draft.of !== null &&
  (draft.stages.length !== draft.of.stages.length || draft.stages.some((stage, i) => stage.was !== i + 1));

/**
 * The draft on what the stored ladder became while it was being drawn: what the draft left as it was is as it is now.
 * Null where the stored one has other stages by now, or is no longer in the choice.
 */
export function rebased(draft: LadderDraft, now: Ladder | undefined): LadderDraft | null {
  const { of } = draft;
  if (!of || !now) return draft;
  if (now.retired || now.stages.length !== of.stages.length) return null;
  const { name, perspective, ground } = draft;
  const stages = draft.stages.map((stage) => {
    const [before, after] = [of.stages[stage.was - 1], now.stages[stage.was - 1]];
    return before && after ? { ...stage, ...after, ...differing<Stage>(before, stage) } : stage;
  });
  const mine = differing(
    { name: of.name, perspective: of.perspective, ground: of.ground },
    { name, perspective, ground },
  );
  return { of: now, name: now.name, perspective: now.perspective, ground: now.ground, ...mine, stages };
}

/** Stages of the stored ladder that are gone, by number. */
export const goneStages = ({ of, stages }: LadderDraft): number[] =>
  (of?.stages ?? []).map((_, i) => i + 1).filter((n) => !stages.some((stage) => stage.was === n));

/** Where the stages of the stored ladder are now; those that are gone lead to the nearest one left below, else the first. */
export function mapOfDraft({ of, stages }: LadderDraft): number[] {
  const now = (n: number) => stages.findIndex((stage) => stage.was === n) + 1;
  return [0, ...(of?.stages ?? []).map((_, i) => i + 1)].map((n) => {
    for (let below = n; below > 0; below -= 1) if (now(below) > 0) return now(below);
    return n === 0 ? 0 : 1;
  });
}

const text = (words: string | undefined) => (words ?? '').trim();

function stageOf({ key: _key, was: _was, ...stage }: DraftStage): Stage {
  const { next: _next, ...rest } = stage;
  const next = text(stage.next);
  const name = text(stage.name);
  return {
    ...rest,
    name,
    short: text(stage.short) || name.slice(0, 20),
    meaning: text(stage.meaning),
    ...(next && { next }),
  };
}

/** The ladder as it would be stored under `id`; fails with `bad-ladder` and what to correct. */
export function ladderOf(draft: LadderDraft, id: string): Result<Ladder, 'bad-ladder'> {
  const { clock: _clock, retired: _retired, ...kept } = draft.of ?? {};
  const bad = (say: string) => failure('bad-ladder', phrase`Not saved: ${say}`);
  const { perspective } = draft;
  const ladder = {
    ...kept,
    id,
    name: text(draft.name),
    perspective,
    ground: text(draft.ground),
    stages: draft.stages.map(stageOf),
  };
  if (ladder.stages.length < FEWEST) return bad(phrase`a ladder needs at least 2 stages. Add one.`);
  if (ladder.stages.length > MOST) return bad(phrase`a ladder has at most 20 stages. Remove some.`);
  if (!ladder.name) return bad(phrase`the ladder needs a name.`);
  if (!ladder.ground) return bad(phrase`the ground needs a name, such as “Stranger”.`);
  const nameless = ladder.stages.findIndex((stage) => !stage.name);
  if (nameless >= 0) return bad(phrase`stage ${nameless + 1} needs a name.`);
  const parsed = Ladder.safeParse(ladder);
  return parsed.success ? success(ladder) : bad(phrase`${parsed.error.issues[0]?.path.join(', ')} is too long.`);
}
