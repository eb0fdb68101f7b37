/** The Islamic months as English and French write them, in lower case and without accents and apostrophes; 1 Muharram. */
export const hijriMonthsInLatin: ReadonlyMap<string, number> = new Map(
  [
    'muharram moharram mouharram al-muharram',
    'safar',
    'rabi_al-awwal rabi_i rabi_1 rabi_al_awwal rabia_al-awwal rabii_al-awwal rabi_al-awal rabia_al_awal rabia_i',
    'rabi_al-thani rabi_al-akhir rabi_ii rabi_2 rabi_al_thani rabia_al-thani rabii_al-thani rabia_al_thani rabia_ii rabi_ath-thani',
    'jumada_al-ula jumada_al-awwal jumada_i jumada_1 jumada_al_ula joumada_al-oula joumada_i joumada_al_oula jumada_al-oula',
    'jumada_al-akhirah jumada_al-akhira jumada_al-thani jumada_ii jumada_2 joumada_al-thania joumada_ii joumada_al-akhira jumada_al-thaniya',
    'rajab radjab',
    'shaban shaaban chaabane chaban shabaan chaaban',
    'ramadan ramadhan',
    'shawwal chawwal shawal chaoual',
    'dhu_al-qadah dhul_qadah dhu_al-qidah dhul-qidah dhul-qadah dhou_al-qida dhou_al-qada dhu_al-qada zul_qadah zul-qadah dhul_qidah',
    'dhu_al-hijjah dhul_hijjah dhul-hijjah dhou_al-hijja dhu_al-hijja zul_hijjah zul-hijjah dhul-hijja dhoul-hijja',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name.replaceAll('_', ' '), index + 1])),
)

/** As Arabic writes them. */
export const hijriMonthsInArabic =
  'محرم,صفر,ربيع الأول,ربيع الآخر,جمادى الأولى,جمادى الآخرة,رجب,شعبان,رمضان,شوال,ذو القعدة,ذو الحجة'.split(',')
