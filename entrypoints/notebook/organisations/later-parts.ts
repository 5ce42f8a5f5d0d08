// Parts of the pages of organisations that are fetched when they are needed.

import type { OrganisationFormProps } from '@/components/organisation/organisation-form';
import { later } from '@/components/ui/later';

export const OrganisationForm = later<OrganisationFormProps>(
  async () => (await import('@/components/organisation/organisation-form')).OrganisationForm,
);
