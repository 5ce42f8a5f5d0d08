// What an export holds, and what it leaves behind and why.
import { say, sayCount } from '@/lib/words';

export interface ExportPreviewProps {
  preview: {
    fileName: string;
    counts: { people: number; addresses: number; entries: number };
    leftOut: readonly { code: string; reason: string; count: number }[];
    files: readonly { path: string; bytes: number }[];
  };
}

const size = (bytes: number) => (bytes < 1000 ? `${bytes} B` : `${Math.round(bytes / 1000).toLocaleString()} kB`);

export function ExportPreviewView({ preview }: ExportPreviewProps) {
  const { counts, leftOut, files, fileName } = preview;
  return (
    <>
      <section class="tile-like" aria-label={say('preview')}>
        <h2>{say('preview')}</h2>
        <p>
          {sayCount('people_count', counts.people)}, {sayCount('addresses_count', counts.addresses)},{' '}
          {sayCount('entries_count', counts.entries)}
        </p>
        <details>
          <summary>{fileName}</summary>
          <ul>
            {files.map((file) => (
              <li key={file.path}>
                {file.path} <span class="soft">{size(file.bytes)}</span>
              </li>
            ))}
          </ul>
        </details>
      </section>
      <section class="tile-like" aria-label={say('left_out')}>
        <h2>{say('left_out')}</h2>
        {leftOut.length === 0 && <p>{say('left_out_nothing')}</p>}
        <ul>
          {leftOut.map((item) => (
            <li key={item.code}>
              <strong>{item.count.toLocaleString()}</strong> {item.reason}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
