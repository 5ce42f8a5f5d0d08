// How the walks through a webmail are written down: steps with the letters of the mailbox. Data only.
import { type Letter, letters } from './letters.ts';
import type { Step, Switch } from './webmail.ts';

export const lettersIn = (folder: Letter['folder']) => letters.filter((letter) => letter.folder === folder);

/** Steps by the names of a webmail's acts. `says`: whom this webmail can show where it is somebody else, by subject. */
export function stepsOf<Act extends string>(says: Readonly<Record<string, string | null>> = {}) {
  const expected = (subject: string) => {
    if (Object.hasOwn(says, subject)) return says[subject] ?? null;
    return letters.find((letter) => letter.subject === subject)?.says ?? null;
  };
  const step = (act: Act, what = '', who: string | null = null): Step => ({ act, what, says: who });
  const to = (act: Act, subject: string): Step => step(act, subject, expected(subject));
  /** One letter after the other. */
  const through = (act: Act, list: readonly Letter[]): Step[] => list.map(({ subject }) => to(act, subject));
  return { step, to, through };
}

const pair = { from: 'Offer for the north hall', to: 'Samples arrived' };

/** From one letter to another, and past a third, by every way of looking and however late the server is. */
export const switchesBy = (ways: readonly Switch['how'][]): Switch[] =>
  [20, 200, 2_000].flatMap((delay) =>
    (['badge', 'popup'] as const).flatMap((by) =>
      ways.flatMap((how) => [
        { ...pair, delay, how, by },
        ...(how === 'click' ? [{ ...pair, between: 'Thursday it is', delay, how, by }] : []),
      ]),
    ),
  );
