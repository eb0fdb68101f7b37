/**
 * Offices and ranks as the press names them. Each line: what the forms may mean, then English | French masculine |
 * French feminine | Arabic masculine | Arabic feminine; a form for both genders stands under French masculine and feminine
 * alike. Two titles contradict each other only where they share no meaning, so that a word of broad use («رئيس», `head`)
 * lists all it stands for. Folded; Arabic without articles.
 */
export const roleLines: readonly string[] = [
  'secgen: secretary general, secretary-general, general secretary | secretaire general | secretaire generale | امين عام | امينه عامه',
  'execsec: executive secretary | secretaire executif | secretaire executive | امين تنفيذي, سكرتير تنفيذي | امينه تنفيذيه',
  "secstate minister: secretary of state, state secretary, minister of state | secretaire d'etat, ministre d'etat | secretaire d'etat, ministre d'etat | كاتب دوله, وزير دوله | كاتبه دوله, وزيره دوله",
  'permsec secgen: permanent secretary | secretaire permanent | secretaire permanente, secretaire perpetuelle | سكرتير دائم, امين دائم | امينه دائمه',
  'privsec: private secretary | secretaire particulier | secretaire particuliere | سكرتير خاص | سكرتيره خاصه',
  'permrep representative ambassador: permanent representative | representant permanent | representante permanente | مندوب دائم, ممثل دائم | مندوبه دائمه, ممثله دائمه',
  'envoy representative: special envoy, special representative, envoy, personal envoy | envoye special, representant special, envoye personnel | envoyee speciale, representante speciale, envoyee personnelle | مبعوث خاص, ممثل خاص, مبعوث شخصي, مبعوث | مبعوثه خاصه, ممثله خاصه, مبعوثه',
  'highrep representative: high representative | haut representant | haute representante | ممثل سام, ممثل سامي, ممثل اعلي | ممثله ساميه, ممثله عليا',
  ": | general de corps d'armee, general de division, general de brigade, general d'armee | generale de corps d'armee, generale de division, generale de brigade | |",
  'chiefjustice president judge: chief justice | president de la cour supreme, president de la cour | presidente de la cour supreme, presidente de la cour | رئيس القضاه, رئيس المحكمه | رئيسه القضاه, رئيسه المحكمه',
  'head director: chief of staff | chef de cabinet | cheffe de cabinet, chef de cabinet | رئيس ديوان | رئيسه ديوان',
  ': chief economist, chief scientist, chief medical officer, chief operating officer, chief financial officer, chief technology officer, chief technical adviser, chief information officer, chief marketing officer, chief nursing officer, chief engineer, chief architect, chief negotiator, chief investigator, chief statistician, chief curator, chief editor, chief minister, chief legal officer, chief programme officer, chief communications officer | | | |',
  'rapporteur: special rapporteur, rapporteur | rapporteur special, rapporteur | rapporteuse speciale, rapporteure speciale, rapporteuse, rapporteure | مقرر خاص, مقرر | مقرره خاصه, مقرره',
  'representative: representative, resident representative, delegate | representant, delegue, representant resident | representante, deleguee, representante residente | ممثل, مندوب, ممثل مقيم | ممثله, مندوبه, ممثله مقيمه',
  'execdir ceo: executive director | directeur executif | directrice executive | مدير تنفيذي | مديره تنفيذيه',
  'ceo execdir dirgen: chief executive officer, chief executive, ceo | president-directeur general, p-dg, pdg | presidente-directrice generale, pdg | رئيس تنفيذي | رئيسه تنفيذيه',
  'dirgen ceo execdir: director general, director-general, general director, general manager, managing director, general superintendent | directeur general, administrateur delegue, administrateur-delegue | directrice generale, administratrice deleguee | مدير عام | مديره عامه',
  'director head: regional director, country director, director, manager, principal, headmaster, headmistress, head teacher | directeur regional, directeur financier, directeur administratif et financier, directeur technique, directeur juridique, directeur commercial, directeur marketing, directeur, gerant, proviseur, principal | directrice regionale, directrice financiere, directrice administrative et financiere, directrice technique, directrice juridique, directrice commerciale, directrice marketing, directrice, gerante, proviseure, principale | مدير اقليمي | مديره اقليميه',
  'director head commissioner captain: superintendent, chief | | | مدير | مديره',
  'captain director head: harbour master, harbor master, harbourmaster, harbormaster, port captain | | | |',
  // Whoever leads: a police commissioner is « le chef de la police », a harbour master «رئيسة الميناء».
  'head director president leader dirgen execdir ceo secgen commissioner captain coordinator governor rector dean ambassador mayor: head | chef, responsable, dirigeant, patron | cheffe, chef, responsable, dirigeante, patronne | |',
  'president director head commissioner captain coordinator: | | | رئيس | رئيسه',
  'president: president, chair, chairman, chairwoman, chairperson, co-chair | president, copresident | presidente, copresidente | |',
  "speaker president: speaker | president de l'assemblee, president du parlement | presidente de l'assemblee, presidente du parlement | رئيس مجلس, رئيس البرلمان | رئيسه مجلس, رئيسه البرلمان",
  'primeminister: prime minister, premier, head of government, head of the government | premier ministre, chef du gouvernement | premiere ministre, cheffe du gouvernement | رئيس الوزراء, رئيس مجلس الوزراء, رئيس الحكومه, وزير اول | رئيسه الوزراء, رئيسه مجلس الوزراء, رئيسه الحكومه, وزيره اولي',
  'chancellor primeminister adviser: chancellor | chancelier | chanceliere | مستشار | مستشاره',
  'adviser: adviser, advisor, counsellor, counselor, special adviser, special advisor, senior adviser | conseiller, conseiller special | conseillere, conseillere speciale | |',
  'minister: foreign minister, foreign secretary, finance minister, minister, home secretary, interior minister, defence minister, defense minister | ministre | ministre | وزير | وزيره',
  'secretary secstate minister secgen: secretary | secretaire | secretaire | امين, سكرتير | امينه, سكرتيره',
  'ambassador: ambassador | ambassadeur | ambassadrice | سفير | سفيره',
  'consul: consul general, consul | consul general, consul | consule generale, consule | قنصل عام, قنصل | قنصله عامه, قنصله',
  "charge: charge d'affaires | charge d'affaires | chargee d'affaires | قائم بالاعمال | قائمه بالاعمال",
  'highcom ambassador commissioner: high commissioner | haut-commissaire, haut commissaire | haute-commissaire, haute commissaire, haut-commissaire | مفوض سام, مفوض سامي | مفوضه ساميه',
  'commissioner: commissioner | commissaire | commissaire | مفوض | مفوضه',
  'mayor: mayor, lord mayor | maire, bourgmestre | maire, mairesse, bourgmestre | عمده, رئيس بلديه, رئيس المجلس البلدي, رئيس مجلس المدينه, امين مدينه, امين العاصمه | عمده, رئيسه بلديه, رئيسه المجلس البلدي, رئيسه مجلس المدينه',
  // Of a province, a bank, a prison.
  'governor director: governor | | | |',
  'governor: wali, prefect | gouverneur, wali, prefet | gouverneure, gouverneuse, wali, prefete | والي, حاكم, عامل | واليه, حاكمه',
  'governor mayor: | | | محافظ | محافظه',
  'senator deputy: senator | senateur | senatrice | عضو مجلس الشيوخ, سيناتور | عضوه مجلس الشيوخ, عضو مجلس الشيوخ, سيناتور',
  'mp: member of parliament, mp, lawmaker, parliamentarian, congressman, congresswoman | depute, parlementaire | deputee, depute, parlementaire | نائب برلماني, عضو مجلس النواب, عضو البرلمان | نائبه برلمانيه, عضوه مجلس النواب, عضوه البرلمان, عضو مجلس النواب, عضو البرلمان',
  'spokesperson: spokesperson, spokesman, spokeswoman | porte-parole | porte-parole | متحدث, ناطق | متحدثه, ناطقه',
  'coordinator director: resident coordinator, humanitarian coordinator, coordinator | coordonnateur resident, coordinateur resident, coordonnateur, coordinateur | coordonnatrice residente, coordinatrice residente, coordonnatrice, coordinatrice | منسق مقيم, منسق | منسقه مقيمه, منسقه',
  'administrator director: administrator | administrateur | administratrice | مدير | مديره',
  'curator commissioner director: curator | conservateur, commissaire | conservatrice, commissaire | امين المتحف, امين متحف, امين المعالم, امين الاثار, امين المقتنيات, امين التحف, امين المعرض, امين المجموعات, امين المكتبه, امين المحفوظات, امين الارشيف, قيم | امينه المتحف, امينه متحف, امينه المعالم, امينه الاثار, امينه المقتنيات, امينه التحف, امينه المعرض, امينه المجموعات, امينه المكتبه, امينه المحفوظات, امينه الارشيف, قيمه',
  // «أمين حوض الأسماك», «أمين الحديقة النباتية»: whoever keeps something.
  'curator: | | | امين | امينه',
  'curator secretary director: | | | امين المجموعه | امينه المجموعه',
  'rector president director: rector | recteur | rectrice | رئيس الجامعه, مدير الجامعه | رئيسه الجامعه, مديره الجامعه',
  // The head of a university in the Commonwealth; elsewhere the deputy of a chancellor.
  'rector president director chancellor primeminister deputy: vice-chancellor, vice chancellor | | | |',
  'dean: dean | doyen | doyenne | عميد | عميده',
  'judge: judge, magistrate | juge, magistrat | juge, magistrate | قاض, قاضي | قاضيه',
  'prosecutor: prosecutor, attorney general, public prosecutor, general prosecutor, prosecutor general | procureur general, procureur | procureure generale, procureure | مدع عام, مدعي عام, نائب عام, وكيل الملك, وكيل عام | مدعيه عامه',
  'treasurer: treasurer | tresorier | tresoriere | امين صندوق, امين مال, امين خزانه | امينه صندوق, امينه مال, امينه خزانه',
  'coach: coach, head coach, manager, trainer | entraineur, selectionneur | entraineuse, selectionneuse | مدرب, ناخب وطني | مدربه',
  'captain: captain, skipper | capitaine | capitaine | قائد, كابتن, عميد | قائده, كابتن',
  'founder: co-founder, founder | cofondateur, co-fondateur, fondateur | cofondatrice, co-fondatrice, fondatrice | مؤسس | ',
  'professor: professor, lecturer | professeur, professeur associe | professeure, professeur | استاذ | استاذه',
  'ombudsman: ombudsman, ombudsperson, mediator | mediateur, defenseur des droits | mediatrice, defenseure des droits | وسيط, امين المظالم | وسيطه',
  'leader president head: leader | leader, chef de file | leader, cheffe de file | زعيم | زعيمه',
  'leader president head director commissioner: | | | قائد | قائده',
  'inspector: inspector general, inspector | inspecteur general, inspecteur | inspectrice generale, inspectrice | مفتش عام, مفتش | مفتشه عامه, مفتشه',
  'auditor: auditor general, auditor | auditeur general, verificateur general | auditrice generale, verificatrice generale | مدقق عام | مدققه عامه',
  "undersec deputy secgen minister secstate: under-secretary-general, under-secretary general, undersecretary-general, under secretary general, under-secretary, undersecretary | secretaire general adjoint, sous-secretaire, sous-secretaire d'etat | secretaire generale adjointe, sous-secretaire | وكيل امين عام, وكيل وزاره, وكيل الامين العام | وكيله امين عام, وكيله وزاره, وكيله الامين العام",
  'asssec deputy secgen minister secstate: assistant secretary-general, assistant secretary general | sous-secretaire general | sous-secretaire generale | مساعد امين عام, مساعد الامين العام, امين عام مساعد | مساعده امين عام, مساعده الامين العام, امينه عامه مساعده',
]

