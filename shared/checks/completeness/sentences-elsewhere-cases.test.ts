import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'seg-duplicate',
    wrong: [
      {
        en: 'The weir will be drained in August. Anglers may fish below the bridge meanwhile.',
        fr: 'Le barrage sera vidé en août. Les pêcheurs pourront s’installer en aval du pont.',
      },
      {
        en: 'The fish ladder is from 1954 and lets no eel pass.',
        fr: 'La passe à poissons date de 1954. Les pêcheurs pourront s’installer en aval du pont.',
      },
    ],
    finds: 'Les pêcheurs pourront s’installer en aval du pont.',
    in: 'fr',
    right: [
      {
        en: 'The weir will be drained in August. Anglers may fish below the bridge meanwhile.',
        fr: 'Le barrage sera vidé en août. Les pêcheurs pourront s’installer en aval du pont.',
      },
      {
        en: 'The fish ladder is from 1954. Anglers may fish above the bridge in winter.',
        fr: 'La passe à poissons date de 1954. Les pêcheurs pourront s’installer en amont du pont.',
      },
      {
        en: 'A heron watches. The keeper counts the boats every evening.',
        fr: 'Un héron veille. Le gardien compte les bateaux chaque soir.',
      },
      {
        en: 'The keeper counts the boats every evening. Nobody pays.',
        fr: 'Le gardien compte les bateaux chaque soir. Personne ne paie.',
      },
      {
        en: 'The mayor repeated it. “It is quiet. Anglers may fish below the bridge meanwhile.”',
        fr: 'Le maire l’a redit. « C’est calme. Les pêcheurs pourront s’installer en aval du pont. »',
      },
    ],
  },
  {
    check: 'seg-duplicate',
    wrong: [
      { ar: 'تعير المكتبة آلات موسيقية. والإعارة مجانية لجميع تلاميذ معهد البلدية.' },
      { ar: 'وتصل آلات جديدة في الخريف. والإعارة مجانية لجميع تلاميذ معهد البلدية.' },
      { ar: 'ويُفتح باب التسجيل يوم الاثنين.' },
    ],
    finds: 'والإعارة مجانية لجميع تلاميذ معهد البلدية.',
    in: 'ar',
    right: [
      { ar: 'تعير المكتبة آلات موسيقية. والإعارة مجانية لجميع تلاميذ معهد البلدية.' },
      { ar: 'وتصل آلات جديدة في الخريف. والإعارة مجانية لجميع أساتذة معهد البلدية.' },
      { ar: 'ويُفتح باب التسجيل يوم الاثنين. لا شيء مؤكد بعد.' },
      { ar: 'وقد تتأخر الآلات. لا شيء مؤكد بعد.' },
    ],
  },
]

tellCases(cases)
