// What the rep's own circumstances add to where something came from.
import { describe, expect, it } from 'vitest';
import { type Circumstances, circumstancesIn, UNSAID } from '@/lib/model/whose/circumstances';
import { decided, importedFrom, seenOn, typed } from '@/lib/model/whose/provenance';
import { employerOn, under } from '@/lib/model/whose/under';

const ON = '2026-03-02T09:00:00.000Z';
const said = (more: Partial<Circumstances>): Circumstances => ({ ...UNSAID, ...more });
const job = (organisation: string, from: string | null, to: string | null = null) => ({
  id: organisation,
  organisation,
  from,
  to,
});

describe('circumstances', () => {
  it('that were never told change nothing', () => {
    expect(under(UNSAID, typed(ON))).toEqual(typed(ON));
    expect(under(UNSAID, seenOn('gmail', ON))).toEqual(seenOn('gmail', ON));
  });

  it('name the computer and the employer of the day', () => {
    const employments = [job('Fjord', '2020-01-01', '2025-12-31'), job('Orbit', '2026-01-01')];
    expect(under(said({ device: 'employer', employments }), typed(ON))).toEqual({
      ...typed(ON),
      device: 'employer',
      myEmployerThen: 'Orbit',
    });
  });

  it('say whose mailbox a mail page is', () => {
    expect(under(said({ mailbox: 'employer' }), seenOn('gmail', ON)).route).toBe('work-mail');
    expect(under(said({ mailbox: 'own' }), seenOn('roundcube', ON)).route).toBe('personal-mail');
    expect(under(said({ mailbox: 'own' }), seenOn('generic', ON)).route).toBe('public-web');
  });

  it('mark a paid seat of LinkedIn, and only that', () => {
    expect(under(said({ linkedin: 'employer' }), seenOn('linkedin', ON)).account).toBe('employer');
    expect(under(said({ linkedin: 'own' }), seenOn('linkedin', ON)).account).toBeUndefined();
  });

  it('leave alone what was decided, and what a file says of itself', () => {
    const all = said({ device: 'employer', mailbox: 'own', linkedin: 'employer' });
    const decision = decided('personal', 'mine', ON);
    expect(under(all, decision)).toEqual(decision);
    const file = importedFrom('work', ON, 'one');
    expect(under(all, file)).toEqual({ ...file, device: 'employer' });
  });

  it('know of no employer between two jobs', () => {
    const employments = [job('Fjord', null, '2025-12-31'), job('Orbit', '2026-03-01')];
    expect(employerOn(said({ employments }), '2026-02-01')).toBeUndefined();
    expect(employerOn(said({ employments }), '2026-03-01')?.organisation).toBe('Orbit');
  });

  it('are as long as they may be, and no longer; a day is a day', () => {
    const isTold = (more: object) => circumstancesIn({ ...UNSAID, contract: 'yes', ...more }).contract === 'yes';
    expect(isTold({ contractNote: 'x'.repeat(2_000), contractUntil: '2026-12-31' })).toBe(true);
    expect(isTold({ contractUntil: null })).toBe(true);
    const jobs = (organisation: string, from = '2026-01-01') => ({ employments: [job(organisation, from)] });
    expect(isTold(jobs('x'.repeat(300)))).toBe(true);
    for (const more of [
      { contractNote: 'x'.repeat(2_001) },
      { contractUntil: 'soon' },
      jobs('x'.repeat(301)),
      jobs('Orbit', '2026-02-30'),
    ])
      expect(isTold(more)).toBe(false);
  });

  it('that are damaged count as never told', () => {
    expect(circumstancesIn({ device: 'mine' })).toEqual(UNSAID);
    expect(circumstancesIn(undefined)).toEqual(UNSAID);
  });
});
