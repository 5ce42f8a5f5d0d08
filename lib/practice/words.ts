// What a rep would have written of the invented people, as short as reps write.
import { phrase } from '@/lib/words';

export const TITLES = [
  phrase`Head of Purchasing`,
  phrase`Owner`,
  phrase`Shop manager`,
  phrase`Operations manager`,
  phrase`Plant manager`,
  phrase`Marketing manager`,
  phrase`Master baker`,
  phrase`Quality manager`,
];

/** Notes of touches, by type; the types in the order in which they come round. */
export const TOUCHES = {
  call: [
    phrase`Asked how the last delivery went; all well`,
    phrase`Wants the lighter boxes again`,
    phrase`Sounded rushed; better in the afternoon`,
  ],
  'e-mail': [phrase`Sent the price list`, phrase`Sent the drawings of the new lid`],
  meeting: [
    phrase`Went through the numbers of the next quarter`,
    phrase`Showed the team how the lids close`,
    phrase`Agreed on a trial with two pallets`,
  ],
  order: [phrase`Forty cases`, phrase`Twelve pallets for the season`],
  visit: [phrase`Walked the floor; the line waits for labels`, phrase`Saw the new store room`],
} as const;

export const PERSONAL = [
  phrase`Trains for a marathon`,
  phrase`Keeps bees`,
  phrase`Sings in a choir on Thursdays`,
  phrase`Moves to a new site in the autumn`,
];

export const PROBLEMS = [
  { note: phrase`A pallet came late`, category: 'delivery' },
  { note: phrase`Billed twice`, category: 'billing' },
  { note: phrase`A crate arrived broken`, category: 'quality' },
] as const;
