// Reports: what was written down, counted; each figure with its words first, its table and file behind it.
import { useEffect, useState } from 'preact/hooks';
import { ReportCard } from '@/components/charts/report-card';
import type { NotebookPage, PageProps } from '@/entrypoints/notebook/page';
import { neutral, tableText } from '@/lib/formats/csv/cell';
import { sayDate } from '@/lib/model/when';
import { saveFile } from '@/lib/ports/save-file';
import { type Report, type Reports, seeReports } from '@/lib/services/lists/see-reports';
import { say } from '@/lib/words';

const csvOf = ({ head, rows }: Report['table']): string =>
  [
    ...tableText(
      head.map(neutral),
      rows.map((row) => row.map((cell) => neutral(`${cell}`))),
    ),
  ].join('');

function ReportsPage({ store }: PageProps) {
  const [share, setShare] = useState(0);
  const [found, setFound] = useState<Reports | null>(null);
  useEffect(() => {
    let open = true;
    void seeReports(
      store,
      (now) => open && setShare(now),
      () => open,
    )
      .then((reports) => open && setFound(reports))
      .catch(console.error);
    return () => {
      open = false;
    };
  }, [store]);
  const day = (at: string) => sayDate(at, store.world.now(), store.world.zone());
  const save = ({ id, table }: Report) => saveFile(`rung-${id}.csv`, 'text/csv', csvOf(table));
  return (
    <section class="page wide">
      <header>
        <h1>{say('reports')}</h1>
        <p class="soft">{found ? say('reports_why', day(found.from), day(found.to)) : say('reports_reading')}</p>
      </header>
      {!found && <progress aria-label={say('reports_reading')} value={share} />}
      <div class="sheets">
        {found?.reports.map((report) => (
          <ReportCard key={report.id} {...report} onCsv={() => save(report)} />
        ))}
      </div>
      <p>
        <a href="#/look-back">{say('look_back')}</a>
      </p>
    </section>
  );
}

export default { path: 'reports', title: say('reports'), order: 14, Page: ReportsPage } satisfies NotebookPage;
