// The detector for LinkedIn's pages.
import type { Sighting } from '../model/sighting';
import { detectorOf } from './detector';
import { leadId, profileMember, profileSlug } from './read/profile-address';
import { provePeople } from './read/prove';
import { proveProfile } from './read/prove-profile';
import linkedin from './sites/linkedin';

export const onLinkedIn = detectorOf([linkedin], { profile: proveProfile, people: provePeople });

/** True where the part of the address that names the person names this one; a slug "ing" is not in `/messaging/`. */
export function namesInAddress(url: string, sighting: Sighting): boolean {
  if (sighting.kind !== 'person') return false;
  const said = {
    linkedin: profileSlug(url),
    'linkedin-member': profileMember(url),
    'sales-navigator': leadId(url),
    email: undefined,
  };
  return sighting.person.handles.some(({ channel, value }) => said[channel] === value);
}
