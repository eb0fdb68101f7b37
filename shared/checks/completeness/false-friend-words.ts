/**
 * English and French words that look alike and hardly ever translate each other. A line: the English forms, the French
 * forms, how French renders the English word, how English renders the French one. Forms are whole words, renderings begin
 * words; all are folded and parted by commas. A rendering also names what makes the pair right: "first instance".
 */
export const falseFriendWords = `
eventually|eventuellement|finir,finira,finiront,fini par,terme,finalement,final,fin de,jour,tard,bout du,suite,progressiv,ulterieur,longue|possib,may,might,could,potential,perhaps,necessary,if need,appropriate,optional,at all
eventual|eventuel,eventuelle,eventuels,eventuelles|final,ultime,fini,terme,definitif,futur|possib,potential,any,prospective,may,might,could,likely,contingent,if
actually|actuellement|en fait,realite,vraiment,reellement,effectiv,veritabl,bel et bien,vrai,meme|current,now,present,today,moment,ongoing,still,being,date
actual|actuel,actuelle,actuels,actuelles|reel,effectif,effective,veritable,vrai,exact,concret,proprement,constate|current,present,today,existing,now,incumbent,modern,ongoing
sensible,sensibly|sensible,sensibles,sensiblement|raisonnabl,judicieu,sense,avise,bon sens,sage|sensitive,appreciabl,significant,noticeabl,marked,responsive,tender,delicate,considerabl,vulnerable
library,libraries|librairie,librairies|bibliothe,mediathe,ludothe,phonothe,phototheq,cinemathe,filmothe|book shop,bookshop,bookstore,book store,bookseller,bookselling
lecture,lectures|lecture,lectures|conference,cours,expose,causerie,lecon,magistral|read,literacy,book,play
journey,journeys|journee,journees|voyage,trajet,parcours,periple,deplacement,chemin,traversee,itineraire,route|day,daily
location,locations|location,locations|emplacement,lieu,endroit,site,localis,situ,position,adresse,implant|rent,hire,lease,leasing,let,letting,charter,booking
resume,resumed,resumes,resuming|resumer,resume,resumee,resumes,resumees,resumera,resumeront,resument|repren,repris,redemarr,retabli,rouvr,relanc|summ,abstract,outline,sum,recap,boil,short
attended,attend|ont attendu,a attendu,attendront|assist,particip,presen,suiv,frequent,pris part,prendre part,rend,venu,accueil|expect,wait,await,forecast,due,anticipat,look,hope
assist,assists,assisted,assisting|assister a,assister au,assister aux,assiste a,assiste au,assiste aux,assisteront a,assisteront au,assisteront aux|aid,secour,appu,souten,soutien,accompagn,pret,epaul|attend,witness,watch,present,see,saw,seen,view,join,take part,took part,follow,audience
achieve,achieves,achieved,achieving|achever,acheve,achevee,acheves,achevees,acheva,achevera,acheveront|attein,realis,obten,obtin,accompl,reussi,remport,parven|complet,finish,end,conclu,final,close,ready
deception,deceptions,deceptive|deception,deceptions,decevant,decevante|tromp,fraud,supercher,dup,mensong|disappoint,let down
injury,injuries,injured|injure,injures,injurie,injuriee,injuries|bless,lesion,attein,traumat,accident|insult,abus,offen,slur,invective
advertisement,advertisements|avertissement,avertissements|annonce,publicit,reclame,avis,offre,affich,encart|warn,caution,alert,disclaimer
affluence,affluent|affluence|riche,prosper,aise,aisance,abondance,opul,nanti|crowd,busy,rush,attendance,peak,turnout,visitor,footfall
candid,candidly|candide,candidement,candides|franc,sincer,ouvert,spontane|naive,innocent,ingenuous,artless,guileless
by chance|par chance|hasard,fortui,aventure|luck,fortunate,happily
commodity,commodities|commodite,commodites|produit,matiere,denree,marchandise|convenien,amenit,facilit,comfort,toilet
comprehensive|comprehensif,comprehensive,comprehensifs,comprehensives|complet,global,exhausti,integral,ensemble,detaill,approfondi|understanding,sympath,tolerant,lenient
confidence|confidence,confidences|confiance,assurance|secret,confides,confided,confiding,reveal,disclos,in confidence
consistent|consistant,consistante,consistants,consistantes|coheren,constan,regul,conforme,uniform,compatibl,systematique,homogen,concordan|thick,firm,solid,substantial,hearty
cave,caves|cave,caves|grotte,cavern,rupestre,troglod,speleo,abri|cellar,basement,winer,wine,vault
coin,coins|coin,coins|piece,monnai,jeton,monetaire,numismat,medaille|corner,spot,area,place,part,neighbour,neighbor
concurrence|concurrence|accord,assentiment,approbation,agrement,aval,consent|compet,rival,antitrust,conten
deputy minister,deputy director,deputy secretary,deputy governor,deputy head,deputy chief,deputy chair|depute ministre,deputee ministre,depute directeur,deputee directrice,depute secretaire,depute gouverneur,depute chef,depute president|adjoint,vice,delegue,suppleant|parliament,mp,lawmaker,member
editor in chief,chief editor|editeur,editrice,editeur en chef|redact|publish
grape,grapes|grappe,grappes|raisin,vigne,vendange,cepage|bunch,cluster,clump
habit,habits|habit,habits|habitude,coutume,moeurs,comportement,usage,manie,pratique|cloth,dress,garment,outfit,costume,attire,robe,wear,suit
hazard,hazards|hasard,hasards|danger,risque,alea,peril,nocif|chance,random,coinciden,luck,accident,haphazard,lottery,draw
inhabited|inhabite,inhabitee,inhabites,inhabitees|habite,peupl,vivent,vit|uninhabited,unoccupied,empty,vacant,deserted
magazine,magazines|magasin,magasins|magazine,revue,hebdo,mensuel,periodique,journal|shop,store,warehouse,depot,storage,department,retail,outlet,market
medicine,medicines|medecin,medecins|medicament,medecine,remede,pharmac,medica|doctor,physician,gp,paramedic,clinician,practitioner,surgeon,msf
exam,exams,examination,examinations|passer l examen,passe l examen,passe leur examen,passe leurs examens,passe un examen,passe le baccalaureat,passe les examens,passe son examen|reussi,admis,recu,succes,inscri,subi,present|sit,sat,sitting,take,taken,took,taking
patron,patrons|patron,patrons,patronne|mecen,client,parrain,bienfait,protect,saint,public,usager,lecteur|boss,head,owner,employer,chief,manager,executive,pattern,ceo,skipper,saint
petrol|petrole|essence,carburant,station,plomb|oil,petroleum,crude,barrel,paraffin,kerosene
physician,physicians|physicien,physiciens,physicienne,physiciennes|medecin,docteur,pratici,clinici|physicist,physics
preservative,preservatives|preservatif,preservatifs|conservat,agent|condom,contracept
process,processes|proces|processus,procede,procedure,demarche,traite,trait,transform,operation|trial,lawsuit,court,case,prosecut,proceedings,suit,sue,minutes,hearing,judg
prune,prunes|prune,prunes|pruneau,taill,elag,emond|plum,damson,brandy
scholar,scholars|ecolier,ecoliers,ecoliere,ecolieres|chercheu,universitaire,erudit,savant,boursi,specialiste,intellectuel|school,pupil
surname,surnames|surnom,surnoms|nom de,noms de,patronym,nom et,prenom|nickname,dubbed,known as,byname,sobriquet
sympathetic|sympathique,sympathiques|compat,bienveill,comprehensi,solidaire,favorable,empath|nice,friendl,likeable,pleasant,kind,warm,congenial
tentative,tentatively|tentative,tentatives|provisoire,previsionnel,prelimin,hypothe,reserve,timide,prevu,indicati|attempt,try,tried,bid,effort,coup
versatile|versatile,versatiles|polyvalen,multi,eclectique,souple,modulable,complet|fickle,volatile,changeable,capricious,unpredictable
furniture|fourniture,fournitures|meuble,mobilier,ameublement|suppl,provi,stationery,deliver,equipment,material
grief|grief,griefs|chagrin,deuil,douleur,peine,tristesse,affliction,endeuill|grievance,complaint,charge,accus,objection,claim
isolation|isolation|isole,enclav,quarantaine,solitude|insulat,soundproof,cladding,thermal
legume,legumes|legume,legumes|legumineu,gousse,legume sec,legumes secs|vegetable,greens,produce,crop,garden
mundane|mondain,mondaine,mondains,mondaines|banal,quotidien,ordinaire,prosaique,routin|society,social,glamorous,fashionable
propriety|propriete,proprietes|bienseance,convenance,decence,correction,regularite,probite,bien fonde|property,ownership,estate,properties,owned
prejudice,prejudices|prejudice,prejudices|prejuge,priori,discrimin,parti pris,stereotyp,partial|harm,damage,loss,injur,without prejudice,detriment,wrong,to the prejudice
stage,stages|stage,stages|etape,stade,phase,scene,podium,plateau,estrade,treteau,degre,niveau,palier|intern,train,course,placement,workshop,camp
store,stores|store,stores|magasin,boutique,commerce,entrepo,stock,enseigne,surface,epicerie|blind,awning,shade
translation,translations|translation,translations|tradu,interpret,version|shift,transfer,relic
umbrella,umbrellas|ombrelle,ombrelles|parapluie,faiti,coordin,parasol,chapeau,tutelle|parasol,sunshade
definitely|definitivement|certain,doute,assurement,surement,bel et bien,incontestab,resolument,vraiment|for good,permanent,finally,definitive,once and for all,forever,irrevoc,conclusive
fastidious|fastidieux,fastidieuse,fastidieuses|minutieu,meticuleu,tatillon,exigean,soigneu|tedious,dull,boring,laborious,tiresome,painstaking
apology,apologies,apologised,apologized|apologie,apologies|excus,pardon,regret|glorif,prais,justif,defen,advoca,condon,eulog,vindicat
bribe,bribes|bribe,bribes|pot de vin,pots de vin,corrup,dessous,bakchich,soudo|scrap,fragment,snatch,bits
caution|caution,cautions|prudence,precaution,avertiss,garde,circonspect,attention|bail,deposit,guarant,surety,bond,collateral,security,treat
genial|genial,geniale,geniaux|cordial,jovial,affable,chaleureu,aimable|brilliant,genius,great,fantastic,ingenious
impeach,impeached,impeachment|empecher,empeche,empechee,empechement|destitu,accusation|prevent,stop,hinder,block,obstruct,hamper,impede,unable
instance,instances|instance,instances|cas,exemple,occasion,occurrence,fois|body,bodies,authorit,court,forum,institution,govern,level,first instance,last instance
ingenious|ingenu,ingenue,ingenus,ingenues|ingenieu,astucieu,habile|ingenuous,naive,innocent
nurse,nurses|nourrice,nourrices|infirmi,soignant,puericult|nanny,nannies,wet nurse,child,foster
ostensibly|ostensiblement|officiellement,soi disant,apparence,pretend|openly,conspicuous,visibly,pointedly
pest,pests|peste|ravageur,parasit,nuisible,organisme,insecte,phytosanit,pesticide|plague,fever,ppr,ruminant,rinderpest
reclaim,reclaims,reclaimed,reclaiming|reclamer,reclame,reclament,reclamee,reclamees|recuper,reconqu,repren,repris,assain,regagn,rembla,polder,gagne|demand,claim,call,ask,seek,sought,request
stranger,strangers|etranger,etrangers,etrangere,etrangeres|inconnu|foreign,abroad,overseas,alien,international,expatriate
vine,vines|vin,vins|vigne,viti,cep,plant,liane,grimpant,sarment|wine,wines
benevolent|benevole,benevoles|bienveill,bienfais,charit,philanthrop|volunt,unpaid
dramatically|dramatiquement|considerabl,nettement,fort,spectaculair,sensiblement,beaucoup|tragic
luxury|luxure|luxe,luxueu|lust
lard|lard|saindoux|bacon,fat
`
