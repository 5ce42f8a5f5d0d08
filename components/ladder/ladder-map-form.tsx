// Where everybody goes when the ladder changes: one line for each old stage, to be corrected before it is done.
import { useEffect, useRef, useState } from 'preact/hooks';
import { FormButtons } from '@/components/ui/form-buttons';
import { type Ladder, stageName } from '@/lib/model/ladder/ladder';
import type { StageMap } from '@/lib/model/ladder/map';
import { sayCount } from '@/lib/words';
import '@/components/styles/ladders.css';

export interface LadderMapFormProps {
  title: string;
  why: string;
  from: Ladder;
  to: Ladder;
  /** The old stages to ask about; none where nothing has to be decided. */
  stages: readonly number[];
  /** How many stand there, by old stage. */
  counts: readonly number[];
  proposed: StageMap;
  submit: string;
  onMap(map: StageMap): void;
  onCancel(): void;
}

export function LadderMapForm(props: LadderMapFormProps) {
  const { title, why, from, to, stages, counts, proposed, submit, onMap, onCancel } = props;
  const [map, setMap] = useState(proposed);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const send = (event: Event) => {
    event.preventDefault();
    onMap(map);
  };
  return (
    <form class="card ladder-map" onSubmit={send} aria-label={title}>
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <p class="soft">{why}</p>
      </header>
      <ol>
        {stages.map((n) => (
          <li key={n}>
            <label for={`map-${n}`}>
              <span class="n">{n}</span> {stageName(from, n)}
              {(counts[n] ?? 0) > 0 && <span class="soft">{sayCount('people_count', counts[n] ?? 0)}</span>}
            </label>
            <span aria-hidden="true">→</span>
            <select
              id={`map-${n}`}
              class="field"
              value={map[n]}
              onChange={(event) => setMap(map.map((was, i) => (i === n ? Number(event.currentTarget.value) : was)))}
            >
              {[0, ...to.stages.map((_, i) => i + 1)].map((m) => (
                <option key={m} value={m}>
                  {m > 0 ? `${m} ${stageName(to, m)}` : stageName(to, m)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ol>
      <FormButtons submit={submit} onCancel={onCancel} />
    </form>
  );
}
