// Names of columns in Swedish, and those of Outlook and LinkedIn that speak it.
import type { Vocabulary } from '@/lib/formats/csv/vocabulary';

export default {
  mail: ['e post', 'epost', 'e postadress', 'epostadress'],
  phone: ['telefon', 'mobil', 'mobiltelefon', 'telefonnummer', 'mobilnummer', 'mobilnr', 'telefonnr', 'direktnummer'],
  address: ['gata', 'gatuadress', 'ort', 'postnummer', 'postadress', 'adress', 'land', 'stad', 'postort', 'lan'],
  web: ['webbplats', 'webbsida', 'hemsida'],
  work: ['arbete', 'arbets', 'jobb', 'foretag', 'kontor'],
  home: ['hem', 'privat', 'bostad', 'bostaden'],
  filler: ['nummer', 'nr', 'annan', 'annat', 'adress', 'varde', 'ovrig', 'ovrigt', 'andra'],
  exact: {
    name: ['namn', 'fullstandigt namn', 'kontakt', 'kontaktperson', 'visningsnamn'],
    'first-name': ['fornamn', 'tilltalsnamn'],
    'middle-name': ['mellannamn'],
    'last-name': ['efternamn'],
    nickname: ['smeknamn'],
    organisation: ['foretag', 'foretagsnamn', 'organisation', 'arbetsgivare', 'kontonamn'],
    title: ['befattning', 'titel', 'yrkestitel', 'jobbtitel', 'roll', 'yrke'],
    department: ['avdelning'],
    tags: ['kategorier', 'kategori', 'grupper', 'grupp', 'etiketter'],
    'met-on': ['ansluten den', 'kontakt sedan', 'anslutningsdatum'],
    birthday: ['fodelsedag', 'fodelsedatum'],
    note: ['anteckningar', 'anteckning', 'kommentar', 'kommentarer', 'beskrivning'],
    nothing: ['kon', 'initialer', 'prioritet', 'kanslighet'],
  },
} satisfies Vocabulary;
