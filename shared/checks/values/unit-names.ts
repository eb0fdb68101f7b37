/**
 * Units as releases write them in English, French and Arabic, by what they measure. `factor` leads to one base per
 * dimension; `system` tells what may be a deliberate conversion. Names are lower case, Arabic ones folded; a name of one
 * Latin letter and one with a capital stand for the unit only as written here.
 */
export interface UnitName {
  readonly dimension: Dimension
  readonly system: 'imperial' | 'metric' | 'either'
  readonly factor: number
  readonly names: string
}

export type Dimension =
  | 'length'
  | 'speed'
  | 'temperature'
  | 'mass'
  | 'area'
  | 'volume'
  | 'power'
  | 'energy'
  | 'memory'
  | 'rate'
  | 'frequency'
  | 'voltage'
  | 'sound'
  | 'pressure'
  | 'points'
  | 'duration'

function unit(dimension: Dimension, factor: number, names: string, system: UnitName['system'] = 'metric'): UnitName {
  return { dimension, factor, names, system }
}

const day = 24
const year = 365.2425 * day

export const unitNames: readonly UnitName[] = [
  unit(
    'length',
    1e-3,
    'mm|millimeter|millimeters|millimetre|millimetres|millimètre|millimètres|مليمتر|مليمترا|مليمترات|ملم|ميليمتر',
  ),
  unit(
    'length',
    0.01,
    'cm|centimeter|centimeters|centimetre|centimetres|centimètre|centimètres|سنتيمتر|سنتيمترا|سنتيمترات|سنتمتر|سنتمترا|سم',
  ),
  unit('length', 1, 'm|meter|meters|metre|metres|mètre|mètres|متر|مترا|امتار'),
  unit(
    'length',
    1e3,
    'km|kms|kilometer|kilometers|kilometre|kilometres|kilomètre|kilomètres|كيلومتر|كيلومترا|كيلومترات|كيلو متر|كيلو مترا|كيلو مترات|كلم|كم',
  ),
  unit('length', 1609.344, 'mile|miles|mi|ميل|ميلا|اميال', 'imperial'),
  unit(
    'length',
    1852,
    'nautical mile|nautical miles|mille marin|milles marins|mille nautique|milles nautiques|ميل بحري|ميلا بحريا|اميال بحريه',
    'imperial',
  ),
  unit('length', 0.3048, 'foot|feet|ft|pied|pieds|قدم|قدما|اقدام', 'imperial'),
  unit('length', 0.0254, 'inch|inches|pouce|pouces|بوصه|بوصات|انش', 'imperial'),
  unit('length', 0.9144, 'yard|yards|yd|verge|verges|يارده|ياردات', 'imperial'),
  unit(
    'speed',
    1,
    'km/h|kmh|kph|kilometers per hour|kilometres per hour|kilometers an hour|kilometres an hour|kilomètres par heure|kilomètres heure|kilomètres/heure|kilomètres à l’heure|كم/س|كم/ساعه|كلم/س|كلم/ساعه|كيلومتر في الساعه|كيلومترا في الساعه|كيلومترات في الساعه|كيلومتر/ساعه',
  ),
  unit(
    'speed',
    1.609344,
    'mph|miles per hour|miles an hour|milles à l’heure|ميل في الساعه|ميلا في الساعه|ميل/ساعه',
    'imperial',
  ),
  unit('speed', 3.6, 'm/s|م/ث|م/ثا'),
  unit('speed', 1.852, 'knot|knots|nœud|nœuds|noeuds|عقده بحريه|عقد بحريه', 'imperial'),
  unit(
    'area',
    1,
    'm²|m2|square meter|square meters|square metre|square metres|sq m|mètre carré|mètres carrés|م²|م2|متر مربع|مترا مربعا|امتار مربعه',
  ),
  unit(
    'area',
    1e6,
    'km²|km2|square kilometer|square kilometers|square kilometre|square kilometres|sq km|kilomètre carré|kilomètres carrés|كم²|كم2|كلم²|كيلومتر مربع|كيلومترا مربعا|كيلومترات مربعه',
  ),
  unit('area', 1e4, 'ha|hectare|hectares|هكتار|هكتارا|هكتارات'),
  unit('area', 4046.86, 'acre|acres|اكر|ايكر', 'imperial'),
  unit('area', 4200, 'feddan|feddans|فدان|فدانا|فدادين|افدنه', 'imperial'),
  unit('area', 1e3, 'dunum|dunums|dunam|dunams|donum|donums|دونم|دونما|دونمات', 'imperial'),
  unit(
    'area',
    2589988,
    'square mile|square miles|sq mi|mille carré|milles carrés|ميل مربع|ميلا مربعا|اميال مربعه',
    'imperial',
  ),
  unit(
    'area',
    0.092903,
    'square foot|square feet|sq ft|pied carré|pieds carrés|قدم مربع|قدم مربعه|قدما مربعا',
    'imperial',
  ),
  unit('volume', 1, 'l|liter|liters|litre|litres|لتر|لترا|لترات|ليتر|ليترا|ليترات'),
  unit('volume', 1e-3, 'ml|milliliter|milliliters|millilitre|millilitres|مليلتر|ملل|مل'),
  unit('volume', 100, 'hl|hectolitre|hectolitres|هكتولتر'),
  unit(
    'volume',
    1e3,
    'm³|m3|cubic meter|cubic meters|cubic metre|cubic metres|mètre cube|mètres cubes|م³|م3|متر مكعب|مترا مكعبا|امتار مكعبه',
  ),
  unit('volume', 3.785, 'gallon|gallons|جالون|جالونا|غالون|غالونا|جالونات|غالونات', 'imperial'),
  unit('volume', 158.987, 'barrel|barrels|bbl|baril|barils|برميل|برميلا|براميل', 'imperial'),
  unit('mass', 1e-3, 'g|gram|grams|gramme|grammes|غرام|غراما|غرامات|جرام|جراما|جرامات'),
  unit('mass', 1e-9, 'µg|μg|microgram|micrograms|microgramme|microgrammes|ميكروغرام|ميكروغراما|ميكروجرام'),
  unit(
    'mass',
    1e-6,
    'mg|milligram|milligrams|milligramme|milligrammes|ملغ|ملغم|مليغرام|مليغراما|مليغرامات|ملليجرام|ملجم|ميلليغرام',
  ),
  unit(
    'mass',
    1,
    'kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes|كيلوغرام|كيلوغراما|كيلوغرامات|كيلوجرام|كيلوجراما|كيلوجرامات|كغ|كغم|كجم|كلغ',
  ),
  unit(
    'mass',
    1e3,
    't|tonne|tonnes|ton|tons|metric ton|metric tons|metric tonne|metric tonnes|طن|طنا|اطنان|طن متري|طنا متريا',
  ),
  unit('mass', 100, 'quintal|quintals|quintaux|قنطار|قنطارا|قناطير'),
  unit('mass', 0.45359, 'lb|lbs|رطل|رطلا|ارطال', 'imperial'),
  unit('mass', 0.02835, 'ounce|ounces|oz|onces|اونصه|اونصات|اوقيه', 'imperial'),
  unit('power', 1e3, 'kw|kilowatt|kilowatts|كيلوواط|كيلوات|كيلووات'),
  unit('power', 1e6, 'mw|megawatt|megawatts|mégawatt|mégawatts|ميغاواط|ميغاوات|ميجاواط|ميجاوات'),
  unit('power', 1e9, 'gw|gigawatt|gigawatts|غيغاواط|غيغاوات|جيجاواط|جيجاوات'),
  unit('power', 1, 'watt|watts|واط|وات'),
  unit(
    'energy',
    1,
    'kwh|kilowatt-hour|kilowatt-hours|kilowatt hours|kilowattheure|kilowattheures|كيلوواط ساعه|كيلووات ساعه',
  ),
  unit(
    'energy',
    1e3,
    'mwh|megawatt-hour|megawatt-hours|megawatt hours|mégawattheure|mégawattheures|ميغاواط ساعه|ميجاوات ساعه',
  ),
  unit(
    'energy',
    1e6,
    'gwh|gigawatt-hour|gigawatt-hours|gigawatt hours|gigawattheure|gigawattheures|غيغاواط ساعه|جيجاوات ساعه',
  ),
  unit('energy', 1e9, 'twh|terawatt-hour|terawatt-hours|terawatt hours|térawattheure|térawattheures|تيراواط ساعه'),
  unit('memory', 1e3, 'kb|Ko|kilobyte|kilobytes|kilooctet|kilooctets|كيلوبايت'),
  unit('memory', 1e6, 'mb|Mo|megabyte|megabytes|mégaoctet|mégaoctets|ميغابايت|ميجابايت'),
  unit('memory', 1e9, 'gb|Go|gigabyte|gigabytes|gigaoctet|gigaoctets|غيغابايت|جيجابايت'),
  unit('memory', 1e12, 'tb|To|terabyte|terabytes|téraoctet|téraoctets|تيرابايت'),
  unit('rate', 1e6, 'mbps|mbit/s|mb/s|megabits per second|mégabits par seconde|ميغابت في الثانيه|ميجابت في الثانيه'),
  unit('rate', 1e9, 'gbps|gbit/s|gb/s|gigabits per second|gigabits par seconde|غيغابت في الثانيه|جيجابت في الثانيه'),
  unit('frequency', 1, 'hz|hertz|هرتز'),
  unit('frequency', 1e3, 'khz|kilohertz|كيلوهرتز'),
  unit('frequency', 1e6, 'mhz|megahertz|mégahertz|ميغاهرتز|ميجاهرتز'),
  unit('frequency', 1e9, 'ghz|gigahertz|غيغاهرتز|جيجاهرتز'),
  unit('voltage', 1, 'volt|volts|فولت|فولط'),
  unit('voltage', 1e3, 'kv|kilovolt|kilovolts|كيلوفولت|كيلوفولط'),
  unit('sound', 1, 'db|decibel|decibels|décibel|décibels|ديسيبل'),
  unit('pressure', 1, 'hpa|millibar|millibars|hectopascal|hectopascals|هكتوباسكال|مليبار'),
  unit(
    'temperature',
    1,
    '°c|° c|degree celsius|degrees celsius|degree centigrade|degrees centigrade|degré celsius|degrés celsius|celsius|درجه مئويه|درجات مئويه|درجه سلسيوس|درجات سلسيوس|م°|°م|° م',
  ),
  unit(
    'temperature',
    0,
    '°f|° f|degree fahrenheit|degrees fahrenheit|degré fahrenheit|degrés fahrenheit|fahrenheit|درجه فهرنهايت|درجات فهرنهايت|°ف',
    'imperial',
  ),
  unit('temperature', 0, 'degree|degrees', 'either'),
  unit('temperature', 1, 'degré|degrés|درجه حراره'),
  unit(
    'points',
    1,
    'percentage point|percentage points|percent points|point de pourcentage|points de pourcentage|نقطه مئويه|نقاط مئويه|نقطه في المئه',
  ),
  unit('duration', 1 / 3600, 'second|seconds|seconde|secondes|ثانيه|ثوان|ثواني'),
  unit('duration', 1 / 60, 'minute|minutes|min|mn|دقيقه|دقائق'),
  unit('duration', 1, 'hour|hours|heure|heures|h|ساعه|ساعات'),
  unit('duration', day, 'day|days|jour|jours|journée|journées|يوم|يوما|ايام'),
  unit('duration', 7 * day, 'week|weeks|semaine|semaines|اسبوع|اسبوعا|اسابيع'),
  unit('duration', year / 12, 'month|months|mois|شهر|شهرا|اشهر|شهور'),
  unit('duration', year, 'year|years|an|ans|année|années|سنه|سنوات|سنين|عام|عاما|اعوام'),
  unit('duration', 10 * year, 'decade|decades|décennie|décennies'),
]
