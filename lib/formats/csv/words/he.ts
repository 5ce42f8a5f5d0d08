// Names of columns in Hebrew, and those of Outlook and LinkedIn that speak it.
import type { Vocabulary } from '@/lib/formats/csv/vocabulary';

export default {
  mail: ['דואר אלקטרוני', 'אימייל', 'דוא ל', 'דואל', 'כתובת דואר אלקטרוני', 'מייל'],
  phone: ['טלפון', 'נייד', 'טלפון נייד', 'מספר טלפון', 'סלולרי'],
  address: ['כתובת', 'רחוב', 'עיר', 'מיקוד', 'ארץ', 'מדינה'],
  web: ['אתר', 'אתר אינטרנט', 'דף אינטרנט'],
  work: ['עבודה', 'בעבודה', 'משרד'],
  home: ['בית', 'בבית', 'אישי'],
  filler: ['מספר', 'אחר', 'כתובת'],
  exact: {
    name: ['שם', 'שם מלא', 'איש קשר'],
    'first-name': ['שם פרטי'],
    'middle-name': ['שם אמצעי'],
    'last-name': ['שם משפחה'],
    nickname: ['כינוי'],
    organisation: ['חברה', 'ארגון', 'שם החברה', 'מעסיק'],
    title: ['תפקיד', 'תואר'],
    department: ['מחלקה'],
    tags: ['קטגוריות', 'קטגוריה', 'קבוצות', 'תגיות'],
    birthday: ['יום הולדת', 'תאריך לידה'],
    note: ['הערות', 'הערה'],
  },
} satisfies Vocabulary;
