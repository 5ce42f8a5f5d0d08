// Names of columns in Finnish, and those of Outlook and LinkedIn that speak it.
import type { Vocabulary } from '@/lib/formats/csv/vocabulary';

export default {
  mail: ['sahkoposti', 'sahkopostiosoite'],
  phone: ['puhelin', 'matkapuhelin', 'puhelinnumero', 'matkapuhelinnumero', 'kannykka', 'gsm'],
  address: ['osoite', 'katuosoite', 'katu', 'postinumero', 'kaupunki', 'maa', 'postitoimipaikka'],
  web: ['verkkosivu', 'kotisivu', 'verkkosivusto', 'www sivu'],
  work: ['tyo', 'toimisto', 'yritys'],
  home: ['koti', 'yksityinen', 'henkilokohtainen'],
  filler: ['muu', 'osoite', 'numero', 'arvo', 'toinen'],
  exact: {
    name: ['nimi', 'koko nimi', 'yhteyshenkilo', 'yhteystieto', 'nayttonimi'],
    'first-name': ['etunimi', 'kutsumanimi'],
    'middle-name': ['toinen nimi', 'keskimmainen nimi'],
    'last-name': ['sukunimi'],
    nickname: ['lempinimi'],
    organisation: ['yritys', 'yrityksen nimi', 'organisaatio', 'tyonantaja', 'tilin nimi'],
    title: ['titteli', 'asema', 'tehtavanimike', 'ammattinimike', 'rooli', 'ammatti'],
    department: ['osasto'],
    tags: ['ryhmat', 'ryhma', 'luokat', 'luokka', 'tunnisteet'],
    'met-on': ['yhdistetty', 'verkostoitunut'],
    birthday: ['syntymapaiva', 'syntymaaika'],
    note: ['muistiinpanot', 'muistiinpano', 'huomautukset', 'huomautus', 'lisatiedot', 'kuvaus'],
    nothing: ['sukupuoli', 'nimikirjaimet', 'puhuttelu'],
  },
} satisfies Vocabulary;
