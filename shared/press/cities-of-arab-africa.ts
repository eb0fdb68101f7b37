/** Country, then the names of the city in English, French and Arabic, the usual one first; `?` as in `countries`. */
export const citiesOfArabAfrica = `
DZ|Algiers|Alger|الجزائر العاصمة,الجزائر
DZ|Oran|Oran|وهران
DZ|Constantine?|Constantine?|قسنطينة
DZ|Annaba|Annaba|عنابة
DZ|Tlemcen|Tlemcen|تلمسان
DZ|Tamanrasset|Tamanrasset|تمنراست
DZ|Adrar|Adrar|أدرار
DZ|Chlef|Chlef|الشلف
DZ|Laghouat|Laghouat|الأغواط
DZ|Oum El Bouaghi|Oum El Bouaghi|أم البواقي
DZ|Batna|Batna|باتنة
DZ|Béjaïa|Béjaïa|بجاية
DZ|Biskra|Biskra|بسكرة
DZ|Béchar|Béchar|بشار?
DZ|Blida|Blida|البليدة
DZ|Bouira|Bouira|البويرة
DZ|Tébessa|Tébessa|تبسة
DZ|Tiaret|Tiaret|تيارت
DZ|Tizi Ouzou|Tizi Ouzou|تيزي وزو
DZ|Djelfa|Djelfa|الجلفة
DZ|Jijel|Jijel|جيجل
DZ|Sétif|Sétif|سطيف
DZ|Saïda?|Saïda?|سعيدة?
DZ|Skikda|Skikda|سكيكدة
DZ|Sidi Bel Abbès|Sidi Bel Abbès|سيدي بلعباس
DZ|Guelma|Guelma|قالمة
DZ|Médéa|Médéa|المدية
DZ|Mostaganem|Mostaganem|مستغانم
DZ|M'Sila,Msila|M'Sila,Msila|المسيلة?
DZ|Ouargla|Ouargla|ورقلة
DZ|Illizi|Illizi|إليزي
DZ|Bordj Bou Arréridj|Bordj Bou Arréridj|برج بوعريريج
DZ|Boumerdès|Boumerdès|بومرداس
DZ|El Tarf|El Tarf|الطارف
DZ|Tindouf|Tindouf|تندوف
DZ|Tissemsilt|Tissemsilt|تيسمسيلت
DZ|Khenchela|Khenchela|خنشلة
DZ|Souk Ahras|Souk Ahras|سوق أهراس
DZ|Tipaza|Tipaza,Tipasa|تيبازة
DZ|Mila?|Mila?|ميلة?
DZ|Aïn Defla|Aïn Defla|عين الدفلى
DZ|Aïn Témouchent|Aïn Témouchent|عين تموشنت
DZ|Ghardaïa|Ghardaïa|غرداية
DZ|Relizane|Relizane|غليزان
DZ|Timimoun|Timimoun|تيميمون
DZ|In Salah?,Ain Salah|In Salah?,Aïn Salah|عين صالح
DZ|In Guezzam|In Guezzam|عين قزام
DZ|Touggourt|Touggourt|تقرت,توقرت
DZ|Djanet|Djanet|جانت
DZ|El Menia|El Menia,El Meniaa|المنيعة?
DZ|Beni Abbes|Béni Abbès|بني عباس
DZ|Hassi Messaoud|Hassi Messaoud|حاسي مسعود
DZ|Hassi R'Mel|Hassi R'Mel|حاسي الرمل
DZ|Arzew|Arzew|أرزيو
DZ|Bou Saada|Bou Saâda|بوسعادة
DZ|Timgad|Timgad|تيمقاد
KM|Moroni|Moroni|موروني
KM|Mutsamudu|Mutsamudu|موتسامودو
KM|Fomboni|Fomboni|فومبوني
EG|Cairo|Le Caire,Caire|القاهرة
EG|Alexandria|Alexandrie|الإسكندرية
EG|Giza|Gizeh,Guizeh|الجيزة
EG|Sharm el-Sheikh,Sharm El Sheikh|Charm el-Cheikh,Charm El Cheikh|شرم الشيخ
EG|Luxor|Louxor,Louqsor|الأقصر
EG|Aswan|Assouan|أسوان
EG|Port Said|Port-Saïd|بورسعيد
EG|Ismailia|Ismaïlia|الإسماعيلية
EG|Mansoura|Mansourah|المنصورة
EG|Suez|Suez|السويس
EG|Damietta|Damiette|دمياط
EG|Tanta|Tanta|طنطا
EG|Zagazig|Zagazig|الزقازيق
EG|Minya,Minia,El Minya,Al Minya|Minya,Minieh,Minia,El Minya,Al Minya|المنيا?
EG|Assiut,Asyut,Assyut|Assiout|أسيوط
EG|Sohag|Sohag|سوهاج
EG|Qena|Qena,Kena|قنا?
EG|Beni Suef,Beni Sueif|Beni Souef,Beni Suef|بني سويف
EG|Fayoum,Faiyum,Fayum|Fayoum|الفيوم
EG|Hurghada|Hurghada|الغردقة
EG|Marsa Alam|Marsa Alam|مرسى علم
EG|Dahab|Dahab|دهب?
EG|Safaga|Safaga|سفاجا
EG|Arish,El Arish,Al Arish|Arish,El Arish,Al Arich,El Arich|العريش
EG|Rafah|Rafah|رفح
EG|Kafr el-Sheikh,Kafr al-Sheikh|Kafr el-Cheikh,Kafr el-Sheikh|كفر الشيخ
EG|Damanhur,Damanhour|Damanhour|دمنهور
EG|Benha,Banha|Benha,Banha|بنها?
EG|Shibin el-Kom,Shebin el-Kom|Chibin el-Kom,Shebin el-Kom|شبين الكوم
EG|Mahalla,El Mahalla El Kubra,Mahalla al-Kubra|Mahalla,Mahalla al-Koubra,El Mahalla El Kubra|المحلة الكبرى,المحلة?
EG|El Alamein,Al Alamein,Alamein,New Alamein|El Alamein,Al Alamein,Alamein|العلمين?,العلمين الجديدة
EG|Marsa Matruh,Marsa Matrouh,Mersa Matruh,Matrouh,Matruh|Marsa Matrouh,Mersa Matrouh,Matrouh|مرسى مطروح,مطروح?
EG|Siwa|Siwa,Siouah|سيوة
EG|Ain Sokhna,Ain Sukhna|Aïn Sokhna|العين السخنة
EG|Edfu|Edfou,Edfu|إدفو
EG|Esna|Esna|إسنا
EG|Kom Ombo|Kom Ombo|كوم أمبو
EG|Abu Simbel|Abou Simbel|أبو سمبل
EG|Taba|Taba|طابا
EG|Nuweiba|Nuweiba|نويبع
EG|El Gouna|El Gouna|الجونة
EG|Saqqara|Saqqara,Saqqarah|سقارة
EG|Helwan|Hélouan,Helwan|حلوان
LY|Tripoli|Tripoli|طرابلس
LY|Benghazi|Benghazi|بنغازي
LY|Misrata|Misrata|مصراتة
LY|Sirte|Syrte|سرت?
LY|Tobruk|Tobrouk|طبرق?
LY|Derna|Derna|درنة
LY|Bayda,Al Bayda,El Beida|Beïda,El Beïda,Al Bayda|البيضاء?
LY|Sabha,Sebha|Sebha|سبها?
LY|Ghadames|Ghadamès|غدامس
LY|Sabratha|Sabratha|صبراتة
LY|Zawiya,Zawiyah|Zaouïa?,Zawiya|الزاوية?
LY|Ajdabiya|Ajdabiya|أجدابيا
LY|Brega,Marsa Brega|Brega|البريقة
LY|Ras Lanuf|Ras Lanouf|رأس لانوف
LY|Zliten|Zliten|زليتن
LY|Tarhuna|Tarhouna|ترهونة
LY|Bani Walid|Bani Walid|بني وليد
LY|Murzuq|Mourzouq,Mourzouk|مرزق?
LY|Kufra|Koufra|الكفرة?
LY|Nalut|Nalout|نالوت
LY|Gharyan|Gharyan|غريان
LY|Zintan|Zenten,Zintan|الزنتان
MR|Nouakchott|Nouakchott|نواكشوط,انواكشوط
MR|Nouadhibou|Nouadhibou|نواذيبو,انواذيبو,نواديبو
MR|Rosso?|Rosso?|روصو
MR|Kaédi|Kaédi|كيهيدي
MR|Kiffa|Kiffa|كيفة?
MR|Zouérat|Zouérat,Zouérate|ازويرات,الزويرات
MR|Sélibaby|Sélibaby|سيليبابي
MR|Tidjikja|Tidjikja|تجكجة
MR|Chinguetti|Chinguetti|شنقيط
MR|Ouadane|Ouadane|وادان?
MR|Oualata|Oualata|ولاتة?
MR|Akjoujt|Akjoujt|أكجوجت
MR|Bassikounou|Bassikounou|باسكنو
MR|Mbera|Mbera|امبرة
MA|Rabat|Rabat|الرباط
MA|Casablanca|Casablanca|الدار البيضاء
MA|Marrakech,Marrakesh|Marrakech|مراكش
MA|Fez,Fes|Fès,Fez|فاس
MA|Tangier,Tangiers|Tanger|طنجة
MA|Agadir|Agadir|أكادير,أغادير
MA|Meknes|Meknès|مكناس
MA|Oujda|Oujda|وجدة
MA|Tetouan|Tétouan|تطوان
MA|Laayoune|Laâyoune|العيون?
MA|Dakhla|Dakhla|الداخلة
MA|Ouarzazate|Ouarzazate|ورزازات
MA|Essaouira|Essaouira|الصويرة
MA|Kenitra|Kénitra|القنيطرة
MA|Ifrane|Ifrane|إفران
MA|Safi?|Safi?|آسفي?
MA|El Jadida|El Jadida|مدينة الجديدة
MA|Guelmim|Guelmim|كلميم
MA|Taroudant|Taroudant|تارودانت
MA|Tiznit|Tiznit|تيزنيت
MA|Tan-Tan|Tan-Tan|طانطان
MA|Sidi Ifni|Sidi Ifni|سيدي إفني
MA|Boujdour|Boujdour|بوجدور
MA|Smara|Smara|السمارة
MA|Zagora|Zagora|زاكورة
MA|Errachidia|Errachidia|الرشيدية,الراشيدية
MA|Midelt|Midelt|ميدلت
MA|Tinghir|Tinghir|تنغير
MA|Khouribga|Khouribga|خريبكة
MA|Beni Mellal|Beni Mellal|بني ملال
MA|Azilal|Azilal|أزيلال
MA|Settat|Settat|سطات
MA|Berrechid|Berrechid|برشيد?
MA|Mohammedia|Mohammedia|المحمدية?
MA|Temara|Témara|تمارة
MA|Skhirat|Skhirat|الصخيرات
MA|Khemisset|Khémisset|الخميسات
MA|Sidi Kacem|Sidi Kacem|سيدي قاسم
MA|Sidi Slimane|Sidi Slimane|سيدي سليمان
MA|Larache|Larache|العرائش
MA|Ksar el-Kebir|Ksar el-Kébir|القصر الكبير?
MA|Asilah|Asilah,Assilah|أصيلة?
MA|Chefchaouen|Chefchaouen|شفشاون
MA|Al Hoceima|Al Hoceïma|الحسيمة
MA|Nador|Nador|الناظور
MA|Berkane|Berkane|مدينة بركان
MA|Taourirt|Taourirt|تاوريرت
MA|Jerada|Jerada|جرادة?
MA|Figuig|Figuig|فجيج,فكيك
MA|Taza|Taza|تازة
MA|Guercif|Guercif|جرسيف
MA|Taounate|Taounate|تاونات
MA|Sefrou|Sefrou|صفرو
MA|Khenifra|Khénifra|خنيفرة
MA|Benguerir,Ben Guerir|Benguérir,Ben Guérir|ابن جرير?,بن جرير?,بنجرير
MA|Youssoufia|Youssoufia|اليوسفية
MA|Chichaoua|Chichaoua|شيشاوة
MA|Kelaat Sraghna,El Kelaa des Sraghna|El Kelâa des Sraghna|قلعة السراغنة
MA|Fnideq|Fnideq|الفنيدق
MA|Merzouga|Merzouga|مرزوكة
MA|Inezgane|Inezgane|إنزكان
MA|Jorf Lasfar|Jorf Lasfar|الجرف الأصفر
MA|Saïdia|Saïdia|السعيدية
SO|Mogadishu|Mogadiscio|مقديشو
SO|Hargeisa|Hargeisa|هرجيسا
SO|Kismayo,Kismaayo|Kismayo,Kismaayo|كيسمايو,كسمايو
SO|Baidoa|Baidoa|بيدوا,بيداوا,بايدوا
SO|Garowe|Garowe|غاروي,جاروي
SO|Bosaso,Bossaso|Bosaso,Bossaso|بوصاصو,بوساسو
SO|Berbera|Berbera|بربرة
SO|Burao|Burao|برعو
SO|Galkayo,Galkacyo|Galkayo,Galkacyo|غالكعيو,جالكعيو
SO|Beledweyne|Beledweyne|بلدوين
SO|Dhusamareb|Dhusamareb|طوسمريب
SO|Las Anod,Laascaanood|Las Anod|لاسعانود,لاس عانود
SD|Khartoum|Khartoum|الخرطوم
SD|Port Sudan|Port-Soudan|بورتسودان,بور سودان,بورت سودان
SD|Omdurman|Omdourman|أم درمان
SD|Wadi Halfa|Wadi Halfa,Ouadi Halfa|وادي حلفا
SD|Kassala|Kassala|كسلا
SD|Gedaref,El Gedaref,Gadaref|Gedaref|القضارف
SD|El Fasher,Al Fasher|El Fasher,Al Fasher,El-Facher,Al-Facher|الفاشر
SD|Nyala|Nyala|نيالا
SD|El Geneina,Geneina,Al Geneina|El Geneina,Geneina,Al Geneina|الجنينة?
SD|Zalingei|Zalingei|زالنجي
SD|Ed Daein,El Daein|Ed Daein,El Daein|الضعين
SD|El Obeid,Al Obeid|El Obeid,Al Obeid|الأبيض?
SD|Kadugli|Kadougli,Kadugli|كادوقلي,كادقلي
SD|Wad Madani,Wad Medani|Wad Madani,Wad Medani|ود مدني,واد مدني
SD|Sennar|Sennar|سنار
SD|Damazin,Ed Damazin|Damazin,Ed Damazin|الدمازين
SD|Kosti|Kosti|كوستي
SD|Dongola|Dongola|دنقلا
SD|Merowe|Méroé?,Merowe|مروي?
SD|Atbara|Atbara|عطبرة
SD|Shendi|Shendi,Chendi|شندي
SD|Suakin|Souakin,Suakin|سواكن
SD|Abyei|Abyei|أبيي
TN|Tunis|Tunis|تونس العاصمة,تونس
TN|Sfax|Sfax|صفاقس
TN|Sousse|Sousse|سوسة
TN|Kairouan|Kairouan|القيروان
TN|Bizerte|Bizerte|بنزرت
TN|Sidi Bou Said|Sidi Bou Saïd,Sidi Bou Said|سيدي بوسعيد,سيدي بو سعيد
TN|Sidi Bouzid|Sidi Bouzid|سيدي بوزيد
TN|Djerba|Djerba|جربة
TN|Hammamet|Hammamet|الحمامات?
TN|Ariana?|Ariana?,L'Ariana|أريانة
TN|Béja?|Béja?|باجة
TN|Ben Arous|Ben Arous|بن عروس
TN|Gabès|Gabès|قابس
TN|Gafsa|Gafsa|قفصة
TN|Jendouba|Jendouba|جندوبة
TN|Kasserine|Kasserine|القصرين?
TN|Kebili|Kébili|قبلي?
TN|El Kef,Le Kef,Kef|Le Kef,El Kef|الكاف?
TN|Mahdia|Mahdia|المهدية?
TN|Manouba|Manouba|منوبة
TN|Médenine|Médenine|مدنين
TN|Monastir|Monastir|المنستير
TN|Nabeul|Nabeul|نابل
TN|Siliana|Siliana|سليانة
TN|Tataouine|Tataouine|تطاوين
TN|Tozeur|Tozeur|توزر
TN|Zaghouan|Zaghouan|زغوان
TN|El Jem,El Djem|El Jem,El Djem|الجم?
TN|Carthage|Carthage|قرطاج,قرطاجة
TN|Ben Guerdane,Ben Gardane|Ben Guerdane,Ben Gardane|بن قردان
TN|Zarzis|Zarzis|جرجيس
TN|Tabarka|Tabarka|طبرقة
TN|La Marsa|La Marsa|المرسى?
TN|Douz|Douz|دوز
TN|Matmata|Matmata|مطماطة
TN|La Goulette|La Goulette|حلق الوادي
TN|Radès|Radès|رادس
TN|Kerkennah|Kerkennah|قرقنة
`
