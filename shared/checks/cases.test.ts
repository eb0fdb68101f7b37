import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkCatalogue } from '#shared/checks/check-catalogue.ts'
import { noTerms, releaseOf, type TestRow } from '#shared/checks/release-for-tests.ts'
import { createCheckRunner } from '#shared/checks/run-checks.ts'
import type { Finding } from '#shared/model/finding.ts'
import type { ReleaseText } from '#shared/model/release-text.ts'

interface Case {
  readonly check: string
  /** The defect; the first language is the source. */
  readonly wrong: readonly TestRow[]
  readonly finds: string
  readonly in: string
  /** The cell after the fix, where one is offered. */
  readonly fixed?: string
  /** The same thing done right, or something that only looks like the defect. */
  readonly right: readonly TestRow[]
  readonly locales?: ReleaseText['locales']
}

const cases: readonly Case[] = [
  // Completeness
  {
    check: 'seg-empty',
    wrong: [{ en: 'The fund opens in May.', fr: ' \u00a0' }],
    finds: ' \u00a0',
    in: 'fr',
    right: [{ en: '', fr: '' }],
  },
  {
    check: 'seg-empty',
    wrong: [{ en: 'Notes to editors', ar: '\u200f' }],
    finds: '\u200f',
    in: 'ar',
    right: [{ en: '—', ar: '—' }],
  },
  {
    check: 'seg-untranslated',
    wrong: [
      {
        en: 'The minister will open the new clinic on Monday.',
        fr: 'The minister will open the new clinic on Monday.',
      },
    ],
    finds: 'The minister will open the new clinic on Monday.',
    in: 'fr',
    right: [
      {
        en: 'Médecins Sans Frontières, Geneva, +41 22 849 84 84',
        fr: 'Médecins Sans Frontières, Geneva, +41 22 849 84 84',
      },
    ],
  },
  {
    check: 'seg-untranslated',
    wrong: [
      {
        en: 'The council adopted the budget for the coming year after a long debate.',
        ar: 'The council adopted the budget for the coming year after a long debate',
      },
    ],
    finds: 'The council adopted the budget for the coming year after a long debate',
    in: 'ar',
    right: [{ en: 'United Nations Development Programme', ar: 'United Nations Development Programme' }],
  },
  {
    check: 'seg-untranslated',
    wrong: [
      {
        ar: 'أعلنت الوزارة عن فتح باب التسجيل في البرنامج الجديد',
        fr: 'أعلنت الوزارة عن فتح باب التسجيل في البرنامج الجديد',
      },
    ],
    finds: 'أعلنت الوزارة عن فتح باب التسجيل في البرنامج الجديد',
    in: 'fr',
    right: [
      {
        ar: 'أعلنت الوزارة عن فتح باب التسجيل في البرنامج الجديد',
        fr: 'Le ministère ouvre les inscriptions au nouveau programme.',
      },
    ],
  },
  {
    check: 'seg-untranslated',
    wrong: [
      {
        kind: 'headline',
        en: 'Green Fund Opens Second Regional Office in Accra',
        fr: 'Green Fund Opens Second Regional Office in Accra',
      },
    ],
    finds: 'Green Fund',
    in: 'fr',
    right: [
      {
        en: 'Office of the High Commissioner for Human Rights',
        fr: 'Office of the High Commissioner for Human Rights',
      },
    ],
  },
  {
    check: 'lang-wrong',
    wrong: [
      {
        en: 'The clinic serves three villages.',
        fr: 'Our partners will meet again in the spring to discuss what they have learned.',
      },
    ],
    finds: 'Our partners will meet again in the spring to discuss what they have learned.',
    in: 'fr',
    right: [{ en: 'The clinic serves three villages.', fr: 'Le dispensaire dessert trois villages de la vallée.' }],
  },
  {
    check: 'lang-wrong',
    wrong: [
      {
        en: 'A new road links the two towns of the north with the coast.',
        ar: 'Une nouvelle route relie les deux villes du nord à la côte depuis hier.',
      },
    ],
    finds: 'Une nouvelle route relie les deux villes du nord à la côte depuis hier.',
    in: 'ar',
    right: [
      {
        en: 'World Smart Sustainable Cities Organization (WeGO)',
        ar: 'World Smart Sustainable Cities Organization (WeGO)',
      },
    ],
  },
  {
    check: 'lang-wrong',
    wrong: [{ en: 'Funding has doubled.', fr: 'تضاعف التمويل المخصص للبرنامج خلال السنة الماضية' }],
    finds: 'تضاعف التمويل المخصص للبرنامج خلال السنة الماضية',
    in: 'fr',
    right: [{ en: 'Funding has doubled.', fr: 'Le financement a doublé.' }],
  },
  // What the web page left behind
  {
    check: 'site-chrome',
    wrong: [{ en: 'Skip to main content' }],
    finds: 'Skip to main content',
    in: 'en',
    fixed: '',
    right: [{ en: 'Skip the queue: book your visit online.' }],
  },
  {
    check: 'site-chrome',
    wrong: [{ fr: 'Facebook Twitter LinkedIn WhatsApp' }],
    finds: 'Facebook Twitter LinkedIn WhatsApp',
    in: 'fr',
    fixed: '',
    right: [{ fr: 'Facebook, Twitter et LinkedIn ont signé le code de conduite de la Commission.' }],
  },
  {
    check: 'site-chrome',
    wrong: [{ ar: 'كلمات دلالية: السودان الزراعة المياه' }],
    finds: 'كلمات دلالية: السودان الزراعة المياه',
    in: 'ar',
    fixed: '',
    right: [{ ar: 'استعمل المتحدث كلمات دلالية قوية في خطابه أمام الجمعية العامة للأمم المتحدة يوم أمس.' }],
  },
  {
    check: 'site-chrome',
    wrong: [{ en: 'Mayor opens library 1920 1080 CityNews' }],
    finds: '1920 1080 CityNews',
    in: 'en',
    fixed: 'Mayor opens library',
    right: [{ en: 'Between 1914 1918 and today' }],
  },
  {
    check: 'site-chrome',
    wrong: [{ ar: 'اقرأ أيضًا:' }],
    finds: 'اقرأ أيضًا:',
    in: 'ar',
    fixed: '',
    right: [{ ar: 'اقرأ أيضًا الفصل الثاني من التقرير ثم عُد إلى الخلاصة التي نشرتها اللجنة.' }],
  },
  {
    check: 'site-chrome',
    wrong: [{ en: 'The harbour reopens.\nWe use cookies to improve your visit.' }],
    finds: 'We use cookies to improve your visit.',
    in: 'en',
    fixed: 'The harbour reopens.',
    right: [{ en: 'The harbour reopens.\nBakers handed out cookies to visitors.' }],
  },
  {
    check: 'site-chrome',
    wrong: [{ ar: 'المصدر: وكالة الأنباء' }],
    finds: 'المصدر: وكالة الأنباء',
    in: 'ar',
    fixed: '',
    right: [{ ar: 'وقال المصدر: إن المفاوضات مستمرة بين الطرفين.' }],
  },
  // Placeholders
  {
    check: 'placeholder-left',
    wrong: [{ en: 'Geneva, [DATE] – The fund' }],
    finds: '[DATE]',
    in: 'en',
    right: [{ en: 'Geneva [1] – The fund' }],
  },
  {
    check: 'placeholder-left',
    wrong: [{ ar: 'نُشر في [التاريخ]' }],
    finds: '[التاريخ]',
    in: 'ar',
    right: [{ ar: 'وقال: «على [البلدان] أن تتحرك»' }],
  },
  {
    check: 'placeholder-left',
    wrong: [{ fr: 'Plus de XX % des ménages' }],
    finds: 'XX',
    in: 'fr',
    right: [{ fr: 'Au XXe siècle, les Jeux de la XXX Olympiade' }],
  },
  {
    check: 'placeholder-left',
    wrong: [{ en: 'Dear {{first_name}},' }],
    finds: '{{first_name}}',
    in: 'en',
    right: [{ en: 'The set {apples, pears}' }],
  },
  {
    check: 'placeholder-left',
    wrong: [{ fr: 'Porte-parole : [nom du porte-parole]' }],
    finds: '[nom du porte-parole]',
    in: 'fr',
    right: [{ fr: '« Il [le maire] viendra », a-t-il dit [sic].' }],
  },
  {
    check: 'placeholder-left',
    wrong: [{ en: 'Venue: TBC' }],
    finds: 'TBC',
    in: 'en',
    right: [{ en: 'The TBCO and outbreaks' }],
  },
  {
    check: 'placeholder-left',
    wrong: [{ fr: 'Lieu : à compléter' }],
    finds: 'à compléter',
    in: 'fr',
    right: [{ fr: 'Il reste deux dossiers à compléter avant mardi.' }],
  },
  {
    check: 'placeholder-left',
    wrong: [{ en: 'Signed: ______' }],
    finds: '______',
    in: 'en',
    right: [{ en: 'file_name_two' }],
  },
  // Numbers
  {
    check: 'num-mismatch',
    wrong: [{ en: 'It reached 500 families.', fr: 'Il a touché 600 familles.' }],
    finds: '600',
    in: 'fr',
    fixed: 'Il a touché 500 familles.',
    right: [{ en: 'It reached 500 families.', fr: 'Il a touché 500 familles.' }],
  },
  {
    check: 'num-mismatch',
    wrong: [{ en: 'Some 1,500 nurses', fr: 'Quelque 15 000 infirmières' }],
    finds: '15 000',
    in: 'fr',
    fixed: 'Quelque 1\u202f500 infirmières',
    right: [{ en: 'Some 1,500 nurses', fr: 'Quelque 1 500 infirmières' }],
  },
  {
    check: 'num-mismatch',
    wrong: [{ en: 'Some 1,500 nurses', ar: 'نحو ١٬٦٠٠ ممرضة' }],
    finds: '١٬٦٠٠',
    in: 'ar',
    right: [{ en: 'Some 1,500 nurses', ar: 'نحو ١٬٥٠٠ ممرضة' }],
  },
  {
    check: 'num-mismatch',
    wrong: [{ en: 'Prices rose by 4.5%.', fr: 'Les prix ont augmenté de 5,4 %.' }],
    finds: '5,4 %',
    in: 'fr',
    right: [{ en: 'Prices rose by 4.5%.', fr: 'Les prix ont augmenté de 4,5 %.' }],
  },
  {
    check: 'num-mismatch',
    wrong: [{ en: 'The bridge is 320 metres long.', fr: 'Le pont est long.' }],
    finds: 'Le pont est long.',
    in: 'fr',
    right: [{ en: 'The bridge is 320 metres long.', fr: 'Le pont mesure 320 mètres.' }],
  },
  {
    check: 'num-mismatch',
    wrong: [{ en: 'Twelve schools reopened.', fr: '13 écoles ont rouvert.' }],
    finds: '13',
    in: 'fr',
    right: [{ en: 'Twelve schools reopened.', fr: '12 écoles ont rouvert.' }],
  },
  {
    check: 'num-mismatch',
    wrong: [{ en: 'It has 50 members.', fr: 'Elle compte 50 membres.', ar: 'تضم 60 عضوًا.' }],
    finds: '60',
    in: 'ar',
    right: [{ en: 'It has 50 members.', fr: 'Elle compte cinquante membres.', ar: 'تضم خمسين عضوًا.' }],
  },
  {
    check: 'num-mismatch',
    wrong: [{ en: 'It has 40 members.', fr: 'Elle compte 50 membres.', ar: 'تضم 50 عضوًا.' }],
    finds: '40',
    in: 'en',
    right: [{ en: 'It has 50 members.', fr: 'Elle compte 50 membres.', ar: 'تضم ٥٠ عضوًا.' }],
  },
  {
    check: 'num-mismatch',
    wrong: [
      { en: 'It employs 75 people.', fr: 'Elle emploie 57 personnes.' },
      { en: 'The site is closed.', fr: 'Le site est fermé.' },
    ],
    finds: '57',
    in: 'fr',
    right: [
      { en: 'It employs 75 people.', fr: 'Elle emploie du monde.' },
      { en: 'The site is closed.', fr: 'Le site, où 75 personnes travaillent, est fermé.' },
    ],
  },
  {
    check: 'num-mismatch',
    wrong: [{ en: 'One of the 27 states', fr: 'Un des 28 États' }],
    finds: '28',
    in: 'fr',
    right: [{ en: 'One in two of the 27 states', fr: 'Un État sur deux, parmi les 27' }],
  },
  {
    check: 'num-mismatch',
    wrong: [{ en: 'resolution 1325 (2000)', fr: 'résolution 1352 (2000)' }],
    finds: '1352 (2000)',
    in: 'fr',
    right: [{ en: 'Security Council resolution 1325', fr: 'résolution 1325 (2000) du Conseil de sécurité' }],
  },
  {
    check: 'num-mismatch',
    wrong: [{ en: 'a grant of $3.2 million', fr: 'une subvention de 2,3 millions de dollars' }],
    finds: '2,3 millions de dollars',
    in: 'fr',
    right: [{ en: 'a grant of $3.2 million', fr: 'une subvention de 3,2 millions de dollars' }],
  },
  // Dates
  {
    check: 'date-mismatch',
    wrong: [{ en: 'Almaty, 20 September 2024', ar: 'ألماتي، 21 سبتمبر 2024' }],
    finds: '21 سبتمبر 2024',
    in: 'ar',
    fixed: 'ألماتي، 20 سبتمبر 2024',
    right: [{ en: 'Almaty, 20 September 2024', ar: 'ألماتي، ٢٠ أيلول/سبتمبر ٢٠٢٤' }],
  },
  {
    check: 'date-mismatch',
    wrong: [{ en: 'on 8 March 2024', fr: 'le 8 mai 2024' }],
    finds: '8 mai 2024',
    in: 'fr',
    fixed: 'le 8 mars 2024',
    right: [{ en: 'on 8 March 2024', fr: 'le 8 mars' }],
  },
  {
    check: 'date-mismatch',
    wrong: [{ en: 'from 11 to 22 March', fr: 'du 11 au 23 mars' }],
    finds: '11 au 23 mars',
    in: 'fr',
    right: [{ en: 'from 11 to 22 March', fr: 'du 11 au 22 mars 2024' }],
  },
  {
    check: 'date-mismatch',
    wrong: [{ en: 'founded in 2010', fr: 'fondée en 2011' }],
    finds: '2011',
    in: 'fr',
    fixed: 'fondée en 2010',
    right: [{ en: 'founded in 2010', fr: 'fondée en 2010' }],
  },
  {
    check: 'date-mismatch',
    wrong: [{ fr: 'le 1er novembre 2022', ar: 'يوم 2 نونبر 2022' }],
    finds: '2 نونبر 2022',
    in: 'ar',
    right: [{ fr: 'le 1er novembre 2022', ar: 'يوم فاتح نونبر 2022' }],
    locales: { ar: 'ar-MA' },
  },
  {
    check: 'date-mismatch',
    wrong: [{ en: '3 June 2024', fr: '3 juin 2024', ar: '3 يوليو 2024' }],
    finds: '3 يوليو 2024',
    in: 'ar',
    right: [{ en: '3 June 2024', fr: '2024-06-03', ar: '3 حزيران 2024' }],
  },
  {
    check: 'date-mismatch',
    wrong: [{ en: 'It opens on 5 May 2025.', fr: 'Ouverture prochaine.' }],
    finds: 'Ouverture prochaine.',
    in: 'fr',
    right: [{ en: 'It opens on 5 May 2025.', fr: 'Ouverture le 5 mai 2025.' }],
  },
  // The form of dates
  {
    check: 'date-format',
    wrong: [{ fr: 'Le 2024 avril 9, le conseil' }],
    finds: '2024 avril 9',
    in: 'fr',
    fixed: 'Le 9 avril 2024, le conseil',
    right: [{ fr: 'Le 9 avril 2024, le conseil' }],
  },
  {
    check: 'date-format',
    wrong: [{ fr: 'Rabat, le 04 juin 2025' }],
    finds: '04 juin 2025',
    in: 'fr',
    fixed: 'Rabat, le 4 juin 2025',
    right: [{ fr: 'Rabat, le 4 juin 2025 à 08 h 30' }],
  },
  {
    check: 'date-format',
    wrong: [{ fr: 'le 01 mars 2025' }],
    finds: '01 mars 2025',
    in: 'fr',
    fixed: 'le 1er mars 2025',
    right: [{ fr: 'le 1er mars 2025' }],
  },
  {
    check: 'date-format',
    wrong: [{ ar: '2023 أبريل 7 - بيان' }],
    finds: '2023 أبريل 7',
    in: 'ar',
    fixed: '7 أبريل 2023 - بيان',
    right: [{ ar: 'في عام 2023، أبريل أقسى الشهور، 7 أيام' }],
  },
  {
    check: 'date-format',
    wrong: [{ ar: 'في 09 نونبر 2022' }],
    finds: '09 نونبر 2022',
    in: 'ar',
    fixed: 'في 9 نونبر 2022',
    right: [{ ar: 'في ٩ نونبر ٢٠٢٢' }],
  },
  {
    check: 'date-format',
    wrong: [{ en: 'Published 4th, May 2023' }],
    finds: '4th, May 2023',
    in: 'en',
    fixed: 'Published 4 May 2023',
    right: [{ en: 'on May 4th, 2023 and on May 5, 2023' }],
  },
  {
    check: 'date-format',
    wrong: [{ ar: 'بيان 4th, May 2023' }],
    finds: '4th, May 2023',
    in: 'ar',
    fixed: 'بيان 4 مايو 2023',
    right: [{ ar: 'بيان 4 مايو 2023' }],
  },
  {
    check: 'date-format',
    wrong: [{ fr: 'Tunis, mai 14, 2024' }],
    finds: 'mai 14, 2024',
    in: 'fr',
    fixed: 'Tunis, 14 mai 2024',
    right: [{ fr: 'En mai 14 000 personnes, et en mai 2024 aussi' }],
  },
  {
    check: 'date-format',
    wrong: [{ ar: 'القاهرة، مايو 14، 2024' }],
    finds: 'مايو 14، 2024',
    in: 'ar',
    fixed: 'القاهرة، 14 مايو 2024',
    right: [{ ar: 'القاهرة، 14 مايو 2024' }],
  },
  {
    check: 'date-format',
    wrong: [{ en: 'Accra, 07 October 2024' }],
    finds: '07 October 2024',
    in: 'en',
    fixed: 'Accra, 7 October 2024',
    right: [{ en: 'Accra, 2024-10-07; those who may 07 or march' }],
  },
  // Contacts
  {
    check: 'phone-mismatch',
    wrong: [{ en: 'Tel. +212 537 71 00 12', fr: 'Tél. +212 537 71 00 21' }],
    finds: '+212 537 71 00 21',
    in: 'fr',
    fixed: 'Tél. +212 537 71 00 12',
    right: [{ en: 'Tel. +212 537 71 00 12', fr: 'Tél. 0537 71 00 12' }],
  },
  {
    check: 'phone-mismatch',
    wrong: [{ en: 'Phone: +82-70-4202-9100', ar: 'هاتف: +82-70-4202-9101' }],
    finds: '+82-70-4202-9101',
    in: 'ar',
    right: [{ en: 'Phone: +82-70-4202-9100', ar: 'هاتف: + 82 70 4202 9100' }],
  },
  {
    check: 'phone-format',
    wrong: [{ fr: 'Tél. + 33 1 44 55 66 77' }],
    finds: '+ 33 1 44 55 66 77',
    in: 'fr',
    fixed: 'Tél. +33 1 44 55 66 77',
    right: [{ fr: 'Tél. +33 1 44 55 66 77' }],
  },
  {
    check: 'phone-format',
    wrong: [{ en: 'Call +44 20-7946 0958' }],
    finds: '+44 20-7946 0958',
    in: 'en',
    right: [{ en: 'Call +1 212-555-0142 or (212) 555-0142' }],
  },
  {
    check: 'email-mismatch',
    wrong: [{ en: 'amina@fund.org', fr: 'amira@fund.org' }],
    finds: 'amira@fund.org',
    in: 'fr',
    fixed: 'amina@fund.org',
    right: [{ en: 'press@fund.org, Amina@fund.org', fr: 'presse@fund.org, amina@fund.org' }],
  },
  {
    check: 'url-mismatch',
    wrong: [{ en: 'See www.fund.org/report', fr: 'Voir www.fund.org/rapports' }],
    finds: 'www.fund.org/rapports',
    in: 'fr',
    right: [{ en: 'See https://www.fund.org/en/report/', fr: 'Voir www.fund.org/fr/report' }],
  },
  {
    check: 'pr-contact-mismatch',
    wrong: [
      { kind: 'contact', en: 'Name: Leila Haddad\nE-mail: l@x.org', fr: 'Nom : Marc Dupont\nCourriel : l@x.org' },
    ],
    finds: 'Marc Dupont',
    in: 'fr',
    right: [{ kind: 'contact', en: 'Name: Leila Haddad', fr: 'Nom : Mme Leïla Haddad', ar: 'الاسم: ليلى حداد' }],
  },
  {
    check: 'pr-contact-mismatch',
    wrong: [{ kind: 'contact', en: 'Contact: Kofi Mensah', ar: 'للتواصل: سمير الخطيب' }],
    finds: 'سمير الخطيب',
    in: 'ar',
    right: [{ kind: 'contact', en: 'Contact: Kofi Mensah', ar: 'للتواصل: السيد كوفي منساه' }],
  },
  // French spacing
  {
    check: 'fr-space-missing',
    wrong: [{ fr: 'Contact presse: Anne Roux' }],
    finds: 'presse:',
    in: 'fr',
    fixed: 'Contact presse\u00a0: Anne Roux',
    right: [{ fr: 'À 10:30, voir https://x.org/a?b:c\u00a0; ratio 16:9' }],
  },
  {
    check: 'fr-space-missing',
    wrong: [{ fr: 'Qui paiera?' }],
    finds: 'paiera?',
    in: 'fr',
    fixed: 'Qui paiera\u202f?',
    right: [{ fr: 'Qui paiera\u202f?! Vraiment (?) oui' }],
  },
  {
    check: 'fr-space-missing',
    wrong: [{ fr: 'Le plan «Horizon\u00a0» avance' }],
    finds: '«Horizon',
    in: 'fr',
    right: [{ fr: 'Le plan «\u00a0Horizon\u00a0» avance' }],
  },
  {
    check: 'fr-space-missing',
    wrong: [{ fr: 'la ville; le port' }],
    finds: 'ville;',
    in: 'fr',
    fixed: 'la ville\u202f; le port',
    right: [{ 'fr-CA': 'la ville; le port' }],
  },
  {
    check: 'fr-nbsp',
    wrong: [{ fr: 'Objectif : zéro' }],
    finds: 'Objectif :',
    in: 'fr',
    fixed: 'Objectif\u00a0: zéro',
    right: [{ fr: 'Objectif\u202f: zéro\u00a0; 5\u00a0%' }],
  },
  {
    check: 'fr-nbsp',
    wrong: [{ fr: 'Le «\u00a0Plan » avance' }],
    finds: 'Plan »',
    in: 'fr',
    fixed: 'Le «\u00a0Plan\u00a0» avance',
    right: [{ en: 'Goal : zero' }],
  },
  {
    check: 'fr-nbsp',
    wrong: [{ fr: 'une hausse de 5 % en un an' }],
    finds: '5 %',
    in: 'fr',
    fixed: 'une hausse de 5\u00a0% en un an',
    right: [{ fr: 'une hausse de 5\u202f% :-)' }],
  },
  // Arabic letters and marks
  {
    check: 'ar-latin-punct',
    wrong: [{ ar: 'وقال الوزير, أمس' }],
    finds: 'الوزير,',
    in: 'ar',
    fixed: 'وقال الوزير، أمس',
    right: [{ ar: 'بلغ العدد 1,500 في WeGO, Seoul' }],
  },
  {
    check: 'ar-latin-punct',
    wrong: [{ ar: 'ما الهدف?' }],
    finds: 'الهدف?',
    in: 'ar',
    fixed: 'ما الهدف؟',
    right: [{ ar: 'راجع https://x.org/a?b=1,2' }],
  },
  {
    check: 'ar-farsi-letters',
    wrong: [{ ar: 'الأمن الغذائی' }],
    finds: 'الغذائی',
    in: 'ar',
    fixed: 'الأمن الغذائي',
    right: [{ ar: 'الأمن الغذائي' }],
  },
  {
    check: 'ar-farsi-letters',
    wrong: [{ ar: 'الوصول إلی الماء' }],
    finds: 'إلی',
    in: 'ar',
    fixed: 'الوصول إلى الماء',
    right: [{ ar: 'قال السفير چانگیز' }],
  },
  {
    check: 'ar-farsi-letters',
    wrong: [{ ar: 'بمشارکة الخبراء' }],
    finds: 'بمشارکة',
    in: 'ar',
    fixed: 'بمشاركة الخبراء',
    right: [{ ar: 'بمشاركة پول وڤيكتور' }],
  },
  {
    check: 'ar-farsi-letters',
    wrong: [{ ar: 'شارك ۴۵ خبيرًا' }],
    finds: '۴۵',
    in: 'ar',
    fixed: 'شارك ٤٥ خبيرًا',
    right: [{ ar: 'شارك ٤٥ خبيرًا' }],
  },
  // Spaces and words
  {
    check: 'space-double',
    wrong: [{ en: 'The  port reopened.' }],
    finds: 'The  port',
    in: 'en',
    fixed: 'The port reopened.',
    right: [{ en: 'The port\n  reopened.  ' }],
  },
  {
    check: 'space-double',
    wrong: [{ fr: 'Objectif \u00a0: zéro' }],
    finds: 'Objectif \u00a0',
    in: 'fr',
    fixed: 'Objectif\u00a0: zéro',
    right: [{ fr: 'Nord      12      14' }],
  },
  {
    check: 'word-repeated',
    wrong: [{ en: 'in the the region' }],
    finds: 'the the',
    in: 'en',
    fixed: 'in the region',
    right: [{ en: 'He had had time, and said that that was not Sirhan Sirhan' }],
  },
  {
    check: 'word-repeated',
    wrong: [{ fr: 'une aide de de secours' }],
    finds: 'de de',
    in: 'fr',
    fixed: 'une aide de secours',
    right: [{ fr: 'Nous nous réjouissons que vous vous engagiez' }],
  },
  {
    check: 'word-repeated',
    wrong: [{ ar: 'أكثر من من ألف' }],
    finds: 'من من',
    in: 'ar',
    fixed: 'أكثر من ألف',
    right: [{ ar: 'تحسن جداً جداً رويداً رويداً وقال محمد محمد' }],
  },
  {
    check: 'word-repeated',
    wrong: [{ en: 'part of the of the plan' }],
    finds: 'of the of the',
    in: 'en',
    fixed: 'part of the plan',
    right: [{ en: 'more and more and more of it, New York, New York' }],
  },
  // Pairs
  {
    check: 'brackets-unbalanced',
    wrong: [{ en: 'The agency (founded in 1990 has grown.' }],
    finds: '(founded',
    in: 'en',
    right: [{ en: 'a) roads; b) bridges (two); 1) ports :)' }],
  },
  {
    check: 'brackets-unbalanced',
    wrong: [{ ar: 'الوكالة تأسست 1990) وتوسعت' }],
    finds: '1990)',
    in: 'ar',
    right: [{ ar: 'أ) الطرق (الجديدة) ١) الجسور' }],
  },
  {
    check: 'quotes-unbalanced',
    wrong: [{ en: 'She said: “We begin today.' }],
    finds: '“We',
    in: 'en',
    right: [{ en: '“Our motto is “Together”. It holds,” she said.' }],
  },
  {
    check: 'quotes-unbalanced',
    wrong: [{ fr: 'Il a dit : « Nous commençons.' }],
    finds: '«',
    in: 'fr',
    right: [{ fr: 'Il a dit : « Nous l’avons fait » et l’“essai” d’hier' }],
  },
  {
    check: 'quotes-unbalanced',
    wrong: [{ ar: 'وقال: نبدأ اليوم».' }],
    finds: 'اليوم»',
    in: 'ar',
    right: [{ ar: 'وقال: ”نبدأ اليوم“.' }],
  },
  {
    check: 'quotes-unbalanced',
    wrong: [{ en: 'He wrote: “It is late.' }, { en: 'The meeting ended.' }],
    finds: '“It',
    in: 'en',
    right: [{ en: '“It is late.' }, { en: '“But not too late,” he said.' }],
  },
  {
    check: 'quotes-unbalanced',
    wrong: [{ en: 'a "model city for all' }],
    finds: '"model',
    in: 'en',
    right: [{ en: 'a 27" screen, the ’90s, the cities’ "model"' }],
  },
  // Direction
  {
    check: 'bidi-ltr-run',
    wrong: [{ ar: 'الهاتف: +82-70-4202-9169' }],
    finds: '+82-70-4202-9169',
    in: 'ar',
    fixed: 'الهاتف: \u2066+82-70-4202-9169\u2069',
    right: [{ ar: 'الهاتف: \u2066+82-70-4202-9169\u2069' }],
  },
  {
    check: 'bidi-ltr-run',
    wrong: [{ ar: 'اتصلوا على 0537 71 00 12 اليوم' }],
    finds: '0537 71 00 12',
    in: 'ar',
    right: [{ ar: 'خطة 2025-2028 وعدد 1,500 وموقع a-b@x.org' }],
  },
  {
    check: 'bidi-unbalanced',
    wrong: [{ ar: 'هاتف \u2066+212 5 اليوم' }],
    finds: '\u2066',
    in: 'ar',
    fixed: 'هاتف \u2066+212 5 اليوم\u2069',
    right: [{ ar: 'هاتف \u2066+212 5\u2069 اليوم' }],
  },
  {
    check: 'bidi-unbalanced',
    wrong: [{ ar: 'نص\u202c عادي' }],
    finds: 'نص\u202c',
    in: 'ar',
    fixed: 'نص عادي',
    right: [{ ar: '\u202bنص\u202c عادي\u200f' }],
  },
  {
    check: 'num-mismatch',
    wrong: [{ en: 'at 10:30', fr: 'à 10 h 45' }],
    finds: '10 h 45',
    in: 'fr',
    right: [{ en: 'at 2:30 p.m.', fr: 'à 14 h 30' }],
  },
  {
    check: 'num-mismatch',
    wrong: [{ en: '2 sites', ar: '3 مواقع' }],
    finds: '3',
    in: 'ar',
    right: [{ en: '2 cities joined.', ar: 'انضمت مدينتان.' }],
  },
  {
    check: 'num-mismatch',
    wrong: [{ en: 'the 68th session', fr: 'la 67e session' }],
    finds: '67e',
    in: 'fr',
    right: [{ en: 'the 68th session', fr: 'la 68e session', ar: 'الدورة الثامنة والستون' }],
  },
  {
    check: 'num-mismatch',
    wrong: [{ en: 'a 45-mile road', fr: 'une route de 54 km' }],
    finds: '54',
    in: 'fr',
    right: [{ en: '45 miles of road', fr: '72 km de route', ar: 'طريق طوله 72 كيلومترًا' }],
  },
  {
    check: 'num-mismatch',
    wrong: [{ en: '3.2 billion euros', fr: '3,2 millions d’euros' }],
    finds: '3,2 millions d’euros',
    in: 'fr',
    right: [{ en: '€3.2bn', fr: '3,2 milliards d’euros', ar: '3.2 مليار يورو' }],
  },
  {
    check: 'date-mismatch',
    wrong: [{ en: '25 March 2024', ar: '26 مارس 2024' }],
    finds: '26 مارس 2024',
    in: 'ar',
    right: [{ en: '25 March 2024', ar: '15 رمضان 1445 هـ الموافق 25 مارس 2024' }],
  },
  {
    check: 'date-mismatch',
    wrong: [{ en: '20 September 2024', fr: '20/10/2024' }],
    finds: '20/10/2024',
    in: 'fr',
    right: [{ en: '3 April 2024', fr: '03/04/2024' }],
  },
  {
    check: 'phone-format',
    wrong: [{ en: 'Phone: +82-7O-4202-9169' }],
    finds: '+82-7O-4202-9169',
    in: 'en',
    right: [{ en: 'Tel +33 (0)1 44 55 66 77, ext. 12' }],
  },
  {
    check: 'lang-wrong',
    wrong: [{ fr: 'Los ministros acordaron reunirse de nuevo el próximo mes en la ciudad.' }],
    finds: 'Los ministros',
    in: 'fr',
    right: [{ ar: 'قال «این کتاب برای شما است» بالفارسية وانصرف' }],
  },
  {
    check: 'word-repeated',
    wrong: [{ ar: 'وقالت الوزارة الوزارة' }],
    finds: 'الوزارة الوزارة',
    in: 'ar',
    right: [{ ar: 'قناة بي بي سي وشبكة سي إن إن' }],
  },
  {
    check: 'site-chrome',
    wrong: [{ en: 'Read more' }],
    finds: 'Read more',
    in: 'en',
    right: [{ fr: '200 000' }, { fr: 'Source : ministère de la Santé' }],
  },
  {
    check: 'fr-space-missing',
    wrong: [{ fr: '« C’est fini.»' }],
    finds: '»',
    in: 'fr',
    right: [{ fr: 'son livre « AI Superpowers: China and the New World Order » paraît' }],
  },
]

