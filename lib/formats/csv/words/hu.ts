// Names of columns in Hungarian, and those of Outlook and LinkedIn that speak it.
import type { Vocabulary } from '@/lib/formats/csv/vocabulary';

export default {
  mail: ['e mail cim', 'email cim'],
  phone: ['telefon', 'mobil', 'mobiltelefon', 'mobiltelefonszam', 'telefonszam', 'vezetekes'],
  address: ['utca', 'varos', 'iranyitoszam', 'orszag', 'cim', 'megye', 'hazszam'],
  web: ['weblap', 'honlap', 'weboldal'],
  work: ['munkahelyi', 'ceges', 'hivatali', 'munka'],
  home: ['otthoni', 'maganszemelyes', 'magan', 'szemelyes', 'lakas'],
  filler: ['cim', 'szam', 'egyeb', 'masik', 'ertek'],
  exact: {
    name: ['nev', 'teljes nev', 'kapcsolattarto', 'megjelenitendo nev'],
    'first-name': ['keresztnev', 'utonev'],
    'middle-name': ['masodik keresztnev'],
    'last-name': ['vezeteknev', 'csaladnev'],
    nickname: ['becenev'],
    organisation: ['ceg', 'cegnev', 'szervezet', 'vallalat', 'munkaltato', 'munkahely', 'cég neve'],
    title: ['beosztas', 'munkakor', 'pozicio', 'titulus'],
    department: ['osztaly', 'reszleg'],
    tags: ['cimkek', 'csoportok', 'kategoriak', 'kategoria'],
    birthday: ['szuletesnap', 'szuletesi datum', 'szuletesi ido'],
    note: ['megjegyzes', 'megjegyzesek', 'jegyzetek', 'jegyzet', 'leiras'],
    nothing: ['megszolitas', 'nem'],
  },
} satisfies Vocabulary;
