/**
 * False friends of English and French as in `falseFriendWords`. Where an English word is right in another sense beside the
 * French one, it stands only in phrases that show the wrong one: "disposes of 40 beds".
 */
export const moreFalseFriendWords = `
evidence|evidence,evidences|preuve,indice,temoign,element,donnees,trace,fait,constat,prouv,probant,scientifi,en evidence,toute evidence,l evidence,d evidence|evident,obvious,clear,highlight,self
accommodate,accommodates,accommodated|accommoder,accommode,accommodent,accommodera|heberg,accueill,loge,adapt,tenir compte,satisf,reloge,abrit|season,cook,make do,prepar
adept,adepts|adepte,adeptes|habile,expert,doue,rompu,competen|follow,enthusiast,fan,support,believer,member,keen
appointment,appointments|appointements|nomin,nomm,rendez,design|salar,pay,wage
assume,assumes,assumed,assuming|assumer,assume,assument,assumera|suppos,presum,consider,partant,croi,pens,postul|responsib,office,role,dut,cost,command,control,presiden,burden,function,risk,leadership,power
barracks|baraque,baraques|caserne|hut,shack,stall,shed
basket,baskets|basket,baskets|panier,corbeille,panere|trainer,sneaker,shoe,ball,basketball
bachelor,bachelors|bachelier,bacheliers,bacheliere,bachelieres|licen,celibat|school leaver,graduate,secondary,high school,baccalaur
cargo|cargo,cargos|fret,cargaison,marchandise,chargement|ship,vessel,freighter,boat,plane,aircraft,bike
college student,college students|collegien,collegiens,collegienne,collegiennes|etudiant|middle,junior,lower
compass|compas|boussole|pair of compass,divider
conductor,conductors|conducteur,conducteurs,conductrice|chef,dirig,receveur,controleur,maestro,electri,cuivre,courant,thermi,materiau|driver,electric,current
contest,contests|contestation,contestations|concours,competition,epreuve,match,scrutin,joute|dispute,challenge,protest,appeal
convene,convenes,convened,convening|convenir,convient,conviendra,conviendront|reuni,convoqu,tenir,tient,tenu,assembl,rassembl|agree,suit,appropriate,fit,advis,should
crayon,crayons|crayon,crayons|pastel,craie,cire,couleur|pencil
decade,decades|decade,decades|decennie,dix ans,ans|ten day,dekad,days
delay,delays,delayed|delai,delais|retard,report,ajourn,differ,tard,repouss,attente,sans delai,decal,reporte|deadline,time limit,period,timeframe,within,notice,limit,term,without delay,undue,any delay,time
deliver,delivers,delivered,delivering|delivrer,delivre,delivree,delivrees,delivrent,delivrera|livr,remi,remet,prononc,fourni,achemin,distribu,accouch,assur,presta|issue,grant,award,free,rescue,liberat,permit,licen,certificat,diploma,visa,passport,document
device,devices|devise,devises|appareil,dispositif,engin,terminal,peripheri,outil,equipement|currenc,motto,exchange,foreign
diversion,diversions|diversion,diversions|deviation,detourn,derout,itineraire|distract,feint,creat
engine,engines|engin,engins|moteur,reacteur,locomotive,motrice,propuls,incendie,secours|machine,vehicle,device,craft,equipment,bomb,explosi,missile,fire
fabric,fabrics|fabrique,fabriques|tissu,etoffe,textile,toile,trame,structure|factor,plant,works,mill,manufactur,made,mak,produc
facilities|facilites|installation,equipement,etabliss,structure,infrastruct,locaux,centre,site,amenagement,usine,mecanisme|ease,easily,skill,payment,credit,loan
gentle,gently|gentil,gentille,gentils,gentilles,gentiment|doux,douce,doucement,leger,delicat|kind,nice,friend
glass,glasses|glace,glaces|verre,vitre,lunette,vitr|ice,mirror
gratuity,gratuities|gratuite,gratuites|pourboire,prime,indemnit|free
humour,humor|humeur|humour,drole|mood,temper
incessantly|incessamment|cesse,continuel,constam,relache|shortly,soon,imminent
inconvenience,inconveniences|inconvenient,inconvenients|desagrement,gene,derange,perturb|drawback,disadvantage,downside
issue,issues|issue,issues|question,probleme,enjeu,sujet,numero,dossier,edition,theme,emission,delivr,publi,point|exit,outcome,end,way out,result,clos,after,follow,from,born,descend
labour,labor|labour,labours|travail,travaux,main d,ouvri,emploi,social,accouch|plough,plow,till,arable
labourer,labourers,laborer,laborers|laboureur,laboureurs|ouvrier,manoeuvre,journalier,travailleur|plough,plow
liquor,liquors|liqueur,liqueurs|alcool,spiritueux,boisson|liqueur
luxurious,luxuriously|luxurieux,luxurieuse,luxurieuses|luxueu|lust,lewd
mercy|merci|grace,pitie,misericorde,clemence,compassion,indulg,la merci|thank
money|monnaie,monnaies|argent,fonds,somme,sous,financ,budget,recette,electroni,mobile,masse,papier,virtuel,euro,dollar|change,currenc,coin,mint,mobile money,paper,supply,electronic
nominate,nominates,nominated,nominating|nommer,nomme,nommee,nommes,nommees|propos,design,selectionn,nomine,nominat,candidat,investi,pressenti,finalist,prix,oscar,meilleur,lice|appoint,named,naming
notice,notices|notice,notices|avis,preavis,annonce,note,affich,remarqu,attention,communique,avertiss|instruction,leaflet,booklet,manual,entr,record,direction,biograph
novels,his novel,her novel,first novel,debut novel,second novel,latest novel,novel by|nouvelle,nouvelles|roman|short stor,new,news,tale
obliterate,obliterates,obliterated|obliterer,oblitere,obliteree,obliterees|detru,aneant,ras,effac|stamp,cancel,punch
pain,pains|pain,pains|douleur,peine,mal,souffr,antalg|bread,loaf,loaves
pamphlet,pamphlets|pamphlet,pamphlets|brochure,depliant,prospectus,livret|satir,lampoon,polemic
parcel,parcels|parcelle,parcelles|colis,paquet|plot,land,field,ground,hectare,farm
pavement,pavements|pavement,pavements|trottoir,chaussee,revetement,mosaique,dalle,romain,antique|paving,tile,mosaic,floor,marble,roman,ancient
phrase,phrases|phrase,phrases|expression,locution,formule,tournure|sentence
policy,policies|police,polices|politique,ligne,mesure,reglement,strateg,principe|police,insur,font
pretend,pretends,pretended,pretending|pretendre,pretend,pretendent,pretendait|feindre,fein,semblant,croire,simul|claim,alleg,aspir,assert
proper,properly|propre,propres,proprement|correct,adequat,appropri,convenable,bien,bon,conven,dument,adapt,regle,proprement parler,proprement dit,proprement dite|clean,own,specific
raisin,raisins|raisin,raisins|raisins secs,raisin sec,sultan|grape
receipt|recette,recettes|recu,quittance,recepisse,ticket,accuse,facture,reception|recipe,revenue,taking,income,earning
recipient,recipients|recipient,recipients|beneficiaire,destinataire,laureat,titulaire,receveur,recu,recoi|container,vessel,bowl,jar,bucket,pot
rent,rents|rente,rentes|loyer,location,louer,loue,bail|annuity,pension,income,life
report,reports|report,reports|rapport,compte rendu,bulletin,etude,signal,reportage,article,bilan|postpon,carr,defer,delay,reschedul,put off
retire,retires,retired,retiring|retirer,retire,retiree,retirees,retirent,retirera|retrait,prendre sa,quitt,se retir,s est retir,deliber|withdr,remov,take out,pull,recall,taken
rude|rude,rudes|grossier,impoli,insolent,offens|harsh,hard,tough,rough,severe,cold
sentence,sentences|sentence,sentences|peine,condamn,phrase,emprison|award,ruling,arbitra,judg,verdict
succeeded in,succeed in,succeeds in|succeder,succede,succederont,succedera,succedent|reussi,parven|follow,replac,took over,take over
support,supports,supported|supportent,supportera,supporteront,supportait|souten,appu,soutien,aid,accompagn,financ,epaul,favori|weight,load,tonne,bear,roof,beam,tons,wall,stand,endure
susceptible|susceptible,susceptibles|sensible,vulnerab,expose,predispos|likely,liable,capable,may,could,might,apt
trivial|trivial,triviale,triviales,triviaux|insignif,mineur,banal,anodin,negligeable,futil|crude,vulgar,coarse
vacancy,vacancies|vacances|poste,emploi,vacant,chambre,siege,libre|holiday,vacation,leave
vacation,vacations|vacation,vacations|vacances,conge|shift,session,dut,fee
vegetable,vegetables|vegetal,vegetaux,vegetale,vegetales|legume,maraich,potager,huile|plant,oil,fat,fibre,fiber,dye,tann,matter
vest,vests|veste,vestes|gilet,maillot,debardeur|jacket,coat
vicious|vicieux,vicieuse,vicieuses|cercle,violent,brutal,feroce,mechant|depraved,circle,cycle
zest|zeste|enthous,entrain,verve|peel,lemon,orange,rind
bond,bonds|bond,bonds|obligation,lien,titre,emprunt,caution,liaison|leap,jump,surge,bounce,bound
file,files|file,files|fichier,dossier,depos,class,document|queue,line,lane
scientific journal,scientific journals,medical journal,medical journals,academic journal,academic journals,journal article,journal articles|journal,journaux|revue,periodique,publication|newspaper,daily,gazette
animator,animators|animateur,animateurs,animatrice,animatrices|dessin,film,anime,studio|host,present,facilitat,lead,youth,moderat,film,cartoon,studio,animation
actuality,actualities|actualite,actualites|realite|news,current
formulary,formularies|formulaire,formulaires|pharmac,medicam|drug,medicine,fill
responsibles,the responsible of,responsible of the|responsable,responsables|charge|official,manager,head
regional direction,provincial direction,direction of health,direction of education,direction of agriculture,direction of the hospital,direction of the company,direction of the school|direction,directions|sens,cap|manag,directorate,department,board
in the cadre of,within the cadre of,in the frame of,within the frame of|cadre|trame|framework,context,part of
dispose of,disposes of,disposed of|dispose de,dispose d,disposent de,disposent d,disposait de,disposera de|elimin,debarrass,ceder,cede,vend,trait,evacu,jet|waste,rubbish,garbage,rid
experimented team,experimented staff,experimented teachers,experimented doctors,experimented guides,very experimented,experimented engineers,experimented trainers|experimente,experimentee,experimentes,experimentees|essay,test|experienced,skilled,seasoned
inscription fee,inscription fees,inscription form,inscription forms,inscriptions are open,inscriptions close,inscription is free,online inscription,inscription deadline|inscription,inscriptions|grav,epigraph,patrimoine|regist,enrol,sign up
anonymous society,anonymous societies|societe anonyme,societes anonymes|secret|limited,compan,corporation,plc
took the engagement,take the engagement,made engagements,its engagements,their engagements|engagement,engagements|fiancailles,combat|commit,pledge,speaking,military
reunion of ministers,reunion of the council,reunion of the committee,reunion of experts,working reunion|reunion,reunions|retrouvailles|meeting
realised a study,realized a study,realised a survey,realized a survey,realised a film,realized a film,realised by,realized by|realise,realisee,realises,realisees|concretis|conduct,carri,direct,made
`
