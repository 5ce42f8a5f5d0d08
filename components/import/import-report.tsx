// What an import would do, before it does anything.
import type { ComponentChildren } from 'preact';
import { LOCALE, say, sayCount, sayNumber } from '@/lib/words';

type Remark = { where: string; say: string };

export interface ImportReportProps {
  plan: {
    line: string;
    /** How many records would be written. */
    writes: number;
    besides: { organisations: number; ladders: number; settings: number };
    /** How many of the changes take away something that can be seen now. */
    removes: number;
    conflicts: readonly Remark[];
    skipped: readonly Remark[];
    broken: readonly Remark[];
    hints: readonly Remark[];
    erased: readonly { id: string; name: string }[];
    erasedThere: readonly { id: string; name: string }[];
  };
  /** Ids of the erased who are wanted back. */
  restore: ReadonlySet<string>;
  onRestore(id: string, wanted: boolean): void;
  /** Ids of those who go here too. */
  erase: ReadonlySet<string>;
  onErase(id: string, wanted: boolean): void;
}

const SHOWN = 50;

function Listed<Item>({
  title,
  items,
  children,
}: {
  title: string;
  items: readonly Item[];
  children(item: Item): ComponentChildren;
}) {
  if (items.length === 0) return null;
  return (
    <>
      <h3>
        {title} <span class="soft">{sayNumber(items.length)}</span>
      </h3>
      <ul aria-label={title}>
        {items.slice(0, SHOWN).map(children)}
        {items.length > SHOWN && <li class="soft">{say('and_more', sayNumber(items.length - SHOWN))}</li>}
      </ul>
    </>
  );
}

const Remarks = ({ title, remarks }: { title: string; remarks: readonly Remark[] }) => (
  <Listed title={title} items={remarks}>
    {(remark) => (
      <li key={remark.where + remark.say}>
        <strong>
          <bdi>{remark.where}</bdi>
        </strong>{' '}
        {remark.say}
      </li>
    )}
  </Listed>
);

interface TickedProps {
  title: string;
  people: readonly { id: string; name: string }[];
  ticked: ReadonlySet<string>;
  onTick(id: string, wanted: boolean): void;
}

const Ticked = ({ title, people, ticked, onTick }: TickedProps) => (
  <Listed title={title} items={people}>
    {({ id, name }) => (
      <li key={id}>
        <label class="tick">
          <input
            type="checkbox"
            checked={ticked.has(id)}
            onChange={(event) => onTick(id, event.currentTarget.checked)}
          />
          <bdi>{name}</bdi>
        </label>
      </li>
    )}
  </Listed>
);

const and = new Intl.ListFormat(LOCALE, { type: 'conjunction' });

/** Organisations, ladders and settings that would be written too; empty when there are none. */
function besidesLine({ organisations, ladders, settings }: ImportReportProps['plan']['besides']): string {
  const parts = [
    ...(organisations > 0 ? [sayCount('organisations_count', organisations)] : []),
    ...(ladders > 0 ? [sayCount('ladders_count', ladders)] : []),
    ...(settings > 0 ? [sayCount('settings_count', settings)] : []),
  ];
  return parts.length > 0 ? say('report_besides', and.format(parts)) : '';
}

export function ImportReport({ plan, restore, onRestore, erase, onErase }: ImportReportProps) {
  return (
    <section class="tile-like" aria-label={say('report')}>
      <p>{plan.line}</p>
      {besidesLine(plan.besides) && <p class="soft">{besidesLine(plan.besides)}</p>}
      {plan.writes === 0 && plan.line.startsWith('0 new') && <p class="soft">{say('report_nothing')}</p>}
      {plan.removes > 0 && <p class="flag">{sayCount('report_removes', plan.removes)}</p>}
      <Remarks title={say('report_conflicts')} remarks={plan.conflicts} />
      <Remarks title={say('report_skipped')} remarks={plan.skipped} />
      <Ticked title={say('report_erased')} people={plan.erased} ticked={restore} onTick={onRestore} />
      <Ticked title={say('report_erased_there')} people={plan.erasedThere} ticked={erase} onTick={onErase} />
      <Remarks title={say('report_broken')} remarks={plan.broken} />
      <Remarks title={say('report_hints')} remarks={plan.hints} />
    </section>
  );
}
