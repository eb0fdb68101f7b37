/** The Islamic months as Arabic writes them, 1 Muharram first. */
export const hijriMonthsInArabic =
  'محرم,صفر,ربيع الأول,ربيع الآخر,جمادى الأولى,جمادى الآخرة,رجب,شعبان,رمضان,شوال,ذو القعدة,ذو الحجة'.split(',')
