// One body by two names in one version, while the others keep to one.
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  // Another adjective, and no other word in common.
  {
    check: 'org-variant',
    wrong: [
      {
        en: 'The National Meteorological Agency expects rain in the highlands.',
        ar: 'تتوقع الوكالة الوطنية للأرصاد هطول أمطار في المرتفعات.',
      },
      {
        en: 'Farmers should wait, according to the National Meteorological Agency.',
        ar: 'وعلى المزارعين الانتظار، وفقًا للوكالة القومية للأحوال الجوية.',
      },
    ],
    finds: 'للوكالة القومية للأحوال',
    in: 'ar',
    right: [
      {
        en: 'The National Meteorological Agency expects rain in the highlands.',
        ar: 'تتوقع الوكالة الوطنية للأرصاد هطول أمطار في المرتفعات.',
      },
      {
        en: 'Farmers should wait, according to the National Seed Agency.',
        ar: 'وعلى المزارعين الانتظار، وفقًا للوكالة القومية للبذور.',
      },
    ],
  },
  // A guard or a gendarmerie is a body too.
  {
    check: 'org-variant',
    wrong: [
      {
        en: 'The Fijian Forest Guard put out the fire near Nadi.',
        fr: 'La Garde forestière fidjienne a éteint l’incendie près de Nadi.',
      },
      {
        en: 'It took 30 men of the Fijian Forest Guard two nights.',
        fr: 'Il a fallu deux nuits à 30 hommes des Gardes forestiers des Fidji.',
      },
    ],
    finds: 'Gardes forestiers des Fidji',
    in: 'fr',
    right: [
      {
        en: 'The Fijian Forest Guard put out the fire near Nadi.',
        fr: 'La Garde forestière fidjienne a éteint l’incendie près de Nadi.',
      },
      {
        en: 'It took 30 foresters of the Samoan Forest Guard two nights.',
        fr: 'Il a fallu deux nuits à 30 gardes forestiers de la Garde forestière samoane.',
      },
    ],
  },
  // A museum that only the source names like a body.
  {
    check: 'org-variant',
    wrong: [
      {
        ar: 'افتتحت اللجنة العليا للتراث ورشة لترميم الأبواب.',
        en: 'The Supreme Committee for Heritage has opened a workshop for old doors.',
      },
      {
        ar: 'وستسلم اللجنة العليا للتراث الأبواب إلى متحف صحار.',
        en: 'The Higher Committee for Monuments will hand the doors to the museum in Sohar.',
      },
    ],
    finds: 'Higher Committee for Monuments',
    in: 'en',
    right: [
      {
        ar: 'افتتحت اللجنة العليا للتراث ورشة لترميم الأبواب.',
        en: 'The Supreme Committee for Heritage has opened a workshop for old doors.',
      },
      {
        ar: 'وستسلم اللجنة العليا للانتخابات المبنى إلى متحف صحار.',
        en: 'The Higher Committee for Elections will hand the building to the museum in Sohar.',
      },
    ],
  },
  // The source itself, where both translations keep to one name.
  {
    check: 'org-variant',
    wrong: [
      {
        ar: 'نشرت المديرية العامة للغابات خريطة الحرائق.',
        en: 'The General Directorate of Forests has published a map of the fires.',
        fr: 'La Direction générale des forêts a publié une carte des incendies.',
      },
      {
        ar: 'وتحدّث الإدارة العامة للغابات الخريطة كل أسبوع.',
        en: 'Every week the General Directorate of Forests updates the map.',
        fr: 'Chaque semaine, la Direction générale des forêts met la carte à jour.',
      },
    ],
    finds: 'الإدارة العامة للغابات',
    in: 'ar',
    right: [
      {
        ar: 'نشرت المديرية العامة للغابات خريطة الحرائق.',
        en: 'The General Directorate of Forests has published a map of the fires.',
        fr: 'La Direction générale des forêts a publié une carte des incendies.',
      },
      {
        ar: 'وتحدّث الإدارة العامة للمياه الخريطة كل أسبوع.',
        en: 'Every week the General Administration of Water updates the map.',
        fr: 'Chaque semaine, l’Administration générale de l’eau met la carte à jour.',
      },
    ],
  },
  // Two bodies whose names begin alike in the source.
  {
    check: 'org-variant',
    wrong: [
      {
        fr: 'L’Institut national de la recherche forestière a planté 400 cèdres.',
        en: 'The National Institute of Forest Research has planted 400 cedars.',
      },
      {
        fr: 'L’Institut national de la recherche forestière les mesurera chaque année.',
        en: 'The State Institute of Forest Research will measure them every year.',
      },
    ],
    finds: 'State Institute of Forest Research',
    in: 'en',
    right: [
      {
        fr: 'L’Institut national de la recherche forestière a planté 400 cèdres.',
        en: 'The National Institute of Forest Research has planted 400 cedars.',
      },
      {
        fr: 'L’Institut national de la recherche médicale y cherche des moisissures.',
        en: 'The National Institute of Medical Research looks for moulds on them.',
      },
    ],
  },
]

tellCases(cases)