/** Callings that show that a name follows or goes before; none is a rank to compare. Folded; Arabic without articles. */
export const callings = {
  en: `diplomat singer writer author poet novelist actor actress artist painter sculptor photographer filmmaker film-maker
    musician composer footballer striker goalkeeper midfielder defender swimmer runner sprinter cyclist boxer wrestler
    athlete champion player scientist researcher economist historian sociologist epidemiologist virologist physician
    surgeon nurse midwife teacher lawyer activist campaigner journalist reporter editor presenter entrepreneur engineer
    architect designer chef farmer fisherman student pupil volunteer expert analyst programmer officer specialist
    consultant candidate laureate winner organiser organizer host moderator astronaut pilot doctor resident survivor
    mother father son daughter brother sister wife husband widow co-author striker choreographer conductor pianist
    violinist dancer attache inventor publisher philanthropist banker trader baker weaver potter beekeeper glaciologist
    biologist geologist archaeologist archeologist anthropologist ethnologist psychologist climatologist meteorologist
    oceanographer hydrologist ecologist zoologist botanist entomologist ornithologist palaeontologist paleontologist
    seismologist volcanologist neurologist cardiologist oncologist paediatrician pediatrician gynaecologist
    gynecologist ophthalmologist dermatologist radiologist psychiatrist dentist veterinarian pharmacist physicist
    chemist biochemist mathematician statistician astronomer astrophysicist demographer geographer linguist translator
    interpreter librarian archivist restorer conservator firefighter lifeguard paramedic winemaker blacksmith welder
    electrician plumber skipper rower judoka fencer gymnast skier skater jumper thrower hurdler weightlifter climber
    mountaineer surfer golfer screenwriter playwright essayist cartoonist illustrator soprano tenor guitarist drummer
    cellist flautist comedian puppeteer storyteller blogger columnist broadcaster criminologist microbiologist
    immunologist toxicologist agronomist urbanist accountant notary whistleblower farmworker shopkeeper hotelier
    restaurateur seamstress embroiderer glassblower goldsmith ceramicist calligrapher obstetrician anaesthetist
    physiotherapist caregiver retiree apprentice intern trainee graduate alumnus`,
  fr: `diplomate chanteur chanteuse ecrivain ecrivaine auteur autrice auteure poete poetesse romancier romanciere acteur
    actrice artiste peintre sculpteur sculptrice photographe cineaste realisateur realisatrice musicien musicienne
    compositeur compositrice footballeur footballeuse attaquant gardien defenseur nageur nageuse coureur coureuse
    cycliste boxeur boxeuse athlete champion championne joueur joueuse scientifique chercheur chercheuse economiste
    historien historienne sociologue epidemiologiste virologue medecin chirurgien chirurgienne infirmier infirmiere
    sage-femme enseignant enseignante avocat avocate militant militante journaliste reporter redacteur redactrice
    animateur animatrice entrepreneur entrepreneuse ingenieur ingenieure architecte designer agriculteur agricultrice
    pecheur etudiant etudiante eleve benevole expert experte analyste specialiste consultant consultante candidat
    candidate laureat laureate organisateur organisatrice hote moderateur moderatrice astronaute pilote habitant
    habitante survivant survivante mere pere fils fille frere soeur epouse epoux veuve choregraphe pianiste violoniste
    danseur danseuse attache attachee inventeur inventrice editeur editrice philanthrope banquier boulanger tisserande
    potiere apiculteur apicultrice glaciologue biologiste geologue archeologue anthropologue ethnologue psychologue
    climatologue meteorologue oceanographe hydrologue ecologue zoologiste botaniste entomologiste ornithologue
    paleontologue sismologue volcanologue neurologue cardiologue oncologue pediatre gynecologue ophtalmologue
    dermatologue radiologue psychiatre dentiste veterinaire pharmacien pharmacienne physicien physicienne chimiste
    biochimiste mathematicien mathematicienne statisticien statisticienne astronome astrophysicien astrophysicienne
    demographe geographe linguiste traducteur traductrice interprete bibliothecaire archiviste restaurateur
    restauratrice pompier sauveteur sauveteuse ambulancier ambulanciere jardinier jardiniere vigneronne cuisinier
    cuisiniere couturier couturiere menuisier soudeur electricien electricienne chauffeur skippeur skippeuse rameur
    rameuse judoka escrimeur escrimeuse gymnaste skieur skieuse patineur patineuse sauteur sauteuse lanceur lanceuse
    halterophile grimpeur grimpeuse alpiniste surfeur surfeuse golfeur golfeuse scenariste dramaturge essayiste
    dessinateur dessinatrice illustrateur illustratrice soprano tenor guitariste violoncelliste flutiste rappeur
    rappeuse humoriste marionnettiste conteuse blogueur blogueuse chroniqueur chroniqueuse sprinteur sprinteuse
    criminologue microbiologiste immunologue toxicologue agronome forestier urbaniste comptable hotelier hoteliere
    brodeuse orfevre bijoutier ceramiste calligraphe obstetricien obstetricienne anesthesiste kinesitherapeute
    retraitee apprenti apprentie stagiaire diplome diplomee`,
  ar: `دبلوماسي دبلوماسيه مطرب مطربه كاتب كاتبه شاعر شاعره روائي روائيه ممثل ممثله فنان فنانه رسام رسامه مصور مصوره مخرج
    مخرجه موسيقار لاعب لاعبه سباح سباحه عداء عداءه بطل بطله عالم عالمه باحث باحثه خبير خبيره طبيب طبيبه ممرض ممرضه معلم
    معلمه محام محاميه ناشط ناشطه صحافي صحافيه صحفي صحفيه اعلامي اعلاميه مهندس مهندسه طالب طالبه متطوع متطوعه مرشح مرشحه
    زوجه نجل ابنه شقيق شقيقه والده جيولوجي جيولوجيه فيزيائي فيزيائيه كيميائي كيميائيه مترجم مترجمه صيدلي صيدلانيه جراح
    جراحه مسعف مسعفه اطفائي مزارع مزارعه كهربائي سائق سائقه ربان ملاكم ملاكمه عازف عازفه خطاط خطاطه نحات نحاته مغن مغني
    مغنيه راقصه مدون مدونه متقاعد متقاعده خريج خريجه متدرب متدربه مؤرخ مؤرخه محلل محلله استشاري استشاريه اخصائي اخصائيه
    متزلج متزلجه راميه قفازه متسلق متسلقه`,
} as const
