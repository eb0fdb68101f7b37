import { wordsOf } from '#shared/press/words-of.ts'

/**
 * Capitalised words that make what they stand in a body, a place, a day or a title, never a person. Folded, English and
 * French.
 */
export const bodyWords: ReadonlySet<string> = new Set(
  wordsOf(`
    academy accord accords act action affairs africa african agency agence agenda agreement airport aid alliance ambassade
    america american amnesty annual appeal arab arabe arabia archives art arts asia asian assemblee assembly association
    atlas authority autorite avenue award awards bank banque basin bay beach biennale board book boulevard branch bridge
    british brotherhood building bulletin bureau cabinet camp campaign campaigns campus cathedral center central centre
    chamber chambre champions championship channel chapter charte charter chef children church cinema circle cities city
    civil climate clinic club coalition coast code college colloque comite command commission committee commonwealth
    communique community communaute company compact conference confederation congress conseil constitution consulate
    convention cooperation cooperative corporation corps corridor council country county coupe cour court covenant crescent
    croissant croix cross culture cup data day days decade declaration deep delegation democracy democratic department
    departement desert development developpement dialogue digest digital direction directorate district division dome
    doctors dream drive earth east eastern ecole economic economy editions education electoral embassy emergency emirates
    empire energy enterprise environment equality espace etat etats europe european euro evening expo express faculty
    faculte falls family farm federal federation festival film fonds fondation food force forces foreign forest forum
    foundation fraternity free freedom fund future galerie gallery games gardens gate gazette gender general generation
    girls global gouvernement government governorate grand great green group groupe guard gulf hall harbour harbor health
    herald high hill hills holdings home hopital horizon hospital hotel house human humanitarian hunger ideas immigration
    independence index industries industry information initiative innovation institut institute institution insurance
    international intelligence island islands islamic jardin joint journal journey justice kingdom laboratory labour labor
    lake land latin law league lease legal liberty library life ligue light limited line link lives local lycee magazine
    mairie mall man manifesto marathon march market media medical medecins mediterranean meeting memorial men metro middle
    migration mill million mine ministere ministers ministry mission model monde monitor month monument morning mosque
    mosquee mount mountain mountains movement mouvement municipal municipalite municipality musee museum music nation
    nations national nature network new news night north northern observatory ocean oceans office offices open opera
    operation orchestra order organisation organization oriental orient outlook pacific pact pacte palace palais palestine
    paper park parks parliament parlement partners partnership partnerships party peace peninsula people peoples petroleum
    plan planet plateforme platform plaza police policy pole polytechnic pool port post power press presse prison prix
    prize program programme project projet promise protection protocol province public publishing quarter quay radio
    railway records reform refugee refugees region regional register relief report republic republique research reserve
    reserves reseau resistance resource resources response restaurant resolution review rights river road roadmap room
    royal rue rural safe sahara school schools science sciences sea seas secretariat sector securite security senate senat
    series service services session settlement shop shore show silk site smart social societe society solidarity solutions
    south southern space special square stadium stade standard standards state states station statement statistics
    statute stock storm strategy street strait studies study summit sun survey sustainable syndicate syndicat system
    systems task team technologies technology telegraph television terre territory territories theatre theater times
    together tour tower town trade tradition traite transport treasury treaty tribunal tribune trust tunnel unicef union
    unit unite united unity universite university urban valley vereniging version victims vienna village villes vision
    voice voices war watch water waters way week welfare west western wildlife wind women womens work workers working
    workshop world worlds year youth zone institut dahir accords plan eaux forets femmes filles jeunesse sante sport sports
    tourisme travail ville unies nord sud est ouest proche moyen nouvelle nouveau royaume emirats amerique afrique asie
    internationale mondiale mondial nationale nationaux regionale europeen europeenne africaine francaise francais rouge
    vert verte bleu bleue mer mers fleuve lac mont monts ile iles cote golfe detroit sommet atelier journee semaine prix
    edition salon foire rencontre rencontres assises etats-unis saint-siege programme caisse chaine compagnie entreprise
    usine marche place pont quai gare aeroport route autoroute hotel maison mairie prefecture wilaya rectorat inspection
    boutique quantum cloud labs lab tech capital holding ventures pharma motors airlines airways oil gas steel cement
    telecom mobile electric electricite airlines bourse office registre tribunal gendarmerie armee marine corps brigade
    bataillon legion ordre institut observatoire laboratoire clinique pharmacie dispensaire croissant-rouge croix-rouge
  `),
)

/** Capitalised words that may stand before a name without belonging to it, at the head of a sentence or in a title. */
export const leadingWords: ReadonlySet<string> = new Set(
  wordsOf(`
    the a an in on at by to of for from with and or but as is was were when while where after before since until during
    this that these those it he she they we i you his her their our its my your there here today yesterday tomorrow now
    then also however meanwhile later earlier lastly finally first second third next last both all each every no not
    speaking addressing welcoming opening closing quoting citing thanking according asked joined accompanied led chaired
    moderated hosted present attending among including such like under over about between through without within against
    monday tuesday wednesday thursday friday saturday sunday january february april june july august
    september october november december lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril
    mai juin juillet aout septembre octobre novembre decembre le la les l un une des du de d et ou mais en dans pour par
    sur sous avec sans selon apres avant depuis lors pendant ce cet cette ces il elle ils elles nous vous je on son sa ses
    leur leurs notre nos votre vos mon ma mes hier aujourd demain puis ensuite enfin egalement outre parmi chez vers
    contre entre aussi ainsi or donc car ni ne si quand lorsque comme tout toute tous toutes interroge interrogee invite
    invitee accompagne accompagnee preside presidee recu recue contact contacts press presse media name nom source photo
    credit copyright caption note notes about photos image images photographer video text interview byline
    french english british american german italian spanish portuguese dutch belgian swiss austrian swedish norwegian danish
    finnish polish czech greek turkish russian ukrainian kazakh uzbek georgian armenian iranian iraqi syrian lebanese
    jordanian palestinian israeli egyptian libyan tunisian algerian moroccan mauritanian senegalese malian nigerian
    ghanaian kenyan ethiopian sudanese somali ugandan tanzanian rwandan congolese cameroonian ivorian south-african
    japanese korean chinese indian pakistani bangladeshi indonesian malaysian thai vietnamese filipino australian canadian
    mexican brazilian argentine chilean colombian peruvian ecuadorian cuban saudi emirati qatari kuwaiti bahraini omani
    yemeni afghan nepali north south
    acting interim deputy vice former assistant associate senior junior chief outgoing newly co-chair honorary ex
    executive general special
    who unicef unesco undp unfpa un ocha unhcr iom fao wfp ilo itu wto imf onu oms omc fmi nato otan eu ue au
  `),
)

