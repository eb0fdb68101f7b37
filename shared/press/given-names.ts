import { wordsOf } from '#shared/press/words-of.ts'

/** Given names common in the news, folded, in Latin letters: evidence that capitalised words are a person. */
export const latinGivenNames: ReadonlySet<string> = new Set(
  wordsOf(`
    aaron abby abdallah abdel abdelaziz abdelkader abdellah abdelmajid abdou abdoulaye abdul abdulaziz abdulla abdullah
    abdulrahman abebe abel abena abigail achraf ada adam adama adel adele adil adnan adriana adrian adrien afaf agathe
    agnes ahmad ahmadou ahmed aicha aida aigul aisha akira akua alain alan albert alberto alejandra alejandro aleksandr
    alessandro alex alexander alexandra alexandre alexei alexey alexis alfred ali alia alice alicia aliou alioune alla
    alma amadou amal amanda ambre amelia amelie amin amina aminata amine amir amira amit amr amy ana anas anastasia
    andre andrea andreas andrei andrew andrey andrzej angela angelica angelina anil anita ann anna annabelle anne annie
    anthony antoine antoinette antonia antonio antony anwar april arianna arnaud arthur arturo aruna asma asmaa astrid
    ather audrey august aurelie axel aya ayaan ayesha ayman aymen ayse aziz aziza babacar badr barbara bart beatrice
    beatriz ben benedict benjamin benoit bernadette bernard bertrand bilal bill bob boris boubacar brahim brenda brian
    bridget bruno camila camille carl carla carlos carmen carol carole caroline carolina catherine cecile cecilia
    celine chantal charles charlotte chen cheikh chidi chinwe chloe chris christian christina christine christophe
    christopher claire clara claude claudia claudine clement colette colin connor corinne cristina cyril dalia damien
    dan dana daniel daniela daniele danielle dario david dean deborah delphine denis denise diana diane didier diego
    dieter dina dmitri dmitry dominique donald donna dora doris dorothy driss duncan edith edmond eduardo edward elena
    eleanor eleonore eli elias elif elijah eliot elisa elisabeth elise eliza elizabeth ella ellen elodie eloise elsa
    emil emile emilia emilie emily emma emmanuel emmanuelle eric erica erik ernesto esther ethan etienne eugene eva
    evelyn evelyne fabien fabienne fabrice fadi fadia fahad faisal faiza farah farid farida fatima fatou fatoumata
    fatma fawzia faycal felicia felipe felix fernanda fernando filip firas fiona flora florence florian fouad franck
    francesca francesco francis francisco francois francoise frank frederic fredrik gabriel gabriela gabriele gaelle
    galina gaston gemma genevieve geoffrey george georges georgia gerald gerard german ghada ghassan ghita gilbert
    gilles giorgio giovanni giulia giuseppe gloria godfrey gonzalo grace graham greta guillaume guillermo gustavo guy
    habib habiba hadiza hadja hafsa haifa hakim hala halima hamid hamza hana hanan hanane hannah hans harold harry
    hasan hassan hatem hayat heba hector heidi helen helena helene henri henriette henry herve hicham hiroshi hisham
    hoda houda huda hugo hussein ian ibrahim ibrahima ibtissam idris idriss ignacio igor ikram iman imane imran ines
    ingrid irene irina iris isaac isabel isabella isabelle ismael ismail issa ivan ivana jack jacob jacqueline jacques
    jad jalal jamal james jamila jan jane janet jasmine jason javier jean jeanne jeff jennifer jenny jeremy jerome
    jessica jesus jihad jihane joan joana joao joel johan johanna john jonas jonathan jorge jose josef joseph
    josephine joshua joy joyce juan juana judith jules julia julian juliana julie julien juliette julio jurgen justin
    justine kadiatou kamal karen karim karima karin karl karla katarina kate katherine kathleen katia kenji kenneth
    kevin khadija khadijah khaled khalid khalil kim kirsten klaus kofi kwame lahcen laila lamia lara larissa lars
    latifa laura laure laurence laurent layla lea leah leila leila leo leon leonardo leonie leticia liam lidia
    liliane lina linda lionel lisa liz lorena lorenzo louis louisa louise lubna luc luca lucas lucia lucie lucien
    lucy luigi luis luisa luiz luka luz lydia mae magdalena maha mahamadou mahmoud mahmud mai maj malak malek malik
    mamadou manal manuel manuela maram marc marcel marcela marcelo marco marcos marcus margaret margarita marguerite
    maria mariam mariama mariana marianne marie marina mario marion mark marta martha martin martina martine marwa
    marwan mary maryam mathieu mathilde matteo matthew matthieu maurice mauricio max maxime may maya mehdi mehmet mei
    melanie melissa mercy meriem meryem michael michal michel michele michelle miguel mikael mikhail milan milena mina
    mireille miriam mohamad mohamed mohammad mohammed mohsen moise monica monika monique mouna mounir mourad moussa
    muhammad muhammadu mona muna murad mustafa mustapha myriam nabil nabila nada nadia nadine nadir naima najat najib
    najwa nancy naoko naomi nasser natalia natalie nathalie nathan nawal nelson nicholas nicola nicolas nicole nigel
    nina nisrine noah noel noelle noemie nora noura nour noureddine oleg olena olga oliver olivia olivier omar omer
    oscar oskar osama othman oumar oumou ousmane pablo paloma pamela paola paolo pascal pascale patricia patrice
    patrick paul paula pauline pavel pedro penelope peter petra philip philippe phillip pierre pietro priya rabia
    rachel rachid rachida rafael rafik rahma raja rajesh rakesh ramadan rami rana rania raphael raquel rasha rashid
    raul raymond rebecca regina regine reine remi renata rene renee ricardo riccardo richard rim rita riyad robert
    roberta roberto robin rodrigo roger roland romain roman ronald rosa rosalie rose roxane ruben ruth ryan saad
    sabah sabine sabrina sadia safia said saida saleh salem salim salima salma salman salwa sam samia samir samira
    samuel sana sanaa sandra sandrine sanjay santiago sara sarah saud sebastian sebastien selim selma serge sergei
    sergey sergio sheila shirin siham silvia simon simone siobhan sofia sofiane solange sonia sophia sophie soraya
    souad stefan stefano stella stephane stephanie stephen steve steven sultan sunita susan susana susanna suzanne
    svetlana sven sylvain sylvie tamara tanya tarek tariq tatiana tawfiq teresa thabo theo theodore theresa therese
    thierry thomas tim timothy tom tomas tony tracy trevor uma umar ursula usman valentin valentina valerie vanessa
    vera veronica veronique vicente victor victoria vijay viktor vincent violeta virginia virginie vivian vladimir
    wafa wahid walid walter wanda wei wendy werner widad wilfried william xavier yacine yahya yann yannick yara yasmin
    yasmina yasmine yassine yasser yolanda youcef younes youssef youssouf yousef yuki yuri yusuf yves yvette yvonne
    zahra zainab zakaria zeina zeinab zineb ziad zoe zohra zoya zuhair
    agota andras aniko attila balazs bence csaba erzsebet eszter ferenc gabor gergely gyorgy ildiko imre istvan
    janos jozsef judit katalin kinga krisztina laszlo margit miklos orsolya sandor szilvia tamas zoltan zsofia zsuzsanna
  `),
)

