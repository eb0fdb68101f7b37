// Words with two accepted spellings. A line of a class: stems, the two spellings of what follows them, endings (none is one
// too), and a name where the words of the whole class are spelled alike: "harbour" beside "color".
import { wordsOf } from '#shared/press/words-of.ts'

export const englishClasses = `
  harb,neighb,col,lab,behavi,hon,fav,flav,hum,rum,sav,vap,vig,od,parl,arm,splend,savi,cand,clam,ard,endeav,tum,succ,demean,ferv,ranc,val,arb,misdemean,rig|our/or|,s,ed,ing,ful,fully,less,able,ably,al,ally,hood,hoods,ite,ites,ly,er,ers,y,ies|-our
  program|me/|,s
  cent,epicent,theat,amphitheat,fib,calib,spect,somb,lust,sab,meag,goit,mit,scept|re/er|,s
  |tonne/ton|,s
  cent|red/ered|
  cent|ring/ering|
  lit,millilit,hectolit,kilomet,centimet,millimet,met|re/er|,s|metre
  anal,paral,catal,breathal|ys/yz|e,es,ed,ing,er,ers|-yse
  travel,cancel,model,label,signal,fuel,channel,counsel,level,marshal,quarrel,dial,equal,funnel,tunnel,total,pedal,chisel,marvel,rival,shovel,towel,panel,snorkel,swivel,unravel,parcel,pencil,bevel,initial,refuel,relabel,dishevel|l/|ed,ing,er,ers,or,ors,ist,ists,ous,ously
  jewel|le/e|r,rs,d
  jewel|lery/ry|
  wool|len/en|,s
  fulfil,enrol|/l|,s,ment,ments
  instal|/l|ment,ments
  skil,wil|ful/lful|,ly
  catalog,dialog,analog,monolog,prolog,epilog|ue/|,s
  catalog|u/|ed,ing
  def,off,pret|ence/ense|,s,less
  p|ae/e|diatric,diatrics,diatrician,diatricians
  an|ae/e|mia,mic,sthetic,sthetics,sthetist,sthetists,sthesia
  gyn|ae/e|cology,cologist,cologists,cological
  h|ae/e|morrhage,morrhages,morrhagic,matology,moglobin,mophilia
  leuk|ae/e|mia,mias
  orthop|ae/e|dic,dics
  medi|ae/e|val
  encyclop|ae/e|dia,dias,dic
  pal|ae/e|ontology,ontologist,ontologists,olithic
  f|oe/e|tus,tuses,tal
  diarrh|oe/e|a,al
  man|oeuvr/euver|
  sul|ph/f|ur,urs,uric,ate,ates,ide,ides
  gr|ey/ay|,s,er,ing
  pl|ough/ow|,s,ed,ing
  m|ould/old|,s,ed,ing,y,ings
  sm|oulder/older|,s,ed,ing
  s|c/k|eptic,eptics,eptical,epticism
  co|s/z|y,ier
  t|y/i|re,res
  art|e/i|fact,facts
  yog|h/|urt,urts
  judg,acknowledg,abridg|e/|ment,ments
  ag|e/|ing
  advis|e/o|r,rs
  co|-/|operate,operates,operated,operating,operation,operative,operatives,ordinate,ordinates,ordinated,ordinating,ordination,ordinator,ordinators
  non|-/|profit,profits,governmental,violent,violence,stop,binding
  inter|-/|governmental,regional,agency,faith,connected,cultural,religious
  multi|-/|stakeholder,lateral,lingual,year,sectoral,cultural,national
  socio|-/|economic,cultural
  semi|-/|final,finals,finalist,finalists
  quarter|-/|final,finals,finalist,finalists
  counter|-/|terrorism,terrorist,part,parts
  micro|-/|finance,credit,credits,plastic,plastics,enterprise,enterprises
  agro|-/|forestry,ecology,ecological,business
  hydro|-/|power,electric
  trans|-/|boundary,atlantic,national
  sub|-/|regional,region,regions,committee,committees,contractor,contractors
  cyber|-/|security,attack,attacks,crime,crimes,space
  eco|-/|tourism,system,systems
  land|-/|mine,mines,slide,slides
  waste|-/|water
  rain|-/|water,fall
  start|-/|up,ups
  web|-/|site,sites
  e|-/|mail,mails
  on|-/|line,going,site
  off|-/|shore,line
  peace|-/|building,builder,builders,keeping,keeper,keepers
  policy|-/|maker,makers,making
  well|-/|being
  cease|-/|fire,fires
  live|-/|stream,streams,streamed
  pre|-/|school,schools,requisite,requisites
  post|-/|war,graduate,graduates
  world|-/|wide
  life|-/|long
  work|-/|place,places
  ground|-/|water,breaking
  re|-/|use,used,open,opened,opens,build,built`

