// What an import would do, before it does anything.
import { say, sayCount } from '@/lib/words';

type Remark = { where: string; say: string };

export interface ImportReportProps {
  plan: {
    line: string;
    /** How many of the changes take away something that can be seen now. */
    removes: number;
    conflicts: readonly Remark[];
    skipped: readonly Remark[];
    broken: readonly Remark[];
  };
}

const SHOWN = 50;

function Remarks({ title, remarks }: { title: string; remarks: readonly Remark[] }) {
  if (remarks.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {remarks.slice(0, SHOWN).map((remark) => (
          <li key={remark.where + remark.say}>
            <strong>{remark.where}</strong> {remark.say}
          </li>
        ))}
        {remarks.length > SHOWN && <li class="soft">{say('and_more', (remarks.length - SHOWN).toLocaleString())}</li>}
      </ul>
    </>
  );
}

export function ImportReport({ plan }: ImportReportProps) {
  return (
    <section class="tile-like" aria-label={say('report')}>
      <p>{plan.line}</p>
      {plan.removes > 0 && <p class="flag">{sayCount('report_removes', plan.removes)}</p>}
      <Remarks title={say('report_conflicts')} remarks={plan.conflicts} />
      <Remarks title={say('report_skipped')} remarks={plan.skipped} />
      <Remarks title={say('report_broken')} remarks={plan.broken} />
    </section>
  );
}
