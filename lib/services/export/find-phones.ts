// Numbers in a text as the numbering plans of the world know them; fetched only where a text is looked through.
import type { FindPhones } from '@/lib/profiles/scan/addresses';

export async function loadPhones(): Promise<FindPhones> {
  const { findPhoneNumbersInText } = await import('libphonenumber-js/min/es6');
  return (text) => findPhoneNumbersInText(text).map(({ startsAt, endsAt }) => ({ from: startsAt, to: endsAt }));
}
