// Names of columns in Turkish, and those of Outlook and LinkedIn that speak it.
import type { Vocabulary } from '@/lib/formats/csv/vocabulary';

export default {
  mail: ['e posta', 'eposta', 'e posta adresi', 'eposta adresi'],
  phone: ['cep telefonu', 'telefon', 'cep', 'telefon numarasi', 'gsm', 'sabit telefon', 'telefonu', 'tel'],
  address: ['adres', 'sokak', 'sehir', 'ilce', 'il', 'posta kodu', 'ulke', 'cadde', 'adresi'],
  web: ['web sitesi', 'web sayfasi', 'internet sitesi'],
  work: ['is', 'ofis', 'sirket'],
  home: ['ev', 'kisisel', 'ozel'],
  filler: ['diger', 'adresi', 'numarasi', 'no', 'deger'],
  exact: {
    name: ['ad soyad', 'adi soyadi', 'isim', 'isim soyisim', 'yetkili', 'ilgili kisi'],
    'first-name': ['ad', 'adi'],
    'middle-name': ['ikinci ad', 'ikinci adi'],
    'last-name': ['soyad', 'soyadi', 'soyisim'],
    nickname: ['takma ad', 'lakap'],
    organisation: ['sirket', 'kurum', 'firma', 'sirket adi', 'kurulus', 'isveren', 'hesap adi', 'firma adi'],
    title: ['unvan', 'gorev', 'pozisyon', 'is unvani', 'meslek'],
    department: ['bolum', 'departman'],
    tags: ['kategoriler', 'kategori', 'gruplar', 'grup', 'etiketler'],
    'met-on': ['baglanti tarihi'],
    birthday: ['dogum gunu', 'dogum tarihi'],
    note: ['notlar', 'not', 'aciklama', 'aciklamalar'],
    nothing: ['cinsiyet', 'hitap', 'oncelik'],
  },
} satisfies Vocabulary;
