// A sample of each component of the room `import`.
import { ColumnMap } from '@/components/import/column-map';
import { ImportList } from '@/components/import/import-list';
import { ImportProgress } from '@/components/import/import-progress';
import { ImportReport } from '@/components/import/import-report';
import { LettersChoice } from '@/components/import/letters-choice';
import { UnlockForm } from '@/components/import/unlock-form';
import { nothing } from './nothing';

const remark = { where: 'Row 3', say: 'No name and no address. Left out.' };
const kept = { at: '2026-03-02', fileName: 'people.csv', counts: { new: 3, changed: 1 } };

export default [
  <ColumnMap
    look={{ headers: ['Who', 'Mail'], sample: [['Dana', 'dana@orbit.example']], guess: ['name', null] }}
    columns={['name', null]}
    onColumns={nothing}
  />,
  <ImportList
    imports={[
      { ...kept, id: 'a', state: 'done' },
      { ...kept, id: 'b', state: 'taken-back' },
    ]}
    open={new Set(['a'])}
    sayDay={() => '2 March'}
    onTakeBack={nothing}
  />,
  <ImportProgress done={3} all={9} onCancel={nothing} />,
  <ImportReport
    plan={{
      line: '3 new, 1 changed, 0 same, 1 conflict, 1 skipped, 1 broken',
      writes: 4,
      besides: { organisations: 1, ladders: 1, settings: 0 },
      removes: 1,
      conflicts: [remark],
      skipped: [remark],
      broken: [remark],
      hints: [remark],
      erased: [{ id: 'e', name: 'Dana Whitfield' }],
      erasedThere: [{ id: 'f', name: 'Oto Rand' }],
    }}
    restore={new Set()}
    onRestore={nothing}
    erase={new Set()}
    onErase={nothing}
  />,
  <LettersChoice
    encoding="windows-1250"
    encodings={[
      { id: 'windows-1250', name: 'Central European' },
      { id: 'windows-1252', name: 'Western European' },
    ]}
    words={['Jiří Novák', 'Małgorzata Wiśniewska']}
    onEncoding={nothing}
  />,
  <UnlockForm fileName="rung.zip.age" busy={false} onUnlock={nothing} onCancel={nothing} />,
];
