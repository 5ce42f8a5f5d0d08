// Parts of the pages of organisations that are fetched when they are needed.
import { later } from '@/components/later';
import type { OrganisationFormProps } from '@/components/organisation-form';

export const OrganisationForm = later<OrganisationFormProps>(
  async () => (await import('@/components/organisation-form')).OrganisationForm,
);
