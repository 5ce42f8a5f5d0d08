// The popup's own parts that are fetched only when they are needed: most presses show one known person.

import { later } from '@/components/ui/later';
import type { OwnerPartProps } from '@/entrypoints/person/owner-part';
import type { CopyLineProps } from './copy-line';
import type { NobodyProps } from './nobody';
import type { PageChangedProps } from './page-changed';
import type { PickProps } from './pick';
import type { ReportPageProps } from './report-page';
import type { TwinsProps } from './twins';

export const CopyLine = later<CopyLineProps>(async () => (await import('./copy-line')).CopyLine);
export const Nobody = later<NobodyProps>(async () => (await import('./nobody')).Nobody);
export const Twins = later<TwinsProps>(async () => (await import('./twins')).Twins);
export const ReportPage = later<ReportPageProps>(async () => (await import('./report-page')).ReportPage);
export const Pick = later<PickProps>(async () => (await import('./pick')).Pick);
export const PageChanged = later<PageChangedProps>(async () => (await import('./page-changed')).PageChanged);
export const OwnerPart = later<OwnerPartProps>(async () => (await import('@/entrypoints/person/owner-part')).OwnerPart);

/** Most presses join nobody. */
export const merging = () => import('@/lib/services/person/merge-people');
export const joining = () => import('@/lib/services/person/same-as');
