// SOGo for the live mail test: whom Rung names beside its list, before and after it knows who the rep is.
import { startDovecot } from '../dovecot.ts';
import { openRoot } from '../root.ts';
import type { Webmail } from '../webmail.ts';
import { acts, asks, logIn, pick, shows } from './acts.ts';
import { packages, startSogo } from './server.ts';
import { steps, switches } from './walks.ts';

export const sogo: Webmail = {
  install: (say) => void openRoot('sogo', packages, say),
  async start(house) {
    const root = openRoot('sogo', packages, () => {});
    const port = await startSogo(house, root, await startDovecot(house, root));
    return {
      port,
      walks: [false, true].map((told) => ({
        dress: told ? 'own address known' : 'own address unknown',
        told,
        marked: true,
        acts,
        steps,
        enter: logIn,
      })),
      hurry: { switches, acts: { ...acts, open: acts.select }, asks, leave: pick, shows, enter: logIn },
    };
  },
};
