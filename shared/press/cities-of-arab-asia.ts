/** Country, then the names of the city in English, French and Arabic, the usual one first; `?` as in `countries`. */
export const citiesOfArabAsia = `
BH|Manama|Manama|المنامة
BH|Muharraq|Mouharraq|المحرق
BH|Riffa|Riffa|الرفاع
BH|Isa Town|Isa Town|مدينة عيسى
BH|Hamad Town|Hamad Town|مدينة حمد
BH|Sitra?|Sitra?|سترة?
BH|Sakhir|Sakhir|الصخير
IQ|Baghdad|Bagdad|بغداد
IQ|Basra,Basrah|Bassora,Basra|البصرة
IQ|Mosul|Mossoul|الموصل
IQ|Erbil,Arbil,Irbil|Erbil,Arbil|أربيل
IQ|Sulaymaniyah,Sulaimaniya|Souleimaniye,Souleymanieh|السليمانية
IQ|Kirkuk|Kirkouk|كركوك
IQ|Najaf|Nadjaf,Najaf|النجف
IQ|Karbala,Kerbala|Kerbala|كربلاء
IQ|Dohuk,Duhok|Dohouk,Dohuk|دهوك
IQ|Sinjar|Sinjar|سنجار
IQ|Ramadi|Ramadi|الرمادي?
IQ|Fallujah,Falluja|Falloujah,Fallouja|الفلوجة
IQ|Samarra|Samarra|سامراء
IQ|Tikrit|Tikrit|تكريت
IQ|Baqubah,Baquba|Bakouba,Baqouba|بعقوبة?
IQ|Kut|Kout,Kut|الكوت
IQ|Nasiriyah,Nasiriya|Nassiriya,Nassiriyah|الناصرية?
IQ|Samawah,Samawa|Samawa,Samaoua|السماوة
IQ|Diwaniyah,Diwaniya|Diwaniya,Diwaniyah|الديوانية?
IQ|Hillah,Hilla|Hilla|الحلة?
IQ|Kufa|Koufa|الكوفة
IQ|Babylon?|Babylone?|بابل
IQ|Halabja|Halabja|حلبجة
IQ|Zakho|Zakho|زاخو
IQ|Tal Afar|Tal Afar|تلعفر
IQ|Umm Qasr|Oum Qasr,Umm Qasr|أم قصر
IQ|Nineveh,Ninewa,Ninawa|Ninive|نينوى
IQ|Khanaqin|Khanaqin|خانقين
IQ|Qaraqosh,Bakhdida|Qaraqosh,Karakosh|قره قوش,قرقوش
IQ|Bashiqa|Bachiqa|بعشيقة
JO|Amman|Amman|عمان
JO|Aqaba|Aqaba|العقبة
JO|Irbid|Irbid|إربد
JO|Zarqa|Zarka|الزرقاء
JO|Petra|Pétra|البتراء
JO|Madaba|Madaba|مادبا
JO|Karak,Kerak|Kerak,Karak|الكرك
JO|Ma'an,Maan|Ma'an,Maan|معان?
JO|Jerash|Jerash|جرش
JO|Ajloun|Ajloun|عجلون
JO|Mafraq|Mafraq|المفرق?
JO|As-Salt,Al-Salt|As-Salt,Al-Salt|السلط?
JO|Tafilah,Tafila|Tafilah,Tafila|الطفيلة
JO|Ramtha|Ramtha|الرمثا
JO|Wadi Rum|Wadi Rum|وادي رم
JO|Zaatari,Za'atari|Zaatari,Za'atari|الزعتري?
KW|Kuwait City|Koweït|مدينة الكويت,الكويت
KW|Ahmadi?|Ahmadi?|الأحمدي?
KW|Jahra|Jahra|الجهراء
KW|Hawalli|Hawalli|حولي?
KW|Farwaniya|Farwaniya|الفروانية
KW|Salmiya|Salmiya|السالمية
LB|Beirut|Beyrouth|بيروت
LB|Tripoli|Tripoli|طرابلس
LB|Sidon,Saida?|Saïda,Sidon|صيدا
LB|Tyre|Tyr,Sour|صور?
LB|Byblos,Jbeil|Byblos,Jbeil|جبيل
LB|Baalbek|Baalbek|بعلبك
LB|Zahle|Zahlé|زحلة
LB|Jounieh|Jounieh|جونية
LB|Batroun|Batroun|البترون
LB|Nabatieh,Nabatiyeh|Nabatieh,Nabatiyé|النبطية
LB|Zgharta|Zgharta|زغرتا
LB|Bsharri,Bcharre|Bcharré|بشري?
LB|Bint Jbeil|Bint Jbeil|بنت جبيل
LB|Marjayoun|Marjayoun|مرجعيون
LB|Naqoura|Naqoura|الناقورة
LB|Hermel|Hermel|الهرمل
LB|Chtaura|Chtaura|شتورة,شتورا
LB|Anjar|Anjar|عنجر
LB|Beiteddine,Beit Eddine|Beiteddine,Beit Eddine|بيت الدين
LB|Deir al-Qamar|Deir el-Qamar|دير القمر
LB|Baabda|Baabda|بعبدا
LB|Jezzine|Jezzine|جزين
LB|Ehden|Ehden|إهدن
LB|Arsal|Ersal,Arsal|عرسال
LB|Ain al-Hilweh|Aïn el-Heloué,Aïn al-Héloué|عين الحلوة
LB|Bourj Hammoud|Bourj Hammoud|برج حمود
OM|Muscat|Mascate|مسقط
OM|Salalah|Salalah|صلالة
OM|Sohar|Sohar|صحار
OM|Nizwa|Nizwa|نزوى
OM|Sur?|Sour|صور?
OM|Ibri|Ibri|عبري?
OM|Buraimi|Buraimi|البريمي
OM|Khasab|Khasab|خصب?
OM|Rustaq|Rustaq|الرستاق
OM|Barka?|Barka?|بركاء
OM|Seeb|Seeb|السيب
OM|Duqm|Duqm|الدقم
OM|Bahla|Bahla|بهلاء,بهلا
OM|Ibra?|Ibra?|إبراء?
OM|Mirbat|Mirbat|مرباط
OM|Samail|Samail|سمائل
OM|Haima|Haima|هيما
PS|Ramallah|Ramallah|رام الله
PS|Gaza,Gaza City|Gaza|غزة
PS|Bethlehem|Bethléem|بيت لحم
PS|Hebron|Hébron|الخليل?
PS|Nablus|Naplouse|نابلس
PS|Jenin|Jénine|جنين?
PS|Jericho|Jéricho|أريحا
PS|Jerusalem|Jérusalem|القدس
PS|Khan Younis,Khan Yunis|Khan Younès,Khan Younis|خان يونس,خانيونس
PS|Rafah|Rafah|رفح
PS|Deir al-Balah|Deir el-Balah,Deir al-Balah|دير البلح
PS|Jabalia,Jabaliya|Jabaliya,Jabalia|جباليا
PS|Beit Hanoun|Beit Hanoun|بيت حانون
PS|Beit Lahia,Beit Lahiya|Beit Lahia,Beit Lahiya|بيت لاهيا
PS|Tulkarm,Tulkarem|Tulkarem,Toulkarem|طولكرم
PS|Qalqilya,Qalqiliya|Qalqilya,Qalqiliya|قلقيلية
PS|Salfit|Salfit|سلفيت
PS|Tubas|Toubas,Tubas|طوباس
PS|Beit Jala|Beit Jala|بيت جالا
PS|Beit Sahour|Beit Sahour|بيت ساحور
PS|Birzeit,Bir Zeit|Birzeit,Bir Zeit|بيرزيت
PS|Nuseirat|Nousseirat,Nuseirat|النصيرات
PS|Al-Bireh|Al-Bireh|البيرة?
PS|Kerem Shalom|Kerem Shalom|كرم أبو سالم,كيرم شالوم
QA|Doha|Doha|الدوحة
QA|Lusail|Lusail|لوسيل
QA|Al Wakrah,Al Wakra|Al Wakrah,Al Wakra|الوكرة
QA|Al Khor|Al Khor|الخور?
QA|Al Rayyan|Al Rayyan|الريان?
QA|Dukhan|Dukhan|دخان?
QA|Mesaieed|Mesaieed|مسيعيد
QA|Ras Laffan|Ras Laffan|رأس لفان
SA|Riyadh|Riyad,Riad|الرياض
SA|Jeddah,Jidda|Djeddah,Djedda|جدة
SA|Mecca,Makkah|La Mecque,Mecque|مكة المكرمة,مكة
SA|Medina|Médine|المدينة المنورة
SA|Dammam|Dammam|الدمام
SA|Khobar,Al Khobar|Khobar|الخبر?
SA|Dhahran|Dhahran|الظهران
SA|Taif|Taëf,Taïf|الطائف
SA|Tabuk|Tabouk|تبوك
SA|Abha|Abha|أبها?
SA|AlUla,Al-Ula|Al-Ula,AlUla|العلا
SA|NEOM|NEOM|نيوم
SA|Buraidah,Buraydah|Buraydah,Buraidah|بريدة?
SA|Unaizah,Unayzah|Unaizah,Unayzah|عنيزة
SA|Ha'il,Hail?|Haïl|حائل?
SA|Jazan,Jizan|Jizan,Jazan,Djizan|جازان,جيزان
SA|Najran|Najran|نجران
SA|Al Baha|Al Baha|الباحة?
SA|Yanbu|Yanbu,Yanbou|ينبع?
SA|Jubail|Jubail,Joubail|الجبيل
SA|Qatif|Qatif|القطيف
SA|Hofuf|Hofuf,Hofouf|الهفوف
SA|Al Ahsa|Al Ahsa,Al-Hassa|الأحساء
SA|Khamis Mushait|Khamis Mushait|خميس مشيط
SA|Arar|Arar|عرعر?
SA|Sakaka|Sakaka|سكاكا
SA|Hafar al-Batin|Hafar al-Batin|حفر الباطن
SA|Al Kharj|Al Kharj|الخرج?
SA|Diriyah|Diriyah,Diriya|الدرعية
SA|Qassim?,Al Qassim|Qassim?,Al Qassim|القصيم
SA|Rabigh|Rabigh|رابغ
SA|Umluj|Umluj|أملج
SA|Ras Tanura|Ras Tanura|رأس تنورة
SA|Abqaiq|Abqaiq|بقيق
SA|Thuwal|Thuwal|ثول
SY|Damascus|Damas|دمشق
SY|Aleppo|Alep|حلب
SY|Homs|Homs|حمص
SY|Latakia|Lattaquié|اللاذقية
SY|Idlib|Idlib,Idleb|إدلب
SY|Deir ez-Zor,Deir Ezzor,Deir al-Zor,Deir Al-Zour|Deir ez-Zor,Deir Ezzor|دير الزور
SY|Raqqa,Raqqah|Raqqa,Rakka|الرقة?
SY|Hasakah,Al-Hasakah,Hassakeh,Al-Hasakeh,Hasaka|Hassaké,Hassakeh,Hassaka,Hasakah|الحسكة
SY|Qamishli|Qamichli,Kamechliyé,Qamishli|القامشلي
SY|Hama?|Hama?|حماة?
SY|Daraa,Dar'a,Deraa|Deraa,Daraa|درعا
SY|Suwayda,Sweida,Suweida|Soueïda,Souweïda|السويداء?
SY|Tartus,Tartous|Tartous|طرطوس
SY|Palmyra|Palmyre|تدمر?
SY|Manbij|Manbij,Minbej|منبج
SY|Kobani,Kobane|Kobané,Kobani|كوباني,عين العرب
SY|Azaz|Azaz|أعزاز?
SY|Afrin|Afrin,Afrine|عفرين
SY|Jarabulus|Jarabulus,Jarablous|جرابلس
SY|Douma|Douma?|دوما?
SY|Ghouta|Ghouta|الغوطة
SY|Baniyas|Banias,Baniyas|بانياس
SY|Jableh|Jablé,Jableh|جبلة?
SY|Maarat al-Numan|Maarat al-Nouman,Maaret al-Noomane|معرة النعمان
SY|Khan Sheikhoun|Khan Cheikhoun|خان شيخون
SY|Al-Hol,Al-Hawl|Al-Hol,Al-Hawl|الهول?
SY|Tel Abyad,Tal Abyad|Tal Abyad,Tell Abyad|تل أبيض
SY|Ras al-Ain,Ras al-Ayn|Ras al-Aïn|رأس العين
SY|Maaloula|Maaloula|معلولا
SY|Bosra|Bosra|بصرى الشام,بصرى?
SY|Quneitra|Quneitra,Kuneitra|القنيطرة
AE|Abu Dhabi|Abou Dabi,Abou Dhabi,Abu Dhabi|أبوظبي,أبو ظبي
AE|Dubai|Dubaï,Dubai|دبي
AE|Sharjah|Charjah,Sharjah|الشارقة
AE|Ajman|Ajman|عجمان
AE|Fujairah|Foujaïrah,Fujaïrah|الفجيرة
AE|Ras Al Khaimah|Ras el Khaïmah,Ras Al Khaïmah|رأس الخيمة
AE|Al Ain|Al-Aïn,Al Aïn|العين?
AE|Umm Al Quwain|Oumm al Qaïwaïn,Umm Al Quwain,Oumm Al Qouwaïn|أم القيوين
AE|Khor Fakkan,Khorfakkan|Khor Fakkan|خورفكان,خور فكان
AE|Ruwais,Al Ruwais|Ruwais,Al Ruwais|الرويس
AE|Jebel Ali|Jebel Ali,Djebel Ali|جبل علي
AE|Kalba|Kalba|كلباء
AE|Hatta?|Hatta?|حتا?
YE|Sana'a,Sanaa|Sanaa,Sana'a|صنعاء
YE|Aden|Aden|عدن
YE|Taiz|Taëz,Taïz|تعز
YE|Hodeidah,Hudaydah|Hodeïda,Hodeidah|الحديدة
YE|Mukalla|Moukalla|المكلا
YE|Dhamar|Dhamar|ذمار
YE|Saada?,Sa'ada,Sa'dah|Saada?|صعدة
YE|Hajjah,Hajja|Hajjah,Hajja|حجة?
YE|Marib,Ma'rib|Marib,Mareb|مأرب?
YE|Amran?|Amran?|عمران?
YE|Seiyun,Sayun,Seiyoun|Seiyoun,Sayoun|سيئون
YE|Tarim|Tarim|تريم
YE|Shibam|Shibam|شبام
YE|Zabid|Zabid|زبيد?
YE|Mocha?,Mokha|Moka?,Mokha|المخا
YE|Zinjibar|Zinjibar|زنجبار
YE|Lahij,Lahj|Lahij,Lahj|لحج
YE|Al Bayda,Bayda|Al-Bayda,Al-Beïda|البيضاء?
YE|Dhale,Al Dhale|Dhale|الضالع?
YE|Socotra|Socotra|سقطرى
YE|Mahwit,Al Mahwit|Mahwit,Al Mahwit|المحويت
`
