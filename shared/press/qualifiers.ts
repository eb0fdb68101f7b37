/**
 * Qualifiers that make what a thing is, with what may stand for them: stems of words, folded, by language. Behind a tilde, what
 * renders one and says it only where another version says it plainly: "free" of trade and of speech.
 */
export const qualifiers: readonly Qualifier[] = table(`
  membership-based,membership based|~adherent,~membre|~اعضاء,~عضوي
  non-profit,nonprofit,not-for-profit,not for profit|but non lucratif,sans but lucratif,~lucrati|غير ربحي,غير الربحي,لا تهدف الي الربح,لا يهدف الي الربح,غير هادف,~ربح
  non-governmental,nongovernmental,~ngo|non gouvernemental,~ong|غير حكومي,غير الحكومي
  intergovernmental|intergouvernemental|حكوميه دوليه,حكومي دولي,~حكومي,~دولي
  community-based,community based|~communaut,~proximite|~مجتمع
  faith-based|~confessionnel,~religi,~foi|~دين
  evidence-based|~factuel,~preuve,~probant,~scientifique|~ادله,~دليل,~علمي
  rights-based|~droits|~حقوق
  gender-responsive,gender-sensitive|~genre,~sexospecifi,~egalite|~جنس,~نوع
  low-income|faible revenu,bas revenu,~modeste,~revenu,~defavoris|منخفضه الدخل,منخفض الدخل,محدودي الدخل,~دخل
  youth-led,youth led|~jeune|~شباب
  women-led,women led|~femme|~نساء,~نسائي,~مراه
  legally binding,~binding|~contraignant,~obligatoire|ملزم
  non-binding,nonbinding,not binding,not legally binding|non contraignant,~sans engagement,~indicatif|غير ملزم,غير الملزم
  independent,~self-employed,~freelance,~unaffiliated|independant|مستقل
  voluntary,~volunt|benevol,~volont|تطوع,متطوع,~طوع,~تبرع
  open-source,open source|source ouverte,open source,~libre|مفتوح المصدر,مفتوحه المصدر,~مفتوح
  state-owned,state-run|~public,~etat,~national|~حكوم,~دول,~عموم
  family-owned|~famil|~عائل,~اسر
  tax-free,duty-free|~franchise,~exoner,~hors taxe,~taxe|~معف,~ضريب,~رسوم
  full-time|temps plein,plein temps,~temps complet|دوام كامل,كامل الدوام,~متفرغ
  part-time|temps partiel,~mi-temps|دوام جزئي,~جزئي
  unanimous,~consensus|unanim,~consensus|اجماع
  provisionally,~provisional,~temporar,~interim,~preliminar,~makeshift,~tentative,~pending,~so far,~for now,~acting|provisoire,~temporaire,~interim,~preliminaire|موقت,~مبدئي,~اولي
  free of charge,~free,~at no cost,~no charge|gratuit,~sans frais,~faire payer,~sans payer,~offert,~libre,~supplement,~debours,~numero vert|مجان,~مقابل,~رسوم,~دون كلف
  nurse-led,nurse-run|~infirmi|~ممرض,~تمريض
  volunteer-led,volunteer-run|~benevol,~volont|~متطوع,~تطوع
  student-led,student-run|~etudiant,~eleve|~طلاب,~طلب
  solar-powered|~solaire|~شمس
  award-winning|~prime,~recompens,~laureat,~couronn|~جائز,~جوائز,~فائز
  self-funded,self-financed|autofinanc,~fonds propres|~ذاتي
  bilingual|bilingue,~deux langues|~ثنائي,~لغتين,~بلغتين
  multilingual|multilingue,plurilingue,~langues|~لغات
  unpaid|non remuner,~benevol,~impay,~sans solde,~gratuit|~سدد,~اجر,~مدفوع,~تطوع,~راتب
  prefabricated|prefabrique|~جاهز,~مسبق
  second-hand,secondhand|~occasion,~seconde main,~deuxieme main|~مستعمل
  reusable|reutilisable|~استخدام,~استعمال
  open-air,~outdoor|~plein air,~ciel ouvert,~exterieur,~dehors|~طلق,~مفتوح,~مكشوف
  underground,~subterranean,~groundwater|~souterrain,~sous terre,~sous sol|~ارض,~جوفي,~نفق
  anonymous|~anonym|~هوي,~مجهول,~اسم
  confidential|confidentiel|~سري
  retired,~retire,~pension|~retrait|متقاعد,~تقاعد
  handmade,hand-made,hand-woven,handwoven|~fait main,~main,~artisan|~يدوي
  long-term,~long term,~long run,~lasting,~sustainab|long terme,~longue duree,~durable,~perenn|~اجل,~امد,~مدي,~طويل,~بعيد
  short-term,~short term,~short run|court terme,~courte duree|~اجل,~امد,~مدي,~قصير,~قريب
  interest-free|~sans interet,~taux zero,~taux nul|~فائد,~فوائد,~فايد,~فوايد,~حسن
  climate-resilient|~climat,~resilien|~مناخ
  drought-resistant,drought-tolerant|~secheresse|~جفاف
  women-only|~femme,~feminin|~نساء,~سيدات,~نسائي,~نسايي
  state-of-the-art,cutting-edge|~pointe,~modern,~ultramodern,~dernier,~avant garde,~avant-garde,~perfection|~احدث,~حديث,~متطور,~متقدم
  low-cost,~affordable,~cheap,~inexpensive,~low cost|bas cout,faible cout,~moindre cout,~abordable,~economi,~bon marche,~low cost,~low-cost,~prix|~كلف,~تكلف,~زهيد,~منخفض,~رخيص
  peer-reviewed|~comite de lecture,~pairs|~محكم,~اقران,~نظراء
  democratically elected,democratically-elected|~democrati|~ديمقراطي,~ديموقراطي
  endangered|~menac,~danger,~extinction,~disparition,~peril|~مهدد,~انقراض,~خطر
  biodegradable|biodegradable|~تحلل
  recycled|~recycl|~تدوير,~مدور
  mandatory,compulsory|~obligat,~oblig,~imper|~الزام,~اجبار,~ملزم,~اجباري,~واجب
  landlocked|~enclav,~sans littoral,~sans acces|~حبيس,~ساحلي,~منفذ,~مغلق
  cross-border,~transboundary,~border|transfront,~frontier|~حدود
  door-to-door|~porte|~منزل,~منازل,~بيت,~بيوت,~باب,~ابواب
  child-friendly|~enfant|~طفل,~اطفال
  eco-friendly,environmentally friendly|~environnement,~ecolo,~ecorespons,~eco-|~بيئ,~بيي
  energy-efficient|~energ|~طاق
  war-torn,war-affected|~guerre,~conflit|~حرب,~حروب,~صراع,~نزاع
  privately funded,privately owned|~prive|~خاص
  wheelchair-accessible|~fauteuil,~mobilite|~متحرك,~اعاق
`)

type Stems = Readonly<Record<'en' | 'fr' | 'ar', readonly string[]>>

export interface Qualifier extends Stems {
  /** What renders it, and says it only where another version says it plainly. */
  readonly loosely: Stems
}

function table(lines: string): readonly Qualifier[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const columns = line.split('|').map((column) => column.split(',').map((stem) => stem.trim()))
      const stemsThat = (areLoose: boolean): Stems => {
        const [en = [], fr = [], ar = []] = columns.map((stems) =>
          stems.filter((stem) => stem.startsWith('~') === areLoose).map((stem) => stem.replace('~', '')),
        )
        return { en, fr, ar }
      }
      return { ...stemsThat(false), loosely: stemsThat(true) }
    })
}
