import { wordsOf } from '#shared/press/words-of.ts'

/** Before a name that explains itself: "known as", « dite », «المعروفة باسم». Folded. */
export const namingWords: ReadonlySet<string> = new Set(
  wordsOf(`
    known called dubbed named nicknamed abbreviated acronym abbreviation short baptized christened branded
    connu connue connus appele appelee dit dite denomme denommee nomme nommee baptise baptisee surnomme sigle acronyme
    abrege abregee abreviation
    المعروف المعروفه المسمي المسماه الملقب الملقبه يعرف تعرف اختصارا اختصار باسم يسمي تسمي المختصر المختصره
  `),
)

/** Before the name of a company or a broadcaster, folded. */
export const companyNouns: ReadonlySet<string> = new Set(
  wordsOf(`
    company firm brand manufacturer carrier airline broadcaster startup
    groupe societe entreprise marque chaine compagnie operateur enseigne filiale fabricant constructeur startup radio
    شركه لشركه وشركه بشركه مجموعه قناه ماركه علامه مصنع خطوط اذاعه مؤسسه
  `),
)

/** After the name of a company, folded. */
export const companyTails: ReadonlySet<string> = new Set(
  wordsOf(`
    technologies technology tech group holding holdings corp corporation inc ltd limited llc plc gmbh sarl sas airlines
    airways bank capital energy motors pharma studios studio records media news radio tv telecom mobile games sports
    electric electronics motor petroleum steel cement shipping consulting partners ventures industries solutions systems software labs lab bancorp insurance assurances energies
  `),
)

/** What a description begins with: "a network", « le réseau », folded. */
export const presentingWords: ReadonlySet<string> = new Set(
  wordsOf('a an the our its one un une le la l notre هيئه منظمه مؤسسه شبكه مبادره جمعيه وكاله شركه مركز لجنه اتحاد'),
)
