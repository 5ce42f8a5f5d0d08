// What the circumstances may add to an origin, and what they never touch: each day, each page, each computer apart.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Circumstances, UNSAID } from '@/lib/model/whose/circumstances';
import { importedFrom, type Provenance, seenOn, typed } from '@/lib/model/whose/provenance';
import { employerOn, under } from '@/lib/model/whose/under';

const ON = '2026-03-02T23:59:00.000Z';
const said = (more: Partial<Circumstances>): Circumstances => ({ ...UNSAID, ...more });
const job = (organisation: string, from: string | null, to: string | null = null) => ({
  id: organisation,
  organisation,
  from,
  to,
});
const nameOn = (jobs: Circumstances['employments'], on: string) =>
  employerOn(said({ employments: jobs }), on)?.organisation;

describe('the employer of a day', () => {
  it('is the job that began last, in whatever order the jobs are kept', () => {
    const jobs = [job('always', null), job('Fjord', '2020-01-01'), job('Orbit', '2024-05-01')];
    fc.assert(
      fc.property(fc.shuffledSubarray(jobs, { minLength: 3 }), (jobs) => {
        expect(nameOn(jobs, '2026-03-02')).toBe('Orbit');
        expect(nameOn(jobs, '2024-04-30')).toBe('Fjord');
        expect(nameOn(jobs, '2019-12-31')).toBe('always');
      }),
    );
  });

  it('counts the first and the last day of a job, and no other', () => {
    const jobs = [job('Orbit', '2026-03-02', '2026-03-04')];
    const days = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05'];
    expect(days.map((on) => nameOn(jobs, on) ?? '')).toEqual(['', 'Orbit', 'Orbit', 'Orbit', '']);
    for (const only of [job('Orbit', '2026-03-02', '2026-03-02'), job('Orbit', null, '2026-03-02')])
      expect(under(said({ employments: [only] }), typed(ON))).toEqual({ ...typed(ON), myEmployerThen: 'Orbit' });
  });

  it('is written down once: what was noted then stays', () => {
    const now = said({ employments: [job('Orbit', null)] });
    const noted = { ...typed(ON), myEmployerThen: 'Fjord' };
    expect(under(now, noted)).toStrictEqual(noted);
    expect(under(said({}), typed(ON))).toStrictEqual(typed(ON));
  });
});

describe('the computer', () => {
  it('is said where it is the employer’s, and never over what was said', () => {
    expect(under(said({ device: 'employer' }), typed(ON))).toStrictEqual({ ...typed(ON), device: 'employer' });
    for (const device of ['own', 'unknown'] as const) {
      expect(under(said({ device }), typed(ON))).toStrictEqual(typed(ON));
      expect(under(said({ device: 'employer' }), { ...typed(ON), device })).toStrictEqual({ ...typed(ON), device });
    }
  });
});

describe('the page', () => {
  const everything = said({ mailbox: 'employer', linkedin: 'employer' });

  it('counts only for what was pressed on one', () => {
    const pressed: Provenance = { ...seenOn('linkedin', ON), how: 'typed' };
    const others = [typed(ON), { ...typed(ON), how: 'pasted' as const }, pressed, importedFrom('not-known', ON, 'one')];
    for (const from of others) expect(under(everything, from)).toStrictEqual(from);
  });

  it.each(['own', 'employer'] as const)('of a mailbox that is %s says route and account', (mailbox) => {
    const words = { own: ['personal-mail', 'personal'], employer: ['work-mail', 'employer'] } as const;
    const [route, account] = words[mailbox];
    const from = seenOn('gmail', ON);
    expect(under(said({ mailbox }), from)).toStrictEqual({ ...from, route, account });
    expect(under(said({ linkedin: mailbox }), from)).toStrictEqual(from);
    const open = seenOn('generic', ON);
    expect(under(said({ mailbox }), open)).toStrictEqual(open);
  });

  it('of LinkedIn says whose account it is only where the employer pays for it', () => {
    const from = seenOn('linkedin', ON);
    expect(under(everything, from)).toStrictEqual({ ...from, account: 'employer' });
    for (const linkedin of ['own', 'unknown'] as const)
      expect(under(said({ linkedin, mailbox: 'employer' }), from)).toStrictEqual(from);
    const odd: Provenance = { ...from, route: 'unknown' };
    expect(under(said({ mailbox: 'own' }), odd)).toStrictEqual(odd);
  });
});