/** Given names in Arabic letters, folded, that are seldom anything else. */
export const arabicGivenNames: ReadonlySet<string> = new Set(
  wordsOf(`
    احمد محمد محمود مصطفي علي عمر عثمان ابراهيم اسماعيل اسحاق يعقوب يوسف يونس موسي عيسي سليمان داود زكريا يحيي ايوب
    خالد وليد طارق سمير سامر رامي زياد مروان عدنان ايمن حمزه حسين هشام هيثم
    فؤاد فيصل فهد سلمان سلطان تركي بندر نايف مازن مهند نبيل وائل ياسر ياسين عبدالله
    عبدالرحمن عبدالعزيز عبدالكريم عبداللطيف عبدالملك عبدالفتاح عبدالقادر عبدالحميد عبدالمجيد عبدالحق عبدالاله
    عبدالوهاب عبدالسلام عبدالرحيم عبدالرزاق عبدالناصر كاظم جعفر جاسم حمدان حميد خليفه خليل
    زايد شهاب غسان فادي فواز قصي لؤي مؤيد نوري باسم بشار ادريس رضوان رفيق لحسن
    عمرو اسامه ايهاب تامر حازم علاء مجدي مدحت نجيب معاذ معاويه
    ليلي فاطمه خديجه عائشه مريم زينب سعاد سميره سلمي سناء سوسن شيماء شيرين صفيه عبير عفاف غاده غيثه فريده
    فوزيه كوثر لبني لطيفه لمياء لينا مها مني ميساء نادين نادره نجلاء نجوي نهي نوال نوره نورا
    نورهان هاله هند هيفاء وداد ياسمين يسري يسرا رانيا رنا ريم ريما رشا رغد دينا داليا دانا
    حليمه حصه جيهان بثينه بدريه اسماء افنان الهام
    اميمه ساره هاجر هيا ميرا لميس لجين سوزان ثريا تغريد فيروز فتيحه
    رقيه زبيده زهور نعيمه مليكه حفيظه سكينه مامادو ابراهيما امادو عيساتو فاتو عبدولاي فال فاي فالي فاتو كوفي كوامي امادو امينتا عثماني ماري بيير
    ميشيل جورج انطوان جوزيف بولس بطرس جون ديفيد مايكل روبرت توماس وليام جيمس تشارلز ماريا اليزابيث كاترين
    كارولين صوفي صوفيا لورا ايلينا غابرييلا مانويل كارلوس خوسيه انطونيو بيدرو فرانسوا ايمانويل نيكولا اوليفييه
    فلاديمير سيرغي ديمتري اناستازيا اولغا سانجاي تيدروس انتونيو اورسولا جوزيب انتوني باراك دونالد رجب مادينا جمال جلال كمال سامي عماد ماجد بسام راشد جابر عصام مراد نزار طلال عباس بلال قاسم انس ناديه امينه ماجده هاني
    
 `),
)
