// One report: what it answers, the figure and its words, the chart, and behind them the table and the file.
import { say } from '@/lib/words';
import { Areas, type Stacked } from './areas';
import { type Bar, Bars } from './bars';

export interface ReportCardProps {
  title: string;
  number: string;
  words: string;
  bars?: readonly Bar[];
  stacked?: Stacked;
  table: { head: readonly string[]; rows: readonly (readonly (string | number)[])[] };
  onCsv(): void;
}

export function ReportCard({ title, number, words, bars = [], stacked, table, onCsv }: ReportCardProps) {
  return (
    <section class="sheet" aria-label={title}>
      <h2>{title}</h2>
      <p>
        <span class="figure-number">{number}</span> <span class="soft">{words}</span>
      </p>
      {bars.length > 0 && <Bars bars={bars} />}
      {stacked && <Areas {...stacked} />}
      {table.rows.length > 0 && (
        <>
          <details>
            <summary class="soft">{say('report_table')}</summary>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than its place is scrolled by keyboard */}
            <section class="table" tabIndex={0} aria-label={say('report_table_of', title)}>
              <table>
                <thead>
                  <tr>
                    {table.head.map((name, n) => (
                      <th key={n} scope="col">
                        {name}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {table.rows.map((row, n) => (
                    <tr key={n}>
                      {row.map((cell, i) => (
                        <td key={i}>{cell}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          </details>
          <button type="button" class="button quiet" aria-label={say('report_csv_of', title)} onClick={onCsv}>
            {say('report_csv')}
          </button>
        </>
      )}
    </section>
  );
}