export const englishPairs = 'aluminium/aluminum moustache/mustache pyjamas/pajamas caesarean/cesarean'

export const frenchClasses = `
  év|én/èn|ement,ements,ementiel,ementielle,ementiels,ementielles
  r|ég/èg|lementaire,lementaires,lementation,lementations,lementer,lementé,lementée,lementés,lementées
  all|ég/èg|ement,ements
  s|éch/èch|eresse,eresses
  cl|é/ef|,s
  ma|î/i|tre,tres,tresse,tresses,trise,triser,trisé,trisée
  a|oû/ou|t
  c,surc|oû/ou|t,ts,te,tent,ter,tera,té,teux,teuse,teuses
  b|oî/oi|te,tes,tier,tiers
  conna,reconna,para,dispara,appara,na|î/i|tre,t
  |î/i|le,les,lot,lots
  cha|î/i|ne,nes,non,nons
  entra|î/i|ner,ne,nent,né,née,nés,nées,neur,neurs,neuse,neuses,nement,nements,nant
  tra|î/i|ner,ne,né,née
  fra|î/i|che,ches,chement,cheur
  d|î/i|ner,ners
  v|oû/ou|te,tes,té,tée
  g,ég|oû/ou|t,ts,ter
  br|û/u|ler,lé,lée,lés,lées,lis,lage,lure,lures
  fl|û/u|te,tes,tiste,tistes
  cr|oû/ou|te,tes
  pi|qû/qu|re,res
  hu|î/i|tre,tres
  ambig,aig,exig,contig|uë/üe|,s
  ambig|uï/üi|té,tés
  co|-/|financement,financements,financé,financée,financés,financées,financer,organisé,organisée,organisés,organisées,organisation,organisateur,organisateurs,président,présidente,présidents,présidence,fondateur,fondatrice,fondateurs,production,productions,produit,produite,construction,développement,auteur,auteurs,autrice,signataire,signataires,voiturage
  multi|-/|sectoriel,sectorielle,sectoriels,culturel,culturelle,culturels,média,disciplinaire,disciplinaires,national,nationale,nationales,partite
  inter|-/|régional,régionale,régionaux,communal,communale,communautaire,communautaires,ministériel,ministérielle,professionnel,professionnelle,culturel,culturelle,culturels,gouvernemental,gouvernementale,universitaire,religieux,religieuse,entreprises,générationnel,générationnelle
  pluri|-/|annuel,annuelle,disciplinaire,disciplinaires
  éco|-/|tourisme,quartier,quartiers,responsable,responsables,système,systèmes,conception,construction
  agro|-/|alimentaire,alimentaires,écologie,écologique,écologiques,industrie,industries,industriel,industrielle,foresterie
  hydro|-/|électrique,électriques,électricité
  photo|-/|voltaïque,voltaïques
  télé|-/|travail,médecine,assistance,enseignement
  vidéo,visio|-/|conférence,conférences
  vidéo|-/|protection,surveillance
  audio|-/|visuel,visuelle,visuels,visuelles
  micro|-/|entreprise,entreprises,crédit,crédits,finance,plastique,plastiques,projet,projets
  anti|-/|corruption,terroriste,terroristes,terrorisme,pollution,dopage,drogue
  cyber|-/|sécurité,attaque,attaques,criminalité,harcèlement,espace
  socio|-/|économique,économiques,culturel,culturelle,culturels,culturelles,professionnel,professionnelle,professionnels,éducatif,éducative
  extra,péri|-/|scolaire,scolaires
  péri|-/|urbain,urbaine,urbains,urbaines
  bio|-/|diversité,carburant,carburants,masse,gaz
  auto|-/|évaluation,financement,entrepreneur,entrepreneurs,gestion
  pré|-/|scolaire,inscription,inscriptions,sélection,sélections
  basket,hand,volley|-/|ball
  week|-/|end,ends
  start|-/|up,ups
  e|-/|mail,mails
  entre|-/|temps
  haut|-/|parleur`

