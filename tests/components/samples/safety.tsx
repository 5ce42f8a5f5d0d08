// A sample of each component of the room `safety`.
import { MendedNotice } from '@/components/safety/mended-notice';
import { nothing } from './nothing';

export default [
  <MendedNotice rows={{ contacts: 12, journal: 340 }} missing={2} since="2 March, 09:00" onRead={nothing} />,
];
