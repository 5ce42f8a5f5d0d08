// What the columns of a table hold, as it was guessed: each with its first cells, to be corrected.
import { type Columns, TABLE_FIELDS, type TableField, type TableLook } from '@/lib/formats/format';
import { say, type Word } from '@/lib/words';

const FIELD = {
  name: 'field_name',
  'first-name': 'column_first_name',
  'middle-name': 'column_middle_name',
  'last-name': 'column_last_name',
  suffix: 'column_suffix',
  nickname: 'column_nickname',
  'e-mail': 'channel_email',
  phone: 'channel_phone',
  linkedin: 'channel_linkedin',
  web: 'channel_url',
  address: 'channel_postal',
  organisation: 'field_organisation',
  title: 'field_title',
  department: 'column_department',
  headline: 'field_headline',
  tags: 'field_tags',
  'met-on': 'column_met_on',
  birthday: 'column_birthday',
  note: 'field_note',
} as const satisfies Record<TableField, Word>;

const SHOWN = 3;

/** Names that stand inside sentences elsewhere begin a line here. */
const nameOf = (field: TableField): string => say(FIELD[field]).replace(/^./u, (letter) => letter.toUpperCase());

export interface ColumnMapProps {
  look: TableLook;
  columns: Columns;
  onColumns(columns: Columns): void;
}

export function ColumnMap({ look, columns, onColumns }: ColumnMapProps) {
  const samples = look.sample.slice(0, SHOWN);
  return (
    <section class="column-map" aria-label={say('columns')}>
      <h2>{say('columns')}</h2>
      <p class="soft">{say('columns_why')}</p>
      <table>
        <tbody>
          {look.headers.map((header, i) => (
            <tr key={`${i} ${header}`}>
              <th scope="row">
                <bdi>{header}</bdi>
              </th>
              <td>
                <select
                  class="field"
                  aria-label={say('column_holds', header)}
                  value={columns[i] ?? ''}
                  onChange={({ currentTarget }) =>
                    onColumns(columns.with(i, (currentTarget.value || null) as TableField | null))
                  }
                >
                  <option value="">{say('column_nothing')}</option>
                  {TABLE_FIELDS.map((field) => (
                    <option key={field} value={field}>
                      {nameOf(field)}
                    </option>
                  ))}
                </select>
              </td>
              <td class="soft">
                <bdi>
                  {samples
                    .map((row) => row[i])
                    .filter(Boolean)
                    .join(' · ')}
                </bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
