/** Abbreviations whose full stop does not end a sentence, in lower case and without the stop, by base language. */
export const abbreviations: Readonly<
  Record<'en' | 'fr' | 'ar', ReadonlySet<string>> & Record<string, ReadonlySet<string>>
> = {
  en: listed(
    'mr mrs ms mx dr drs prof profs st ste messrs mses h.e h.r.h hon rev fr sr jr br msgr gen lt lt-gen maj col capt cmdr cpl sgt adm brig gov sen rep pres amb min dep asst ' +
      'no nos art arts fig figs vol vols p pp ch sec para ed eds trans vs v cf e.g i.e approx ca est dept univ inst assn bros inc ltd co corp plc ave blvd rd mt ft ext tel ' +
      'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun u.s u.k u.n u.s.a ph.d m.d b.a m.a',
  ),
  fr: listed(
    'm mm mr mme mmes mlle mlles me mes dr drs pr prof mgr st ste s.e s.e.m s.a s.a.r gal col cdt cap lt av bd boul chap art al fig vol p pp cf ex p.ex c.-à-d env min max ' +
      'réf ref tél tel éd coll trad dir dép dépt n no nos janv févr fév avr juil sept oct nov déc lun mar mer jeu ven sam dim',
  ),
  ar: listed('د أ م ا ص ق هـ ه ب ج ت ط ف س ع أ.د ا.د أ.م د.م ص.ب ق.م ش.م ش.م.م ذ.م.م م.م ج.م.ع ر.م س.ت و.م.أ'),
}

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
