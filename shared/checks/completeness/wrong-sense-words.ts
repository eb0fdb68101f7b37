/**
 * Words of which a version can take the wrong sense. A line: the language and the words as they stand where the sense is
 * plain, by themselves ("tennis court") or in company; that company; what else may be spoken of there, which asks for the other
 * sense after all; then for each other language the words of the wrong sense and, behind a slash, what renders the right one.
 * All are folded and parted by commas. Words and those of the wrong sense are whole, company and renderings begin words.
 */
export const wrongSenseWords = `
en rook,rooks|chess,pawn,bishop,knight,checkmate,grandmaster|crow,raven,bird,nest|fr corbeau,corbeaux,freux/tour|ar غراب,غربان/قلع,قلاع,رخ,طابي
en bishop,bishops|chess,pawn,rook,checkmate,grandmaster|church,cathedral,dioces,priest|fr eveque,eveques/fou|ar اسقف,اساقفه/فيل
en pawn,pawns|chess,rook,bishop,checkmate|shop,broker,prawn,loan|fr crevette,crevettes,gage,gages/pion|ar رهن,رهون/بيدق,بيادق,جندي,جنود
en river bank,river banks,riverbank,riverbanks,bank of the river,banks of the river,bank of the canal,banks of the canal||financ,credit,loan,lend,deposit,money,account|fr banque,banques/rive,berge,bord,talus,quai,riverain|ar بنك,بنوك,مصرف,مصارف/ضف,شاط,حاف,جرف,كورنيش
en crane,cranes|wetland,flock,nest,marsh,chick,bird,roost|port,quay,build,construct,tower,lift,tonne|ar رافعه,رافعات,روافع/كرك,غرنوق,غرانيق
en crane,cranes|quay,container,dock,construction,hoist,scaffold|bird,nest,flock,wetland|ar كركي,كراكي,غرنوق/رافع,روافع,ونش,اوناش
en seal,seals|pup,mammal,colony,blubber,moult|stamp,wax,official,signature,parchment,pipe,gasket|fr sceau,sceaux/phoque,otarie,pinnipede|ar ختم,اختام/فقم,عجل,عجول
en seal,seals|wax,parchment,signature,charter,notar,medieval|pup,mammal,beach,colony|fr phoque,phoques/sceau,cachet,scelle|ar فقمه,فقمات/ختم,اختام,خاتم
en hot spring,hot springs,thermal spring,thermal springs,mineral spring,mineral springs,natural springs,freshwater spring,freshwater springs,mountain spring,mountain springs||season,summer,autumn,march,april|fr printemps/source,therm,fontaine,resurgence|ar ربيع,نابض,نوابض,زنبرك/ينبوع,ينابيع,عين,عيون,نبع,منبع,منابع,حمام
en next spring,last spring,this spring,early spring,late spring,spring term,spring semester,spring sowing||water,well,coil,mattress|ar ينبوع,نابض,زنبرك/ربيع
en power plant,power plants,treatment plant,treatment plants,desalination plant,desalination plants,assembly plant,cement plant,recycling plant,recycling plants,bottling plant,chemical plant,steel plant,solar plant,sewage plant,sorting plant,packing plant||botan,medicin,crop,seed,species,garden,flower,vegeta,tree,algae|fr plante,plantes/usine,central,station,install,unite,site,complexe,fabrique,atelier|ar نبات,نبته,نباته,نباتات/محط,مصنع,مصانع,معمل,معامل,منشا,مرفق,وحد,مجمع
en medicinal plant,medicinal plants,native plants,rare plants,wild plants,aquatic plants,garden plants,plant species,potted plants||factor,mill,manufactur,processing,station,power,facilit|fr usine,usines,centrale,centrales/plant,flor,vegeta,essence,espece,simples|ar مصنع,مصانع,معمل,معامل/نبات,اعشاب,شتل,شتول
en strike,strikes|union,walkout,docker,wage,picket|lightning,air,missile,drone,militar,earthquake,bomb,raid,attack|fr frappe,frappes/greve,greviste,debray,arret|ar ضربه,ضربات,غاره,غارات/اضراب,مضرب
en air strike,air strikes,airstrike,airstrikes,missile strike,missile strikes,drone strike,drone strikes||union,walkout,wage,hunger|fr greve,greves/frappe,raid,bombard,tir,attaque|ar اضراب,اضرابات/ضرب,غار,قصف,هجوم,هجمات
en match,matches|football,stadium,league,goal,referee,striker,rugby,tennis,handball,half time|stick,lighter,fire,burn,smok|fr allumette,allumettes/match,rencontre,partie,affiche|ar ثقاب,كبريت/مبارا,مباري,لقاء,مواجه
en box of matches,boxes of matches,playing with matches,play with matches||football,team,league|fr match,matchs,matches/allumette|ar مباراه,مباريات/ثقاب,كبريت
en tennis court,tennis courts,basketball court,basketball courts,volleyball court,volleyball courts,badminton court,badminton courts,squash court,squash courts||judge,justice,lawsuit,trial,ruling,appeal,law|fr tribunal,tribunaux/court,terrain|ar محكمه,محاكم/ملعب,ملاعب,صال
en supreme court,high court,court of appeal,appeal court,constitutional court,criminal court,district court,court of justice,court ruling,court hearing||tennis,basketball,sport,land,plot,pitch,football,golf|fr terrain,terrains/cour,tribuna,juridiction,justice,audience|ar ملعب,ملاعب/محكم,محاكم,قضا
en political party,political parties,ruling party,opposition party,opposition parties,party leader,party leaders,party congress||celebrat,birthday,ceremon,concert,recept,holiday,festiv|fr fete,fetes/parti,formation|ar حفله,حفلات/حزب,احزاب
en birthday party,birthday parties,street party,street parties,garden party,dinner party,farewell party,christmas party||politic,elect,left,leave,depart,set out|fr parti,partis/fete,reception,soiree,banquet,gouter,anniversaire,repas,diner,pot|ar حزب,احزاب/حفل,احتفال,مادب,عيد,عشاء
en third party,third parties,contracting party,contracting parties,state party,states parties,injured party||celebrat,birthday,ceremon,politic,left,depart|fr fete,fetes,parti,partis/partie,tiers,tierce|ar حفله,حفلات,حزب,احزاب/طرف,اطراف,غير
en power cut,power cuts,power outage,power outages,power line,power lines,power supply,power grid,solar power,wind power||authorit,govern,rule,sovereign|fr pouvoir,pouvoirs/elect,courant,energ,eolien,solaire,photovolta,reseau,panne,delest,ligne|ar سلطه,نفوذ/كهرب,طاق,تيار,شبك
en ocean current,ocean currents,sea currents,strong currents,marine currents,tidal currents,river current,electric current,direct current,alternating current||currently,present,today,existing,now|fr actuel,actuelle,actuels,actuelles/courant,flux|ar حالي,حاليه,حاليات,راهن,راهنه/تيار
en draft resolution,draft law,draft bill,draft agreement,draft budget,draft constitution,draft treaty,draft decree||army,conscript,recruit,beer,lottery|fr conscription,tirage,courant d air/projet,ebauche,version,esquisse,avant|ar تجنيد,مجند/مشروع,مشاريع,مسود
en on trial,murder trial,criminal trial,fraud trial||clinic,vaccine,drug,test,experiment|fr essai,essais/proces,jug,audience,comparai,assises|ar تجربه,تجارب/محاكم,قضي,حوكم,يحاكم
en clinical trial,clinical trials,drug trial,drug trials,vaccine trial,vaccine trials,field trials,randomised trial||court,judge,lawsuit,minutes,verbal|fr proces/essai,etude,test,experiment|ar محاكمه,محاكمات/تجر,دراس,اختبار
en novel coronavirus,novel approach,novel method,novel technique,novel technology,novel virus,novel treatment,novel use||book,fiction,literar,writer,author,reader|fr roman,romans/nouve,inedit,innov,origina|ar روايه,روايات/جديد,مستجد,مبتكر
en pupil,pupils|school,teacher,classroom,lesson,primary,secondary|eye,iris,ophthalm,orphan,ward|fr pupille,pupilles/eleve,ecolier,collegien,lyceen,enfant,scolaire,classe|ar حدقه,بؤبؤ/تلميذ,تلاميذ,طالب,طلاب,طلب,متعلم
en dilated pupil,dilated pupils||school,teacher|fr eleve,eleves/pupil|ar تلميذ,تلاميذ/حدق,بؤ
en race,races|runner,marathon,cyclist,relay,regatta,jockey,finish,rider,sprint,yacht,rowing|racis,racial,ethnic,discriminat,breed,sweat|fr race,races/course,epreuve,regate,competition,rallye,etape,marathon|ar عرق,اعراق/سباق,ماراثون,منافس
en race relations,race and religion,race or religion,regardless of race,grounds of race||run,runner,marathon,cycl,errand,shop|fr course,courses/rac,ethni,origine|ar سباق,سباقات/عرق,اعراق,جنس,عنصر,اثن
en book fair,book fairs,trade fair,trade fairs,job fair,jobs fair,science fair,craft fair,art fair,careers fair,village fair,agricultural fair||just,equit,justice,right,only|fr juste,equitable,equitables/salon,foire,fete,forum,marche,bourse,rendez,exposition|ar عادل,عادله/معرض,معارض,سوق,مهرجان,ملتق
en interest rate,interest rates,interest free,interest payment,interest payments||attention,concern,public interest,conflict|ar اهتمام,مصلحه,مصالح/فائد,فوائد,ربا,ربو
en committee chair,board chair,council chair,deputy chair,chair of the committee,chair of the board,chair of the council,chair of the commission||wheel,seat,armchair,furnitur,universit,professor|fr chaise,chaises/presid|ar كرسي,كراسي/رئيس,رئاس,تراس,يراس
en board of directors,board meeting,board meetings,board member,board members,executive board,supervisory board||surf,game,panel,paint,wood,sign,screen|fr planche,planches,tableau,tableaux/conseil,comite,administrat,direct|ar لوح,لوحه,الواح/مجلس,مجالس,هيئ,ادار
en date palm,date palms,date harvest,date growers,date farmers,date syrup,dried dates||calendar,deadline,history|fr date,dates/datt,palm,phoenic|ar تاريخ,تواريخ/تمر,تمور,نخيل,نخل,بلح
en gold mine,gold mines,coal mine,coal mines,copper mine,copper mines,salt mine,salt mines,diamond mine||explos,landmine,clearance,deminin|ar لغم,الغام/منجم,مناجم
en landmine,landmines,land mine,land mines,mine clearance,anti personnel mines,anti personnel mine||gold,coal,copper,mining,miner,ore|ar منجم,مناجم/لغم,الغام
en bat,bats|cave,roost,nocturnal,rabies,insect,mammal,belfry|cricket,baseball,stick|fr batte,battes/chauve,pipistrelle,chiropter,rhinolophe,murin|ar مضرب,مضارب/خفاش,خفافيش,وطواط,وطاويط
en cricket bat,cricket bats,baseball bat,baseball bats||cave,roost,animal|fr chauve souris/batte|ar خفاش,خفافيش/مضرب,مضارب,عصا
en nail,nails|hammer,timber,carpenter,plank,screw|finger,manicure,polish,varnish,toe|fr ongle,ongles/clou,pointe,vis|ar ظفر,اظافر/مسمار,مسامير
en nail salon,nail salons,nail polish,nail varnish,fingernails||hammer,timber,screw|fr clou,clous/ongl,manucur,vernis|ar مسمار,مسامير/ظفر,اظافر,اظفار
en palm oil,palm trees,palm grove,palm groves,palm fronds||hand|fr paume,paumes/palm
en water tank,water tanks,fuel tank,fuel tanks,storage tank,storage tanks,septic tank,septic tanks||militar,army,armour,soldier,float,cart|fr char,chars/reservoir,citerne,cuve,fosse,ballon,bac,bassin|ar دبابه,دبابات/خزان,صهريج,صهاريج,حفر,حوض,احواض
en battle tank,battle tanks,army tank,army tanks,tank battalion||water,fuel,storage|fr reservoir,reservoirs,citerne,citernes/char,blinde,tank|ar خزان,خزانات,صهريج,صهاريج/دباب,مدرع
en bark|tree,trunk,cork,beech,oak,pine,branch|dog,hound|fr aboiement,aboiements/ecorce|ar نباح/لحاء,قشر,قلف
en goal,goals|scored,striker,goalkeeper,penalty,equalis,offside|aim,target,objectiv,develop,sustainab|fr objectif,objectifs/but,ouverture,score,marqu
en football pitch,football pitches,rugby pitch,hockey pitch||voice,tone,note|fr hauteur,hauteurs/terrain,pelouse,stade|ar نبره,زفت/ملعب,ملاعب,ارضي,ميدان
en coach,coaches|team,player,match,league,squad|bus,passenger,motor,travel,transport,trip,journey|fr autocar,autocars,car,cars/entrain,coach,selectionn,technic|ar حافله,حافلات/مدرب,مدير
en coach station,coach stations,coach passengers,coach driver,coach drivers,coach park,tourist coaches||team,train,player|fr entraineur,entraineurs/autocar,car,routier,bus|ar مدرب,مدربون,مدربين/حافل,باص,اوتوبيس,اتوبيس
en bill,bills|parliament,senate,lawmakers,deputies,reading,amendment|invoice,electricity,water,energy,gas,banknote,phone,rent,pay|fr facture,factures,addition/projet,proposition,loi,texte|ar فاتوره,فواتير/مشروع,قانون,اقتراح,مقترح
en electricity bill,electricity bills,water bill,water bills,energy bill,energy bills,phone bill,phone bills,heating bill,heating bills||parliament,law,legislat,senate|fr projet de loi,projets de loi/factur,note,depense,cout,charge|ar مشروع قانون/فاتور,فواتير,كلف,تكلف,تكاليف
en minutes of the meeting,minutes of the session,minutes of the council||hour,second,clock|ar دقيقه,دقائق/محضر,محاضر
en ring road,ring roads||jewel,finger|fr anneau,anneaux,bague/rocade,peripherique,ceinture,contourn,boulevard|ar خاتم,خواتم/دائر,محيط,حزام,تحويل
en lead poisoning,lead pipe,lead pipes,lead paint||leader,leading|ar قياده,قائد/رصاص
en fire drill,fire drills,evacuation drill,evacuation drills,safety drill,safety drills||well,borehole,drilling,tool|fr perceuse,perceuses,forage,forages/exercice,simulation,entrain|ar مثقاب,حفر/تمرين,تمارين,تدريب,مناور,تجرب
en car park,car parks,parking lot,parking lots||garden,zoo,playground,green,national,tree|ar حديقه,حدائق,متنزه,منتزه/موقف,مواقف,مراب,ركن,كراج,اصطفاف,باركينغ
en essential drugs,generic drugs,generic drug,cancer drug,cancer drugs,malaria drug,malaria drugs,drug company,drug companies,drug maker,drug makers||traffick,narcotic,smuggl,addict,cocaine,heroin|fr drogue,drogues,stupefiant,stupefiants/medicament,pharma,traitement|ar مخدر,مخدرات/دواء,ادوي,عقار,عقاقير
en drug trafficking,drug traffickers,drug dealer,drug dealers,drug smuggling,drug smugglers,drug cartel,drug cartels||medicine,pharma,hospital|fr medicament,medicaments/drogue,stupefiant,narco|ar دواء,ادويه/مخدر
en prison cell,prison cells,police cell,police cells,detention cells||stem,blood,solar|ar خليه,خلايا/زنزان,زنازين,غرف
en stem cells,stem cell,blood cells,cancer cells,solar cells,fuel cells||prison,jail,detention|ar زنزانه,زنازين/خلي,خلايا
en pipe organ,church organ,cathedral organ,organ recital,organ recitals,organ concert,organ concerts,organ pipes||member,transplant,donor,body|fr organe,organes/orgue|ar عضو,اعضاء/ارغن,اورغ,ارغ
en organ donation,organ donor,organ donors,organ transplant,organ transplants||church,music,concert|fr orgue,orgues/organ,greff,transplant,don|ar ارغن/عضو,اعضاء
en tree nursery,tree nurseries,plant nursery,plant nurseries,seedling nursery,olive nursery||child,school,infant|fr creche,creches,maternelle,garderie/pepini,serre|ar حضانه,روضه/مشتل,مشاتل
en nursery school,nursery schools,nursery place,nursery places,day nursery||tree,seedling,plant|fr pepiniere,pepinieres/creche,matern,garderie,jardin|ar مشتل,مشاتل/حضان,روض,رياض
en news anchor,television anchor,tv anchor||ship,sea,port|fr ancre,ancres/present,journalis,anima|ar مرساه,مرساة/مذيع,مقدم,اعلام
en press conference,press officer,press release,press office||pressure,stress|ar ضغط,ضغوط,مكبس/صحاف,صحفي,اعلام,بيان,بلاغ
en operating theatre,operating theatres||play,drama,actor,stage|fr theatre,theatres/bloc,salle,chirurg|ar مسرح,مسارح/عمليات,جراح
en stage of the race,stage winner||drama,actor,concert,theatre|fr scene,scenes/etape|ar مسرح/مرحل,مراحل
en on stage,main stage,concert stage||step,phase,leg|fr etape,etapes/scene,plateau,podium,planches|ar مرحله,مراحل/مسرح,خشب,منص
en fishing net,fishing nets,mosquito net,mosquito nets||profit,income,loss|fr net,nets,nette/filet,moustiquaire|ar صافي,صافيه/شبك,شباك,ناموسي
en net profit,net profits,net income,net loss,net losses||fish,mosquito,safety|fr filet,filets/net|ar شبكه,شبكات/صاف
en share price,share prices||partak,divid|fr partage,partages/action,titre,cours,bours|ar مشاركه/سهم,اسهم
en stock exchange,stock market,stock markets||inventor,warehouse,soup|fr stock,stocks,bouillon/bours,place financ|ar مخزون/بورص,اسهم,اوراق,مال
en government bond,government bonds,green bond,green bonds,treasury bonds,bond market||link,tie,friend,relation|fr lien,liens/oblig,emprunt,bon|ar رابطه,روابط/سند
en bank branch,bank branches,branch manager,branch managers||tree,wood,road,railway|fr branche,branches/agence,succursale,guichet|ar غصن,اغصان/فرع,فروع,وكال
en working capital,share capital,venture capital||city,town|fr capitale,capitales/capital,fonds|ar عاصمه,عواصم/راس,رسمال,راسمال
en maternity leave,paternity leave,parental leave,sick leave,paid leave||depart,leaf,paper,sheet|fr feuille,feuilles,depart/conge,arret|ar مغادره,رحيل,اوراق/اجاز,عطل
en sunday mass,easter mass,midnight mass,christmas mass||weight,crowd|fr masse,masses/messe,office|ar كتله,كتل/قداس
en prison sentence,prison sentences,suspended sentence,life sentence,jail sentence||word,grammar|fr phrase,phrases/peine,condamn,prison,reclusion,sursis,perpetuite|ar جمله,جمل/حكم,احكام,عقوب,سجن
en bar association,bar associations||drink,pub|fr bar,bars/barreau,avocat,ordre|ar حانه,بار/محام,نقاب
en flu shot,flu shots,booster shot,booster shots||gun,fire,bullet|fr tir,tirs/vaccin,inject,rappel,dose,piqure|ar طلقه,طلقات/لقاح,تطعيم,حقن,جرع
en turkey farm,turkey farms,turkey meat,turkey farmers,roast turkey,frozen turkeys||ankara,istanbul,turkish|fr turquie/dind,volaille|ar تركيا/ديك,ديوك,رومي,حبش
en bone china,fine china,china cups,china plates||beijing,chinese|fr chine/porcelaine|ar صين/خزف,بورسلين,بورسلان,فخار
en protest march,peace march,solidarity march||april,february|fr mars/marche,manif,defile,cortege,protest,rassemble|ar مارس,اذار/مسير,تظاهر,مظاهر,احتجاج
fr avocat,avocats,avocate,avocates|barreau,tribuna,proces,plaid,justice,accuse|fruit,huile,verger,mangue|en avocado,avocados/lawyer,attorney,counsel,barrister,solicitor,advocate,bar|ar افوكادو/محام,دفاع
fr piece de theatre,pieces de theatre||monnaie,chambre,puzzle|en coin,coins,room,rooms/play,drama,theat|ar غرفه,غرف/مسرحي,عرض
fr bateau de peche,bateaux de peche,port de peche,flotte de peche,zone de peche,zones de peche,filets de peche||fruit,verger|en peach,peaches/fish,trawl|ar خوخ,دراق/صيد,صياد,سمك
fr vols interieurs,vols internationaux,vol direct,vols directs,vol inaugural||cambriol,police,derob|en theft,thefts,robbery,robberies/flight,fly,air,route|ar سرقه,سرقات/رحل,طير
fr vol a main armee,vols a main armee||avion,aeroport|en flight,flights/robber,theft,rob,hold,raid,heist|ar رحله,رحلات/سرق,سطو
fr cour d appel,cour des comptes,cour supreme,cour constitutionnelle||ecole,recreation,jardin|en yard,yards,courtyard,courtyards,playground/court,audit|ar ساحه,فناء,باحه/محكم,مجلس,ديوان
fr prix de l essence,station essence,pompe a essence,pompes a essence||parfum,huile|en essence,essences/petrol,gas,fuel,pump|ar جوهر,خلاصه/بنزين,وقود,محروق
fr bateau a voile,bateaux a voile,club de voile,ecole de voile,course a voile||foulard,islam,laicite|en veil,veils/sail,yacht|ar حجاب,خمار/شراع,اشرع,يخوت,ابحار
fr siege social||assis,chaise|en siege,seat,seats/office,headquarter,hq,base|ar مقعد,مقاعد,حصار/مقر,مركز
fr chef de l etat,chef du gouvernement,chef de la diplomatie,chefs d etat||cuisin,restaur|en chef,chefs/head,president,minister,leader|ar طاه,طباخ,طهاه/رئيس,رؤساء,قاد,وزير
fr chef d orchestre,cheffe d orchestre||cuisin,restaur|en chef,chefs/conductor,conduct,maestro|ar طاه,طباخ,طباخه/مايسترو,قائد,قاد
fr moules de bouchot,culture de moules||gateau,patiss|en mould,moulds,mold,molds/mussel|ar قالب,قوالب/بلح
`
