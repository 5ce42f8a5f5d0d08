// Roundcube for the live mail test: from the packages of this computer, in its skins and in several languages.
import { startDovecot } from '../dovecot.ts';
import type { Hurry, Webmail } from '../webmail.ts';
import { acts, frameWith, leave, logIn, pick, uidOf } from './acts.ts';
import { installRoundcube } from './install.ts';
import { type Dress, startRoundcube } from './server.ts';
import { switches, walks } from './walks.ts';

const plain: Dress = { skin: 'elastic', language: 'en_US' };

const hurry: Omit<Hurry, 'enter'> = {
  switches,
  acts,
  async asks(page, subject) {
    const uid = await uidOf(page, subject);
    return (request) => uid !== '' && request.includes(`_uid=${uid}&`);
  },
  leave: (page, subject, how) => (how === 'arrow' ? leave(page) : pick(page, subject)),
  shows: async (page, subject, how) => Boolean(await frameWith(page, subject, how === 'arrow' ? 'show' : 'preview')),
};

export const roundcube: Webmail = {
  install: installRoundcube,
  async start(house) {
    const { port, wear } = await startRoundcube(house, await startDovecot(house));
    const enter: (dress: Dress) => Hurry['enter'] = (dress) => (page, origin) => {
      wear(dress);
      return logIn(page, origin);
    };
    return {
      port,
      walks: walks.map(({ dress, steps }) => ({
        dress: `${dress.skin} ${dress.language}`,
        told: false,
        marked: true,
        acts,
        steps,
        enter: enter(dress),
      })),
      hurry: { ...hurry, enter: enter(plain) },
    };
  },
};
