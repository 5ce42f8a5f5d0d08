// Any table of people: what its columns hold is guessed by their names, and the rep can correct it.

import type { Address } from '@/lib/formats/csv/address';
import { birthdayOf, isBirthPart } from '@/lib/formats/csv/birth-parts';
import { guessColumns, headerPoints, isFamilyFirst, isHeaderless, ownerOfColumn } from '@/lib/formats/csv/guess';
import { leftColumns, overlong } from '@/lib/formats/csv/layout';
import type { RowPerson } from '@/lib/formats/csv/row-person';
import { openTable, type Table } from '@/lib/formats/csv/table';
import { collector } from '@/lib/formats/csv/take';
import { saidInOrder, wholeName } from '@/lib/formats/text/name';
import { failure, type Result, success } from '@/lib/model/result';
import { phrase } from '@/lib/words';
import type { Columns, Format, ReadContext, ReadFault, TableField, TableLook, Taken } from './format';

const SAMPLE = 5;
const LOOKED_AT = 50;
const NAMED: readonly (TableField | null)[] = ['name', 'first-name', 'last-name', 'e-mail', 'phone', 'linkedin'];

/** Of a package of Rung: its people are in files that are read without loss. */
const isOurs = (header: readonly string[]): boolean => header[0]?.toLowerCase() === 'contact uid';

async function open(bytes: Uint8Array, encoding?: string): Promise<Result<Table & { guess: Columns }, ReadFault>> {
  const opened = await openTable(bytes, phrase`a table`, headerPoints, encoding);
  if (!opened.ok) return opened;
  const { header, rows, remarks, letters } = opened.value;
  if (isOurs(header))
    return failure(
      'not-ours',
      phrase`This lists the entries of an export of Rung. Choose its ZIP or its archive.json instead.`,
    );
  const headerless = isHeaderless(header);
  const all = headerless ? [{ cells: header, row: 1, line: 1 }, ...rows] : rows;
  const names = header.map((name, i) => (headerless || !name ? phrase`Column ${i + 1}` : name));
  const looked = all.slice(0, LOOKED_AT).map(({ cells }) => cells);
  return success({ header: names, rows: all, remarks, letters, guess: guessColumns(names, looked, headerless) });
}

async function columns(bytes: Uint8Array, encoding?: string): Promise<Result<TableLook, ReadFault>> {
  const opened = await open(bytes, encoding);
  if (!opened.ok) return opened;
  const { header, rows, guess } = opened.value;
  const sample = rows.slice(0, SAMPLE).map(({ cells }) => header.map((_, i) => cells[i] ?? ''));
  return success({ headers: header, sample, guess });
}

const CHANNELS = { 'e-mail': 'email', phone: 'phone', linkedin: 'web', web: 'web' } as const;
const isChannel = (field: TableField | null | undefined): field is keyof typeof CHANNELS =>
  !!field && field in CHANNELS;

/** Street and city of one place are one address. */
function postalIn(cells: readonly string[], header: readonly string[], held: Columns): Address[] {
  return ([undefined, 'employer', 'personal'] as const).flatMap((owner): Address[] => {
    const parts = cells.filter(
      (cell, i) => held[i] === 'address' && cell.trim() && ownerOfColumn(header[i] ?? '') === owner,
    );
    const text = parts.map((part) => part.trim()).join('\n');
    return text ? [{ channel: 'postal', text, ...(owner && { owner }) }] : [];
  });
}

function wholeNameIn(cells: readonly string[], header: readonly string[], held: Columns): string {
  const names = cells.map((cell, i) => (isFamilyFirst(header[i] ?? '') ? saidInOrder(cell.trim()) : cell.trim()));
  return names.filter((name, i) => held[i] === 'name' && name).join(' ');
}

function draftOf(cells: readonly string[], header: readonly string[], held: Columns): RowPerson {
  const all = (field: TableField) => cells.filter((cell, i) => held[i] === field && cell.trim());
  const one = (field: TableField) => all(field).join(' ').trim();
  const addresses = cells.flatMap((text, i): Address[] => {
    const field = held[i];
    const owner = ownerOfColumn(header[i] ?? '');
    if (!isChannel(field) || !text.trim()) return [];
    return [{ channel: CHANNELS[field], text: text.trim(), ...(owner && { owner }) }];
  });
  const parts = {
    given: one('first-name'),
    further: one('middle-name'),
    family: one('last-name'),
    after: one('suffix'),
  };
  return {
    name: wholeName(parts) || wholeNameIn(cells, header, held) || one('nickname'),
    headline: one('headline'),
    title: one('title'),
    organisation: one('organisation'),
    metOn: one('met-on'),
    birthday: birthdayOf(one('birthday'), cells, header),
    note: all('note').join('\n\n'),
    tags: all('tags').flatMap((text) => text.split(/[;,]|:::/)),
    more: [
      ['Nickname', one('nickname')],
      ['Department', one('department')],
    ],
    addresses: [...addresses, ...postalIn(cells, header, held)],
  };
}

async function read(bytes: Uint8Array, context: ReadContext): Promise<Result<Taken, ReadFault>> {
  const opened = await open(bytes, context.encoding);
  if (!opened.ok) return opened;
  const table = opened.value;
  const held = context.columns ?? table.guess;
  const isNamed = held.some((field) => field && NAMED.includes(field));
  if (table.rows.length === 0 || (table.header.length < 2 && !isNamed))
    return failure('not-ours', phrase`This is no table of people: it has no rows with a name or an address in them.`);
  if (!isNamed)
    table.remarks.push({
      verdict: 'broken',
      where: 'Columns',
      say: phrase`None of them is known to hold a name or an address. Say what they hold.`,
    });
  overlong(table);
  const collect = collector(context, table);
  for (const row of table.rows) collect.take(row, draftOf(row.cells, table.header, held));
  const isBorn = held.includes('birthday');
  leftColumns(table, (i) => Boolean(held[i]) || (isBorn && isBirthPart(table.header[i] ?? '')));
  return success(collect.done());
}

export default {
  id: 'table-csv',
  name: phrase`Table of people`,
  fileName: 'people.csv',
  mediaType: 'text/csv;charset=utf-8',
  standard: false,
  foreign: true,
  lastResort: true,
  read,
  columns,
  recognises: (start, fileName) =>
    /\.(?:csv|tsv|tab|txt)$/i.test(fileName) && !/^(?:\ufeff|ï»¿)?\s*(?:\{|\[|BEGIN:|<)/i.test(start),
} satisfies Format;
