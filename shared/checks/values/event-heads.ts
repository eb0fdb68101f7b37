/**
 * Nouns that name an event which comes back: an edition of it belongs to one year. Cups, games, prizes and reports are
 * left out, for they often bear another year than that in which they take place.
 */
export const eventHeads: Readonly<Record<'en' | 'fr' | 'ar', ReadonlySet<string>>> = {
  en: words(
    'day week month conference forum summit congress festival fair assembly session symposium convention biennial biennale ' +
      'exhibition colloquium dialogue dialogues hackathon marathon campaign celebration celebrations edition observance carnival salon meeting meetings',
  ),
  fr: words(
    'journee journees semaine mois conference forum sommet congres festival foire assemblee session colloque salon ' +
      'biennale exposition rencontres rencontre assises dialogue dialogues hackathon marathon campagne edition carnaval fete nuit reunion symposium',
  ),
  ar: words(
    'يوم اسبوع شهر مؤتمر منتدي قمه مهرجان معرض ملتقي ندوه حوار دوره نسخه موسم حمله ماراثون احتفاليه بينالي اجتماع',
  ),
}

/** Words that say that the text speaks of another edition than its own. Folded. */
export const otherEdition =
  /(?<!\p{L})(?:last year|had|previous|earlier|prior|past|since|after|following|building on|compared|ahead of|next|upcoming|future|forthcoming|launched|adopted|announced at|winners?|in the wake|archive|avai(?:en)?t|l'an dernier|annee derniere|l'annee passee|precedente?s?|passee?s?|depuis|apres|suite|a l'issue|par rapport|prochaine?s?|future?s?|a venir|anterieure?s?|dans le sillage|lancee?s?|adoptee?s?|laureate?s?|hosted|hote|host|organisera|accueillera|will be|will take|aura lieu|se tiendra)(?!\p{L})|(?<!\p{L})و?كانت?(?!\p{L})|الماضي|السابق|الفائت|المنصرم|منذ|عقب|بعد|مقارن|القادم|المقبل|المزمع|استضاف|تستضيف|ستستضيف|ستعقد|سيعقد|الفائز|اطلق|اعتمد/u

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
