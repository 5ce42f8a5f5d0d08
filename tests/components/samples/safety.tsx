// A sample of each component of the room `safety`.
import { ConflictList } from '@/components/safety/conflict-list';
import { CopyList } from '@/components/safety/copy-list';

import { CopyRow } from '@/components/safety/copy-row';

import { DeviceList } from '@/components/safety/device-list';

import { DueNotice } from '@/components/safety/due-notice';
import { EraseAll } from '@/components/safety/erase-all';
import { Erased } from '@/components/safety/erased';
import { FolderPress } from '@/components/safety/folder-press';
import { JoinForm } from '@/components/safety/join-form';
import { LostCopies } from '@/components/safety/lost-copies';
import { MendedNotice } from '@/components/safety/mended-notice';
import { OwnSetupForm } from '@/components/safety/own-setup';
import { OwnStanding } from '@/components/safety/own-standing';
import { WaitingNotice } from '@/components/safety/waiting-notice';
import { nothing } from './nothing';

const copies = (['day', 'hour', 'upgrade', 'import', 'change', 'restore', 'left', 'hour', 'day'] as const).map(
  (why, n) => ({ name: `${n}`, why, when: `${n + 1} March, 09:00`, age: 'yesterday', people: n, entries: 10 * n }),
);

const setup = {
  kind: 'folder',
  words: 'six quiet herons cross the weir',
  withoutEmployer: false,
  days: 1,
  typed: '',
} as const;
const form = {
  setup,
  canFolder: true,
  folder: 'Backups',
  weakness: null,
  theirs: 2,
  onSetup: nothing,
  onFolder: nothing,
  onNewWords: nothing,
  onSubmit: nothing,
  onCancel: nothing,
};
const standing = {
  kind: 'folder',
  place: 'Backups',
  days: 1,
  last: { when: '2 March, 09:00', fileName: 'rung_copy_2026-03-02_0900.zip.age', opened: true },
  changes: 3,
  waits: null,
  say: '',
  words: setup.words,
  busy: false,
  onNow: nothing,
  onChange: nothing,
  onStop: nothing,
} as const;

export default [
  <LostCopies copies={copies} onChoose={nothing} />,
  <LostCopies copies={[]} onChoose={nothing} />,
  <OwnSetupForm {...form} />,
  <OwnSetupForm {...form} canFolder={false} setup={{ ...setup, kind: 'downloads' }} folder={null} theirs={null} />,
  <OwnStanding {...standing} />,
  <OwnStanding {...standing} last={null} waits="press" days={7} />,
  <OwnStanding {...standing} kind="downloads" waits="failed" say="The disk is full." busy />,
  <WaitingNotice since="yesterday" changes={3} busy={false} onNow={nothing} onLater={nothing} />,
  <WaitingNotice since={null} changes={1} busy onNow={nothing} onLater={nothing} />,
  <MendedNotice rows={{ contacts: 12, journal: 340 }} missing={2} since="2 March, 09:00" onRead={nothing} />,
  <MendedNotice rows={{ contacts: 12, journal: 340 }} missing={0} since="2 March" onRead={nothing} onBack={nothing} />,
  <CopyList
    held={{ when: '2 March, 09:00', contacts: 12, journal: 340 }}
    paused="no-room"
    bases={copies}
    busy={false}
    onRestore={nothing}
  />,
  <CopyList held={null} paused={null} bases={[]} busy={false} onRestore={nothing} />,
  ...copies.map((copy) => (
    <ul>
      <CopyRow copy={copy} busy={copy.why === 'left'} onRestore={nothing} />
    </ul>
  )),
  <DueNotice since="12 Feb" ever={false} onRead={nothing} />,
  <EraseAll copy="Last made today." offer={null} busy={false} onErase={nothing} />,
  <Erased onNew={nothing} />,
  <FolderPress waiting={3} onAllow={nothing} />,
  <FolderPress waiting={0} onAllow={nothing} />,
  <JoinForm taken={false} label="Laptop" busy={false} onJoin={nothing} />,
  <JoinForm taken label="Laptop" busy onJoin={nothing} />,
  <DeviceList
    own="Laptop"
    others={[{ id: 'a', label: 'Desktop', seen: 'today, 09:00', came: 12 }]}
    onRemove={nothing}
  />,
  <ConflictList
    conflicts={[
      { key: 'a', person: 'Dana', href: '#/person/a', field: 'note', kept: 'Likes tea', other: 'Likes coffee' },
      { key: 'b', person: 'Luis', href: '#/person/b', field: 'title', kept: 'Buyer', other: '' },
    ]}
    onKeep={nothing}
    onTake={nothing}
  />,
];
