// A sample of each component of the room `export`.
import { BackupGuard } from '@/components/export/backup-guard';
import { ExportLog } from '@/components/export/export-log';
import { ExportLook } from '@/components/export/export-look';
import { ExportPreviewView } from '@/components/export/export-preview';
import { ExportProgress } from '@/components/export/export-progress';
import { HeldNotes, MaskedNotes } from '@/components/export/held-notes';
import { LeftOut } from '@/components/export/left-out';
import { LockForm } from '@/components/export/lock-form';
import { nothing } from './nothing';

const nameOf = () => 'Dana Whitfield';
const note = { person: 'a', at: '2026-03-02', text: 'Told me in confidence', codes: ['confidential'] };
const lock = { passphrase: 'anchor velvet copper window', keys: '' };
const log = { when: '2 March', profile: 'Personal notes', fileName: 'rung.zip', sha256: 'ab'.repeat(32) };

export default [
  <ExportLook onLook={nothing} />,
  <BackupGuard count={3} typed="" onType={nothing} onWithout={nothing} />,
  <ExportLog
    exports={[
      { ...log, id: 'a', people: 3, cancelled: false },
      { ...log, id: 'b', people: null, cancelled: true },
    ]}
    onCancel={nothing}
  />,
  <ExportPreviewView
    preview={{
      fileName: 'rung.zip',
      counts: { people: 3, addresses: 5, entries: 9 },
      classes: { personal: 4, shared: 1, unknown: 0, employer: 2 },
      durable: { yes: 2 },
      overrides: 1,
    }}
  />,
  <ExportProgress done={0.4} onCancel={nothing} />,
  <HeldNotes
    notes={Array.from({ length: 60 }, (_, i) => ({ ...note, id: `n${i}`, ticked: i % 2 === 0 }))}
    nameOf={nameOf}
    reasonOf={() => 'It looks confidential.'}
    onTick={nothing}
  />,
  <MaskedNotes changed={[{ id: 'm', person: 'a', before: 'Luis knows', after: '[A] knows' }]} nameOf={nameOf} />,
  <LeftOut
    groups={[
      {
        code: 'work-address',
        reason: 'It is their employer’s.',
        class: 'employer',
        count: 2,
        items: [{ person: 'a', kind: 'email', count: 2 }],
      },
    ]}
    nameOf={nameOf}
  />,
  <LockForm
    lock={{ ...lock, how: 'passphrase' }}
    always={false}
    weakness="Too short."
    onLock={nothing}
    onNewWords={nothing}
  />,
  <LockForm lock={{ ...lock, how: 'key' }} always weakness={null} onLock={nothing} onNewWords={nothing} />,
];
