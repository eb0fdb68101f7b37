const english = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth'
).split(' ')
const englishTens = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'.split(' ')

/** English ordinals by word. */
export const englishOrdinals: ReadonlyMap<string, number> = new Map([
  ...english.map((word, index): [string, number] => [word, index + 1]),
  ...englishTens.map((word, index): [string, number] => [word, (index + 2) * 10]),
])

const french = (
  'premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme douzieme treizieme ' +
  'quatorzieme quinzieme seizieme'
).split(' ')

/** French ordinals by folded word; `unième` is only the end of a longer one. */
export const frenchOrdinals: ReadonlyMap<string, number> = new Map([
  ...french.map((word, index): [string, number] => [word, index + 1]),
  ['premiere', 1],
  ['second', 2],
  ['seconde', 2],
  ['unieme', 1],
  ['vingtieme', 20],
  ['trentieme', 30],
  ['quarantieme', 40],
  ['cinquantieme', 50],
  ['soixantieme', 60],
  ['septantieme', 70],
  ['huitantieme', 80],
  ['nonantieme', 90],
  ['centieme', 100],
])

/** Arabic ordinals by folded word without article; the tens are the cardinals with the article («الستون»). */
export const arabicOrdinals: ReadonlyMap<string, number> = new Map([
  ...'اول,اولي ثان,ثاني,ثانيه ثالث,ثالثه رابع,رابعه خامس,خامسه سادس,سادسه سابع,سابعه ثامن,ثامنه تاسع,تاسعه عاشر,عاشره'
    .split(' ')
    .flatMap((words, index) => words.split(',').map((word): [string, number] => [word, index + 1])),
  ['حادي', 1],
  ['حاديه', 1],
])
