// An export in one go, as the page makes it: the preview, and the package of what was shown.

import type { Result } from '@/lib/model/result';
import type { ExportFault, ExportFile, Going, PackOptions } from '@/lib/package/export';
import { packExport } from '@/lib/package/pack';
import { type ExportOptions, previewExport } from '@/lib/services/export/preview';
import type { Store } from '@/lib/store/store';

export async function buildExport(
  store: Store,
  profileId: string,
  options: ExportOptions & PackOptions = {},
  going: Going = {},
): Promise<Result<ExportFile, ExportFault>> {
  const preview = await previewExport(store, profileId, options, going);
  return preview.ok ? packExport(preview.value, options, { ...going, now: store.world.now }) : preview;
}
