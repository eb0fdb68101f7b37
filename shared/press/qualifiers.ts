/**
 * Qualifiers that make what a thing is, with what may stand for them: stems of words, folded, by language. Behind a tilde, what
 * renders one and says it only where another version says it plainly: "free" of trade and of speech.
 */
export const qualifiers: readonly Qualifier[] = table(`
  membership-based,membership based|adherent,membre|اعضاء,عضوي
  non-profit,nonprofit,not-for-profit,not for profit|but non lucratif,sans but lucratif|ربح
  non-governmental,nongovernmental|non gouvernemental,ong|غير حكومي
  intergovernmental|intergouvernemental|حكوميه دوليه,حكومي دولي
  community-based,community based|communaut|مجتمع
  faith-based|confessionnel,religi,foi|دين
  evidence-based|factuel,preuve,probant,scientifique|ادله,دليل,علمي
  rights-based|droits|حقوق
  gender-responsive,gender-sensitive|genre,sexospecifi,egalite|جنس,نوع
  low-income|faible revenu,bas revenu|دخل
  youth-led,youth led|jeune|شباب
  women-led,women led|femme|نساء,نسائي,مراه
  legally binding|contraignant|ملزم
  independent|independant|مستقل
  voluntary|volont,benevol|طوع
  open-source,open source|libre,source ouverte,open source|مفتوح
  state-owned|public,etat|حكوم,دول
  family-owned|famil|عائل
  tax-free,duty-free|franchise,exoner,hors taxe|معف,ضريب,رسوم
  full-time|temps plein,plein temps|دوام كامل,كامل الدوام,متفرغ
  part-time|temps partiel|دوام جزئي,جزئي
  unanimously|unanim|اجماع
  provisionally|provisoire|موقت,مبدئي
  free of charge,~free,~at no cost,~no charge|gratuit,~sans frais,~faire payer,~sans payer,~offert,~libre|مجان,~مقابل,~رسوم,~دون كلف
  nurse-led,nurse-run|~infirmi|~ممرض,~تمريض
  volunteer-led,volunteer-run|~benevol,~volont|~متطوع,~تطوع
  student-led,student-run|~etudiant,~eleve|~طلاب,~طلب
  solar-powered|~solaire|~شمس
  award-winning|~prime,~recompens,~laureat,~couronn|~جائز,~جوائز,~فائز
  self-funded,self-financed|autofinanc,~fonds propres|~ذاتي
  bilingual|bilingue,~deux langues|~ثنائي,~لغتين,~بلغتين
  multilingual|multilingue,plurilingue,~langues|~لغات
  unpaid|non remuner,~benevol,~impay,~sans solde,~gratuit|~اجر,~مدفوع,~تطوع,~راتب
  prefabricated|prefabrique|~جاهز,~مسبق
  second-hand,secondhand|~occasion,~seconde main,~deuxieme main|~مستعمل
  reusable|reutilisable|~استخدام,~استعمال
  open-air,~outdoor|~plein air,~ciel ouvert,~exterieur,~dehors|~طلق,~مفتوح,~مكشوف
  underground|souterrain,~sous terre,~sous sol|~ارض,~جوفي,~نفق
  anonymous|anonym|~هوي,~مجهول,~اسم
  confidential|confidentiel|~سري
  retired|~retrait|متقاعد
  handmade,hand-made|~fait main,~main,~artisan|~يدوي
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
