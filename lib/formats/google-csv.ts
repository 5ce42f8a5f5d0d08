// Google Contacts: its table, in the columns it has since 2024 and in those before.
import { googlePerson } from './csv/google';
import { tableFormat } from './csv/layout';

export default tableFormat({
  id: 'google-csv',
  name: 'Google Contacts',
  fileName: 'google.csv',
  heads: (names) =>
    (names.has('labels') && names.has('file as')) ||
    (names.has('given name') && names.has('family name') && names.has('group membership')),
  person: googlePerson,
  idle: /^(?:Phonetic |.* (?:Yomi|Phonetic)|Photo$|File As$|Name$|.* - (?:Label|Type)$)/i,
});
