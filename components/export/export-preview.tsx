// Preview of an export: how much it holds, by owner, and how many people could still be reached after a change of job.

import { CLASS_WORDS } from '@/components/words/class-words';
import type { Ownership } from '@/lib/model/whose/provenance';
import { say, sayCount, sayNumber } from '@/lib/words';

export interface ExportPreviewProps {
  preview: {
    fileName: string;
    counts: { people: number; addresses: number; entries: number };
    classes: Record<Ownership, number>;
    durable: { yes: number };
    overrides: number;
  };
}

export function ExportPreviewView({ preview }: ExportPreviewProps) {
  const { counts, classes, durable, overrides, fileName } = preview;
  const held = (Object.keys(CLASS_WORDS) as Ownership[]).filter((of) => classes[of] > 0);
  return (
    <>
      <p class="lead">
        {sayCount('people_count', counts.people)}, {sayCount('addresses_count', counts.addresses)},{' '}
        {sayCount('entries_count', counts.entries)}
      </p>
      <p>{say('export_reachable', sayNumber(durable.yes), sayNumber(counts.people))}</p>
      {held.length > 0 && (
        <ul class="classes">
          {held.map((of) => (
            <li key={of}>
              <strong>{sayNumber(classes[of])}</strong> {say(CLASS_WORDS[of])}
            </li>
          ))}
        </ul>
      )}
      {overrides > 0 && <p>{sayCount('export_overrides', overrides)}</p>}
      <p class="soft">{fileName}</p>
    </>
  );
}
