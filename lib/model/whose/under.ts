// What the rep's circumstances say of where something came from.
import type { Circumstances, MyEmployment } from './circumstances';
import type { Provenance } from './provenance';

/** Whom the rep works for on that day (ISO); of several jobs the one that began last. */
export function employerOn({ employments }: Circumstances, on: string): MyEmployment | undefined {
  return employments
    .filter(({ from, to }) => (!from || from <= on) && (!to || to >= on))
    .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1))[0];
}

const MAIL = { own: 'personal-mail', employer: 'work-mail', unknown: 'unknown' } as const;
const ACCOUNT = { own: 'personal', employer: 'employer', unknown: 'unknown' } as const;

/** What the rep decided or a file declared is left unchanged. */
function byPage(from: Provenance, said: Circumstances): Partial<Provenance> {
  if (from.how !== 'clicked-url') return {};
  if (from.site === 'linkedin') return said.linkedin === 'employer' ? { account: ACCOUNT[said.linkedin] } : {};
  return from.route === 'unknown' && said.mailbox !== 'unknown'
    ? { route: MAIL[said.mailbox], account: ACCOUNT[said.mailbox] }
    : {};
}

/** The origin with what the rep's circumstances add to it at the moment it is written down. */
export function under(said: Circumstances, from: Provenance): Provenance {
  if (from.how === 'decided') return from;
  const employer = employerOn(said, from.capturedAt.slice(0, 10))?.organisation;
  return {
    ...from,
    ...byPage(from, said),
    ...(said.device === 'employer' && !from.device && { device: said.device }),
    ...(employer && !from.myEmployerThen && { myEmployerThen: employer }),
  };
}
