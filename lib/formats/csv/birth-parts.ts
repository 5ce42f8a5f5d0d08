// A birthday whose year, month and day stand in columns of their own.
import { bare } from './vocabulary';

const YEAR =
  /^(?:birth ?year|year of birth|geburtsjahr|annee (?:de )?naissance|ano de nacimiento|anno di nascita|geboortejaar|fodselsar|誕生年)$/;
const MONTH =
  /^(?:birth ?month|month of birth|geburtsmonat|mois (?:de )?naissance|mes de nacimiento|mese di nascita|geboortemaand|誕生月)$/;

export const isBirthPart = (column: string): boolean => YEAR.test(bare(column)) || MONTH.test(bare(column));

/** `said`: of the column of the day. Empty where it is no more than a day of some month. */
export function birthdayOf(said: string, cells: readonly string[], header: readonly string[]): string {
  if (!/^\d{1,2}$/.test(said)) return said;
  const under = (name: RegExp) => cells[header.findIndex((column) => name.test(bare(column)))]?.trim() ?? '';
  const [year, month] = [under(YEAR), under(MONTH).padStart(2, '0')];
  if (!/^(?:0[1-9]|1[0-2])$/.test(month)) return '';
  const day = `${month}-${said.padStart(2, '0')}`;
  return /^(?:19|20)\d\d$/.test(year) ? `${year}-${day}` : `--${day}`;
}
