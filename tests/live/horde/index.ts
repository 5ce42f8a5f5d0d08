// Horde for the live mail test: its four views, before and after Rung knows who the rep is.
import { startDovecot } from '../dovecot.ts';
import { openRoot } from '../root.ts';
import type { Walk, Webmail } from '../webmail.ts';
import { acts, asks, enter, pick, shows } from './dynamic.ts';
import { actsIn, enterBy } from './plain.ts';
import { packages, startHorde } from './server.ts';
import { dynamic, pages, switches, unfolding } from './walks.ts';

const walksOf = (told: boolean): Walk[] => {
  const dress = (view: string) => `${view}, own address ${told ? 'known' : 'unknown'}`;
  return [
    { dress: dress('dynamic'), told, marked: false, acts, steps: dynamic, enter },
    ...(['basic', 'mobile', 'smartmobile'] as const).map((view) => ({
      dress: dress(view),
      told,
      marked: false,
      acts: actsIn(view),
      steps: view === 'smartmobile' ? unfolding : pages,
      enter: enterBy(view),
    })),
  ];
};

export const horde: Webmail = {
  install: (say) => void openRoot('horde', packages, say),
  async start(house) {
    const root = openRoot('horde', packages, () => {});
    const port = await startHorde(house, root, await startDovecot(house, root));
    return {
      port,
      walks: [...walksOf(false), ...walksOf(true)],
      hurry: { switches, acts, asks, leave: (page, subject) => pick(page, subject), shows, enter },
    };
  },
};