const run = createCheckRunner()

type Messages = Readonly<Record<string, Readonly<Record<string, string>>>>

const messages = ['en', 'fr', 'ar'].map(
  (language): Messages =>
    JSON.parse(readFileSync(new URL(`../messages/${language}/checks.json`, import.meta.url), 'utf8')),
)

/** The places of the sentence that the interface shows which a finding leaves open; its `context` chooses the variant, as in i18next. */
function unfilled(finding: Finding, catalogue: Messages): readonly string[] {
  const ofCheck = catalogue[finding.check] ?? {}
  const sentence = ofCheck[`message_${finding.values.context}`] ?? ofCheck.message ?? '{{no message}}'
  return [...sentence.matchAll(/\{\{([^}]+)\}\}/gu)]
    .map(([, name]) => name ?? '')
    .filter((name) => !(name in finding.values))
}

describe('the sentences about findings', () => {
  it('are there for every check, with the same variants and values in all three languages', () => {
    const shape = (catalogue: Messages) =>
      Object.entries(catalogue).map(([check, texts]) => [
        check,
        Object.entries(texts).map(([key, text]) => [
          key,
          [...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name]) => name).sort(),
        ]),
      ])
    const [en, ...others] = messages
    expect(Object.keys(en ?? {}).sort()).toEqual(checkCatalogue.map((check) => check.id).sort())
    for (const other of others) expect(shape(other)).toEqual(shape(en ?? {}))
  })
})