/** Portfolios and fields of work after an office: «ministre de la Santé Leila Haddad». Folded. */
export const portfolioWords: ReadonlySet<string> = new Set(
  wordsOf(`
    health education finance finances foreign affairs interior justice defence defense environment agriculture trade
    commerce culture tourism tourisme energy energie transport transports labour labor employment emploi travail women femmes youth
    jeunesse sport sports planning economy economie housing logement habitat water eau communication communications
    information industry industrie science sciences research recherche higher superieur social family famille investment
    investissement equipment equipement digital numerique sante etrangeres interieur defense environnement budget fisheries
    peche mines immigration integration gender children enfance solidarity solidarite development developpement
    cooperation climate climat innovation security securite infrastructure
  `),
)

/** Words of place names of several words, and countries and cities that follow an office. Folded. */
export const placeWords: ReadonlySet<string> = new Set(
  wordsOf(`
    abu dhabi addis ababa afghanistan albania algeria alger algerie algiers amman angola ankara argentina armenia athens
    australia austria azerbaijan baghdad bahrain bamako bangladesh barbados barcelona basra beijing beirut belgium belize
    benin berlin bern bhutan bolivia botswana brasilia brazil britain brunei brussels bulgaria burkina burundi cairo
    caire cambodia cameroon canada cape casablanca chad chengdu chile china chine colombia comoros conakry congo copenhagen
    costa croatia cuba cyprus dakar damascus delhi denmark djibouti doha dubai dublin ecuador egypt egypte eritrea estonia
    eswatini ethiopia faso fiji finland france freetown gabon gambia geneva geneve georgia germany ghana greece guatemala
    guinea guinee haiti hague haye helsinki honduras hong hungary iceland india indonesia iran iraq ireland israel istanbul
    italy italie ivoire jakarta jamaica japan japon jeddah jerusalem johannesburg jordan jordanie kampala kazakhstan kenya
    khartoum kigali kiribati kinshasa kong korea coree kuwait kyiv kyrgyzstan laos lagos latvia lebanon liban leone lesotho
    liberia libya libye lima lisbon lithuania london londres luanda lusaka luxembourg macedonia madagascar madrid malawi
    malaysia maldives mali malta manila maputo marrakech marrakesh maroc mauritania mauritanie mauritius mexico moldova
    monaco mongolia montenegro montreal morocco moscow mozambique mumbai muscat myanmar nairobi namibia nepal netherlands
    niger nigeria norway oman oslo ottawa pakistan palestine panama paraguay paris pekin peru philippines poland
    porto portugal pretoria qatar quito rabat rica rica riyad riyadh rome romania russia rwanda salvador samoa sanaa santiago
    senegal seoul serbia seychelles shanghai sierra singapore slovakia slovenia solomon somalia soudan spain sri stockholm
    sudan suriname sweden switzerland sydney syria syrie taiwan tajikistan tanzania tashkent tehran thailand timor togo
    tokyo tonga toronto tripoli trinidad tunis tunisia tunisie turkey turkiye turkmenistan tuvalu uganda ukraine uruguay
    uzbekistan vanuatu venezuela vienna vietnam warsaw washington york yemen zambia zimbabwe lanka almaty astana baku
    tbilisi yerevan abidjan accra abuja lome ouagadougou niamey nouakchott ndjamena bangui libreville yaounde agadir fes
    tanger tangier meknes oujda oran constantine sfax alexandria aleppo mosul erbil gaza ramallah hebron nablus sharjah
    angeles francisco diego hampshire jersey zealand dublin quebec kongo kingdom lyon marseille lille nantes bordeaux
    toulouse strasbourg nice hawaii california texas florida bangkok hanoi osaka busan
  `),
)

export const months: ReadonlySet<string> = new Set(
  wordsOf(`january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
    lundi mardi mercredi jeudi vendredi samedi dimanche ramadan christmas easter`),
)

/** Of these words of bodies and places some are family names: `Park`, `Young`, `Hill`. */
export const doubtfulBodyWords: ReadonlySet<string> = new Set(
  wordsOf(`park young green hill hills wood west may moon sun day post church house bush banks waters bridge lane street
    march summer price ward marsh hall stone gates ford cross man law field lake power grand mont long short rivers
    north king bay coast beach shop camp book booker film music peace rice silk storm tower town war wind drive east earth
    future gardens hope journal link light line pole pool paper plan reform report review safe shore square stock deep
    dome dream falls family farm force forest free gate generation gulf harbour herald home horizon journey joy justice
    leone life mall mine mission model mount mountain music new news office open order palace part`),
)
