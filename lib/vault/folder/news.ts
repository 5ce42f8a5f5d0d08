// How the last round through the folder went, kept beside the database so that every page hears of it.
import * as z from 'zod/mini';
import type { Keeping } from '@/lib/model/keeping';

const NEWS = 'folder';

const FolderNews = z.object({
  /** ISO 8601 instant. */
  at: z.string(),
  /** The browser wants the rep's yes again. */
  need: z.nullable(z.enum(['press'])),
  /** Why it went no further, as a sentence; empty where it went well. */
  say: z.string(),
  /** What was noticed, by the device whose files it is about; without a label: this one's, or nobody's. */
  trouble: z.array(z.object({ what: z.string(), n: z.number(), label: z.string() })),
});
export type FolderNews = z.infer<typeof FolderNews>;

export async function readNews(keeping: Keeping): Promise<FolderNews | null> {
  return FolderNews.safeParse(await keeping.read(NEWS)).data ?? null;
}

/** Nothing is kept where nothing changed but the moment: every page would be woken for it. */
export async function keepNews(keeping: Keeping, news: FolderNews): Promise<void> {
  const known = await readNews(keeping);
  if (known && JSON.stringify({ ...known, at: '' }) === JSON.stringify({ ...news, at: '' })) return;
  await keeping.keep(NEWS, news);
}

export const forgetNews = (keeping: Keeping): Promise<void> => keeping.keep(NEWS, null);