function findingsOf(check: string, rows: readonly TestRow[], locales?: ReleaseText['locales']): readonly Finding[] {
  return run(releaseOf(rows, locales), noTerms, { only: new Set([check]) })
}

describe.each(cases)('$check in $in: $finds', ({ check, wrong, finds, in: language, fixed, right, locales }) => {
  it('is found where it is', () => {
    const findings = findingsOf(check, wrong, locales)
    const stretched = findings.map((finding) => ({ language: finding.language, quote: finding.quote }))
    expect(stretched).toHaveLength(1)
    for (const finding of findings) for (const catalogue of messages) expect(unfilled(finding, catalogue)).toEqual([])
    expect(stretched[0]?.language).toBe(language)
    expect(stretched[0]?.quote).toContain(finds)
    if (fixed !== undefined) {
      const fix = findings[0]?.fix
      const text = releaseOf(wrong).rows.find((row) => row.id === findings[0]?.rowId)?.cells[language]?.text ?? ''
      expect(fix).not.toBeNull()
      expect(text.slice(0, fix?.start) + fix?.replacement + text.slice(fix?.end)).toBe(fixed)
    }
  })

  it('keeps silent about its twin', () => {
    expect(findingsOf(check, right, locales).map((finding) => finding.quote)).toEqual([])
  })
})
