/** Qualifiers that make what an organisation is, with what may stand for them: stems of words, folded, by language. */
export const qualifiers: readonly Readonly<Record<'en' | 'fr' | 'ar', readonly string[]>>[] = table(`
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
  free of charge|gratuit,sans frais|مجان
`)

function table(lines: string): readonly Readonly<Record<'en' | 'fr' | 'ar', readonly string[]>>[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [en = [], fr = [], ar = []] = line.split('|').map((column) => column.split(',').map((stem) => stem.trim()))
      return { en, fr, ar }
    })
}
