// The sites Rung knows, by name and host. In a build this is only their list, without what reads their pages.
import { sites } from './index';
import type { Site } from './site';

export const known: readonly Pick<Site, 'id' | 'name' | 'hosts'>[] = sites.map(({ id, name, hosts }) => ({
  id,
  name,
  hosts,
}));
