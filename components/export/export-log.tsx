// The exports so far: when, with which profile, under which file name, and how much of each owner's data.
import { say, sayCount } from '@/lib/words';

export interface ExportLogProps {
  exports: readonly {
    id: string;
    when: string;
    profile: string;
    fileName: string;
    sha256: string;
    /** Null where it was everybody. */
    people: number | null;
    cancelled: boolean;
  }[];
  onCancel(id: string): void;
}

export function ExportLog({ exports, onCancel }: ExportLogProps) {
  return (
    <section class="export-log" aria-label={say('export_log')}>
      <h2>{say('export_log')}</h2>
      {exports.length === 0 && <p class="soft">{say('export_log_none')}</p>}
      <ul>
        {exports.map(({ id, when, profile, fileName, sha256, people, cancelled }) => (
          <li key={id}>
            <p>
              <strong>{profile}</strong>{' '}
              <span class="soft">
                {when}, {people === null ? say('export_everybody') : sayCount('people_count', people)}
              </span>
            </p>
            <p class="soft file-line">
              {fileName} · SHA-256 <code>{sha256}</code>
            </p>
            {cancelled ? (
              <p>{say('export_cancelled')}</p>
            ) : (
              <button
                type="button"
                class="button quiet"
                aria-label={say('export_cancel_which', fileName)}
                onClick={() => onCancel(id)}
              >
                {say('export_cancel')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
