// Ways of reaching somebody, by name.
import type { Handle } from '@/lib/model/person/handle';
import { say, type Word } from '@/lib/words';

const CHANNEL = {
  email: 'channel_email',
  phone: 'channel_phone',
  linkedin: 'channel_linkedin',
  'linkedin-member': 'channel_linkedin_member',
  'sales-navigator': 'channel_sales_navigator',
  url: 'channel_url',
  messaging: 'channel_messaging',
  postal: 'channel_postal',
  other: 'channel_other',
} as const satisfies Record<Handle['channel'], Word>;

export const channelName = (channel: Handle['channel']): string => say(CHANNEL[channel]);
