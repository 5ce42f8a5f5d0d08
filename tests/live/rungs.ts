// Puts the people of some letters on rungs of their own, so that the badge itself says who is meant.
import type { Page } from 'puppeteer-core';
import type { Session } from '../browser/chromium.ts';
import { climb, log } from '../browser/main-job.ts';
import { closePopup, openPopup } from '../browser/popup.ts';
import { letters } from './letters.ts';
import type { Acts } from './webmail.ts';

const rungs = [
  { subject: 'Offer for the north hall', badge: '1', rung: '1 First business' },
  { subject: 'Samples arrived', badge: '2', rung: '2 Regular' },
  { subject: 'Thursday it is', badge: '3', rung: '3 Rapport' },
] as const;

export async function climbAll(session: Session, page: Page, select: Acts[string]): Promise<void> {
  for (const { subject, rung } of rungs) {
    await select(page, subject);
    const popup = await openPopup(session, page);
    await log(popup, 'Met at the fair');
    await climb(popup, rung);
    await closePopup(session, popup);
  }
}

/** Whom a badge stands for. A plus, or any other number, is nobody of these. */
export function behindBadge(badge: string): string | null {
  const known = rungs.find((each) => each.badge === badge);
  if (known) return letters.find(({ subject }) => subject === known.subject)?.says ?? null;
  return badge === '' ? null : `the badge "${badge}"`;
}