export const frenchPairs = `
  plateforme/plate-forme plateformes/plates-formes sage-femme/sagefemme sages-femmes/sagefemmes senior/sénior seniors/séniors
  référendum/referendum référendums/referendums artefact/artéfact artefacts/artéfacts bistrot/bistro bistrots/bistros
  tsigane/tzigane tsiganes/tziganes oignon/ognon oignons/ognons yaourt/yogourt yaourts/yogourts cuillère/cuiller`

/**
 * Stems. An adjective is not the noun it is of: bodies keep the spelling of their names («الاتحاد الأفريقي»), whatever the
 * continent is called.
 */
export const arabicPairs = `
  إفريقيا/أفريقيا إفريقي/أفريقي مسؤول/مسئول شؤون/شئون أمريكا/أميركا أمريكي/أميركي مائة/مئة مائتا/مئتا مائتي/مئتي هيئة/هيأة
  ثلاثمائة/ثلاثمئة أربعمائة/أربعمئة خمسمائة/خمسمئة ستمائة/ستمئة سبعمائة/سبعمئة ثمانمائة/ثمانمئة تسعمائة/تسعمئة
  رؤوس/رءوس كؤوس/كئوس فؤوس/فئوس مرؤوس/مرءوس إنجلترا/إنكلترا/انجلترا إنجليزي/إنكليزي إسبانيا/أسبانيا إسباني/أسباني
  إثيوبيا/أثيوبيا إثيوبي/أثيوبي إريتريا/أريتريا أستراليا/استراليا أسترالي/استرالي آسيا/أسيا أوروبا/أوربا أوروبي/أوربي
  موسيقا/موسيقى تلفزيون/تليفزيون إنترنت/انترنت إلكتروني/الكتروني ديمقراطي/ديموقراطي استراتيجي/إستراتيجي
  كمبيوتر/كومبيوتر كيلوغرام/كيلوجرام ميغاواط/ميجاواط/ميغاوات/ميجاوات غيغاواط/جيجاواط كيلوواط/كيلووات أكسجين/أوكسجين
  هيدروجين/هيدروغين ألمنيوم/ألومنيوم/ألمونيوم أيديولوجي/إيديولوجي تريليون/ترليون أولمبي/أوليمبي بارالمبي/باراليمبي
  سيمفوني/سمفوني كيميائي/كيماوي أسمنت/إسمنت أسفلت/إسفلت أنسولين/إنسولين إمبراطوري/امبراطوري رئيسي/رئيس`

/** What may be «الرئيس» as well as «الرئيسي», where no person leads it; folded, without article. */
export const mainThings: ReadonlySet<string> = new Set(
  wordsOf(`سبب اسباب هدف اهداف قضيه قضايا فكره افكار نقطه نقاط محور محاور طريق طرق عامل عوامل شرط شروط مدينه مدن دور ادوار
    مهمه مهام مركز مراكز مشكله مشاكل مشكلات تحدي تحديات مصدر مصادر مكون مكونات شارع شوارع مدخل مداخل مقر محطه محطات ركيزه
    ركائز بند بنود قاعه قاعات موضوع مواضيع موضوعات سوق اسواق ملعب مسرح منصه مرحله مراحل عنصر عناصر مبدا مبادئ خط خطوط اتجاه
    مجال مجالات قطاع قطاعات منتج منتجات محصول محاصيل ميناء رساله نتيجه نتائج`),
)
