// A sample of each component of the room `safety`.
import { CopyList } from '@/components/safety/copy-list';
import { DueNotice } from '@/components/safety/due-notice';
import { EraseAll } from '@/components/safety/erase-all';
import { Erased } from '@/components/safety/erased';
import { MendedNotice } from '@/components/safety/mended-notice';
import { nothing } from './nothing';

export default [
  <MendedNotice rows={{ contacts: 12, journal: 340 }} missing={2} since="2 March, 09:00" onRead={nothing} />,
  <CopyList
    held={{ when: '2 March, 09:00', contacts: 12, journal: 340 }}
    paused="no-room"
    bases={[{ at: '2026-03-01T09:00:00Z', when: '1 March, 09:00', age: 'yesterday', people: 11, entries: 320 }]}
  />,
  <CopyList held={null} paused={null} bases={[]} />,
  <DueNotice since="12 Feb" ever={false} onRead={nothing} />,
  <EraseAll copy="Last made today." offer={null} busy={false} onErase={nothing} />,
  <Erased onNew={nothing} />,
];
