import { wordsOf } from '#shared/press/words-of.ts'

/** Common slips that lie further from the word than one letter, or nearer to another: each `slip/…/word`. */
export const englishMisspellings: readonly string[] = wordsOf(`
  abberation/aberration accidently/accidentally adequit/adequate adress/address adressed/addressed adresses/addresses
  adressing/addressing alot/a_lot amoung/among annualy/anually/annually aquire/acquire aquired/acquired
  aquires/acquires aquiring/acquiring baloon/balloon basicly/basically beauracracy/beaurocracy/burocracy/bureaucracy
  bouy/buoy Britian/Britain busineses/businesses carefull/careful Carribbean/Carribean/Caribbean collegue/colleague
  collegues/colleagues comission/commission commited/committed commiting/committing 
  compatability/compatibility compleatly/completly/completely contributer/contributor
  cooporation/coperation/cooperation counterpats/counterparts criticsm/criticism defendent/defendant
  definatly/definitely desicion/decision desparate/desperate dessicate/desiccate dessicated/desiccated
  dessication/desiccation deteriate/deteriorate develope/develop developping/developing dissapear/disappear
  dissapeared/disappeared dissapoint/disappoint dissapointed/disappointed dissapointing/disappointing
  dissapointment/disappointment divison/division especialy/especially exerpt/excerpt exhibiton/exhibition
  faithfull/faithful Febuary/February finaly/finally financialy/financially fourty/forty foward/forward
  fullfilled/fulfilled furtherest/furthest futher/further garantee/guarantee garantees/guarantees greatful/grateful
  harrased/harassed harrasing/harassing harrasment/harassment helpfull/helpful hemorage/haemorrhage hopefull/hopeful
  humerous/humorous hypocracy/hypocrisy idealogy/ideology imigrant/immigrant immedietly/immediately
  implemention/implementation importent/important incidently/incidentally independant/independent
  initative/initiatve/initiative innovatve/innovative inovation/innovation inovations/innovations Isreal/Israel
  jewelery/jewellry/jewellery liase/liaise likelyhood/likelihood maintainance/maintenance manufacter/manufacture
  meaningfull/meaningful Mediteranean/Mediterannean/Mediterranean memorandom/memorandum
  milage/mileage ministery/ministry mischevious/mischievous misionary/missionary momento/memento
  Morrocco/Morroco/Morocco municipalty/municipality naturaly/naturally nessecary/necessary ninty/ninety
  obstacal/obstacle occasionaly/occasionally occurance/occurrence occurances/occurrences officialy/officially
  organiation/organisation organiations/organisations orginal/original particulary/particularly
  passtime/pasttime/pastime peacefull/peaceful peculure/peculiar personel/personell/personells/personnel persue/pursue
  persued/pursued persuing/pursuing Phillipines/Philippines pleasent/pleasant politican/politician
  Portugese/Portuguese posess/possess powerfull/powerful practicaly/practically practicle/practical presure/pressure
  presures/pressures prevelant/prevalent professer/professor proffesional/professional prosparity/prosperty/prosperity
  publically/publicly realy/really reccomend/recommend reccomendation/recommendation reccomendations/recommendations
  reccomended/recommended recuring/recurring referal/referral refered/reffered/referred refering/referring
  refugess/refugees regulary/regularly reherse/rehearse relavant/relevant renewel/renewal renumerate/remunerate
  renumeration/remuneration repatoire/repertoire reponse/response reponses/responses resourse/resource
  restaraunt/restaurant restaraunts/restaurants rythm/rhythm sacreligious/sacrilegious satelite/sattelite/satellite
  sattelites/satellites scarcly/scarcely schedual/schedule secretery/secretary similarily/similarly skillfull/skilful
  soverenity/sovereignty speach/speech speaches/speeches sponser/sponsor stategy/strategy substantialy/substantially
  successfull/successful successfuly/successfully sumary/summary supercede/supersede superceded/superseded
  supercedes/supersedes superceding/superseding suprise/surprise survelliance/surveillance systematicly/systematically
  technicaly/technically tendancy/tendency thankfull/thankful threshhold/threshold threshholds/thresholds
  throughtout/throughout tommorow/tomorrow tounge/tongue tradional/traditional tyrany/tyranny unanimus/unanimous
  undoubtably/undoubtedly unecessary/unnecessary univerity/university vacency/vacancy valuble/valuable variaty/variety
  vehical/vehicle vetinary/veterinary visability/visibility visable/visible vunerable/vulnerable warrent/warrant
  Wednsday/Wenesday/Wensday/Wednesday wellfare/welfare whereever/wherever wich/which wierd/weird witheld/withheld
  writen/written writting/writing
`)
