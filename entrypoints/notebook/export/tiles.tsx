// What an export would hold and leave behind, and the ticks that change it.

import { ExportLook } from '@/components/export/export-look';
import { ExportPreviewView } from '@/components/export/export-preview';
import { HeldNotes, MaskedNotes } from '@/components/export/held-notes';
import { LeftOut } from '@/components/export/left-out';
import type { ExportPreview } from '@/lib/package/export';
import { say } from '@/lib/words';

export interface ExportTilesProps {
  preview: ExportPreview | null;
  onTick(id: string, on: boolean): void;
  /** Makes the preview, where it waits to be asked for. */
  onLook: (() => void) | null;
}

export function ExportTiles({ preview, onTick, onLook }: ExportTilesProps) {
  if (onLook) return <ExportLook onLook={onLook} />;
  const nameOf = (person: string) => preview?.names.get(person) || say('left_out_no_one');
  const reasonOf = (code: string) => preview?.selection.reasons[code] ?? '';
  return (
    <>
      <section class="tile-like" aria-label={say('preview')} aria-busy={!preview}>
        <h2>{say('preview')}</h2>
        {!preview && <p class="soft">{say('working')}</p>}
        {preview && (
          <>
            <ExportPreviewView preview={preview} />
            <MaskedNotes changed={preview.changed} nameOf={nameOf} />
            <HeldNotes notes={preview.held} nameOf={nameOf} reasonOf={reasonOf} onTick={onTick} />
          </>
        )}
      </section>
      <section class="tile-like" aria-label={say('left_out')}>
        <h2>{say('left_out')}</h2>
        {preview && <LeftOut groups={preview.leftOut} nameOf={nameOf} />}
      </section>
    </>
  );
}
