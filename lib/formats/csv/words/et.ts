// Names of columns in Estonian, and those of Outlook and LinkedIn that speak it.
import type { Vocabulary } from '@/lib/formats/csv/vocabulary';

export default {
  mail: ['meil', 'meiliaadress', 'e posti aadress', 'e post'],
  phone: ['telefon', 'mobiil', 'mobiiltelefon', 'telefoninumber', 'telefoni number', 'mobiili number'],
  address: ['aadress', 'tanav', 'linn', 'riik', 'postiindeks', 'sihtnumber', 'maakond'],
  web: ['veebileht', 'koduleht'],
  work: ['too', 'tookoht'],
  home: ['kodu', 'isiklik'],
  filler: ['number', 'aadress', 'muu', 'teine'],
  exact: {
    name: ['taisnimi', 'nimi', 'kontaktisik', 'taielik nimi'],
    'first-name': ['eesnimi'],
    'last-name': ['perekonnanimi', 'perenimi'],
    nickname: ['huudnimi'],
    organisation: ['ettevote', 'ettevotte nimi', 'organisatsioon', 'asutus', 'tooandja'],
    title: ['amet', 'ametinimetus', 'ametikoht'],
    department: ['osakond'],
    tags: ['kategooriad', 'ruhmad', 'sildid', 'margised'],
    birthday: ['sunnipaev', 'sunniaeg'],
    note: ['markused', 'markmed', 'kommentaar', 'kommentaarid', 'kirjeldus'],
  },
} satisfies Vocabulary;
