// Outlook for Windows: its table of 92 columns.
import { tableFormat } from './csv/layout';
import { outlookPerson } from './csv/outlook';

export default tableFormat({
  id: 'outlook-csv',
  name: 'Outlook contacts',
  fileName: 'outlook.csv',
  heads: (names) => ['first name', 'e-mail address', 'business street', 'job title'].every((name) => names.has(name)),
  person: outlookPerson,
  idle: /^(?:E-mail (?:\d )?(?:Type|Display Name)|Gender|Initials|Priority|Private|Sensitivity|Language|Mileage)$/,
});
