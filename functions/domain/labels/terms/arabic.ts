import type { LabelTerms } from '../label-terms.ts';

/**
 * Standard Arabic as families in the Gulf read it on products. Counted nouns come after a colon or alone, so that no case
 * ending is needed.
 */
export const ARABIC: LabelTerms = {
  measures: {
    weight: 'الوزن الصافي',
    volume: 'الحجم الصافي',
    contents: 'المحتوى',
    size: 'المقاس',
    duration: 'المدة',
    sessions: 'الدورة',
    package: 'يشمل',
  },
  halalNumber: 'رقم شهادة الحلال',
  note: 'ملاحظة',
  notHalal: 'غير حلال',
  keeps: 'مدة الحفظ',
  bestBefore: 'يفضل استهلاكه قبل',
  group: 'أقل عدد',
  from: (people) => people,
  per: (unit) => `لكل ${unit}`,
  promotion: 'صورة ترويجية وليست ملصقًا غذائيًا',
  promotionPicture: 'صورة ترويجية',
  packExample: 'مثال للتغليف · صورة ترويجية',
  call: 'للطلب عبر واتساب',
  ask: 'للاستفسار عبر واتساب',
  date: 'التاريخ',
  hours: 'الوقت',
  place: 'المكان',
  together: 'بمشاركة ',
  until: (day) => `حتى ${day}`,
  soldOut: 'نفدت الكمية',
  preOrder: 'طلب مسبق',
  readyOn: (day) => `طلب مسبق، التجهيز ${day}`,
  bundle: (contents) => `مجموعة من: ${contents}`,
  listed: '، ',
  badges: {
    homemade: 'صنع منزلي',
    handmade: 'صنع يدوي',
    localGuide: 'بإرشاد أهل القرية',
    smallGroup: 'مجموعات صغيرة',
  },
};
