// The sheet for a visit: a heading for each thing worth knowing, with its lines; what is empty is left out.
import { say } from '@/lib/words';

export interface SheetPart {
  title: string;
  /** Each a line and what is said more quietly beside it. */
  lines: readonly (readonly string[])[];
}

export function VisitSheet({ parts }: { parts: readonly SheetPart[] }) {
  const filled = parts
    .map(({ title, lines }) => ({ title, lines: lines.filter(([first]) => first) }))
    .filter(({ lines }) => lines.length > 0);
  if (filled.length === 0) return <p class="soft">{say('before_nothing')}</p>;
  return (
    <>
      {filled.map(({ title, lines }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul>
            {lines.map(([first, aside]) => (
              <li key={first}>
                {first} {aside && <span class="soft">{aside}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
