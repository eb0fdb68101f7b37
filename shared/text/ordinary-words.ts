/**
 * Words of running English and French that no other language here writes the same and no name is made of when they
 * stand in lower case: by them a passage left in the wrong language shows. In lower case, with accents.
 */
export const ordinaryWords: Readonly<Record<'en' | 'fr', ReadonlySet<string>>> = {
  en: listed(`
    the of and with was were is are that this these those for which from by have has had will would could should may might
    must can cannot their they them his her its our your you we he she who whom whose what when where why how there here
    been being be to in into onto at as if not but than then so also only both each every other another such same more
    most some any many much few all about above across after against along among around before behind below between
    beyond during since through throughout toward towards under until upon while within without because although however
    therefore moreover meanwhile according further said says saying told added stressed noted announced announces launched
    welcomed opened attended held took taken made given gave led signed agreed adopted called urged thanked expressed
    highlighted emphasized emphasised underlined reaffirmed confirmed explained discussed presented met new first second
    third last next year years month months week weeks day days today tomorrow yesterday people women men girls boys
    children youth world countries country city cities region government minister ministers ministry president director
    ambassador secretary chairman chairwoman spokesperson member members meeting meetings agreement cooperation support
    development health education water energy peace security rights law work working efforts held between increase
    increased growth report reports published launch opening ceremony event project projects programme program funding
    partners partnership community communities local regional national global public private between together including
    following based aimed aims aim help helped helping provide provided providing ensure ensuring strengthen strengthening
    improve improving access number thousand hundred percent million billion free open high low large small great good
    better best strong early late long short full own able likely available important key main major
    take takes taken start starts started begin begins began end ends ended hold holds include includes included make makes
    give gives call calls called bring brings brought build builds built create created creates develop develops join joins
    joined visit visited visits address addressed addresses see seen show shows showed come comes came go goes went gone get
    keep run runs set sets serve serves served receive receives received continue continues continued remain remains become
    became reach reached train trained trains use used uses need needs want wants know known believe hope hopes expect
    expected protect protected reduce reduced raise raised need speak spoke speaking stand stood share shared pay paid
    place side part way word words home house school schools teacher teachers student students worker workers farmers
    farmer health care hospital hospitals family families office offices officials official leaders leader network policy
    policies strategy plan plans planned budget summit workshop training trade tax money help staff team teams data news
    left still left just now very well even ever never always often again already yet too soon`),
  fr: listed(`
    les des une du au aux dans pour avec sans sous vers chez est sont été était étaient ont avait avaient sera seront serait
    qui que dont où cette ces cet leur leurs notre nos votre vos nous vous ils elles elle lui son ses ainsi aussi afin alors
    après avant depuis pendant lors lorsque parce comme mais donc entre contre selon très plus moins tous toutes toute tout
    même autres autre chaque plusieurs encore déjà toujours jamais ici hier demain aujourd’hui également notamment désormais
    annoncé annonce déclaré souligné indiqué ajouté précisé rappelé affirmé expliqué lancé ouvert signé adopté salué remercié
    rencontré présenté réunion accord coopération soutien développement santé éducation eau énergie paix sécurité droits
    femmes hommes filles enfants jeunes jeunesse monde pays ville villes région gouvernement ministre ministère président
    présidente directeur directrice ambassadeur ambassadrice secrétaire membre membres année années mois semaine jour jours
    projet projets programme programmes rapport rapports financement partenaires partenariat communauté communautés locale
    locales régionale nationale mondiale publique privée nouveau nouvelle nouveaux nouvelles premier première dernier dernière
    grand grande grands grandes afin faire fait mise œuvre place cadre lieu participants plusieurs milliers`),
}

/** Those of them that the other of the two languages also writes, and short ones that stand in names and set phrases. */
export const sharedWords: ReadonlySet<string> = listed(`
    on a an or me me main son sale pays sure place participants programme programmes participants annonce région but plus
    comment long large public regional national local global grand avant projet sans tout de la le en et par sur un d l des
    for in to by at as main six dix chat champ coin pain fin if
    president ambassador president member if met her these late les`)

/** English words that stand in names between capitals ("Save the Children", "State of the World"). */
export const joiningWords: ReadonlySet<string> = listed(
  'the of and for in to on at by with from a an or de la le les du des et sans pour en aux au d’ l’ al el van von der di da do dos y & vs',
)

/** Months, weekdays and zones: with a figure they are a date and no name. */
export const dateWords: ReadonlySet<string> = listed(`
    january february march april may june july august september october november december monday tuesday wednesday thursday
    friday saturday sunday gmt utc cet cest est edt janvier février mars avril mai juin juillet août septembre octobre novembre
    décembre lundi mardi mercredi jeudi vendredi samedi dimanche`)

/** Offices, which every language says in its own words. */
export const officeWords: ReadonlySet<string> = listed(`
    minister ambassador president director secretary secretary-general undersecretary chairman chairwoman chairperson spokesperson
    spokesman spokeswoman mayor governor ministre ambassadeur ambassadrice directeur directrice porte-parole maire gouverneur
    professor doctor professeur`)

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''))
}
