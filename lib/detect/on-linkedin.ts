// The detector for LinkedIn's pages.
import { detectorOf } from './detector';
import linkedin from './sites/linkedin';

export const onLinkedIn = detectorOf([linkedin]);
