// A sample of each component of the room `people`.
import { BulkBar } from '@/components/people/bulk-bar';
import { FilterBar } from '@/components/people/filter-bar';
import { GridRow } from '@/components/people/grid-row';
import { KeptViews } from '@/components/people/kept-views';
import { PeopleGrid } from '@/components/people/people-grid';
import { SearchBox } from '@/components/people/search-box';
import { TriageCard } from '@/components/people/triage-card';
import seven from '@/lib/ladders/seven';
import { item, nothing } from './nothing';

const said = [
  { text: 'wants ', hit: false },
  { text: 'boxes', hit: true },
];
const found = { ...item, said, entry: 'e', day: 'Wed' };
const bulk = {
  count: 2,
  ladder: seven,
  ladders: [seven],
  today: '2026-03-02',
  onAction: nothing,
  onTag: nothing,
  onStage: nothing,
  onRhythm: nothing,
  onOwner: nothing,
  onLadder: nothing,
  onNone: nothing,
};
const columns = [
  { id: 'name', title: 'Name', sorted: 'up' as const },
  { id: 'next', title: 'Next' },
];

export default [
  <SearchBox query="dana" hint="Name or words of an entry" onQuery={nothing} onSubmit={nothing} />,
  <FilterBar
    groups={[{ title: 'Status', choices: [{ id: 'status/lost', label: 'Lost', on: true }] }]}
    onToggle={nothing}
  />,
  <KeptViews
    ready={[{ name: 'Lost', query: 'has=status%2Flost' }]}
    kept={[{ id: 'a', name: 'Mine', query: 'sort=last' }]}
    now="sort=last"
    columns={[{ id: 'next', label: 'Next', on: true }]}
    onColumn={nothing}
    onKeep={nothing}
    onDrop={nothing}
  />,
  <PeopleGrid
    label="Found"
    count={2}
    itemAt={(n) => (n === 0 ? { ...found, cells: { next: 'Samples, Tue' } } : undefined)}
    columns={columns}
    isChosen={(n) => n === 0}
    onSight={nothing}
    onOpen={nothing}
    onChoose={nothing}
    onChooseAll={nothing}
    onSort={nothing}
    onKey={nothing}
    place="people"
  />,
  // biome-ignore lint/a11y/useSemanticElements: its rows are laid out by hand, as the grid's are
  <div role="grid" aria-label="Found">
    <GridRow
      n={0}
      columns={columns}
      item={{ ...found, cells: { next: 'Samples, Tue' } }}
      at
      chosen={false}
      onOpen={nothing}
      onChoose={nothing}
    />
  </div>,
  <TriageCard
    name="Dana Whitfield"
    lines={['Buyer, Orbit Foods', 'dana@orbit.example']}
    tags={['jars']}
    dos={[{ key: '1', label: 'First business' }]}
    onDo={nothing}
  />,
  <BulkBar {...bulk} doing={null} />,
  <BulkBar {...bulk} doing="tag" />,
  <BulkBar {...bulk} doing="stage" />,
  <BulkBar {...bulk} doing="rhythm" />,
  <BulkBar {...bulk} doing="owner" />,
  <BulkBar {...bulk} doing="ladder" />,
];
