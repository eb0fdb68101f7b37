/** Country, then the names of the city in English, French and Arabic, the usual one first; `?` as in `countries`. */
export const citiesOfTheArabWorld = `
DZ|Algiers|Alger|الجزائر العاصمة,الجزائر
DZ|Oran|Oran|وهران
DZ|Constantine?|Constantine?|قسنطينة
DZ|Annaba|Annaba|عنابة
DZ|Tlemcen|Tlemcen|تلمسان
DZ|Tamanrasset|Tamanrasset|تمنراست
BH|Manama|Manama|المنامة
BH|Muharraq|Mouharraq|المحرق
KM|Moroni|Moroni|موروني
EG|Cairo|Le Caire,Caire|القاهرة
EG|Alexandria|Alexandrie|الإسكندرية
EG|Giza|Gizeh,Guizeh|الجيزة
EG|Sharm el-Sheikh,Sharm El Sheikh|Charm el-Cheikh,Charm El Cheikh|شرم الشيخ
EG|Luxor|Louxor,Louqsor|الأقصر
EG|Aswan|Assouan|أسوان
EG|Port Said|Port-Saïd|بورسعيد
EG|Ismailia|Ismaïlia|الإسماعيلية
EG|Mansoura|Mansourah|المنصورة
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
JO|Amman|Amman|عمان
JO|Aqaba|Aqaba|العقبة
JO|Irbid|Irbid|إربد
JO|Zarqa|Zarka|الزرقاء
JO|Petra|Pétra|البتراء
KW|Kuwait City|Koweït|مدينة الكويت,الكويت
LB|Beirut|Beyrouth|بيروت
LB|Tripoli|Tripoli|طرابلس
LB|Sidon|Saïda,Sidon|صيدا
LB|Tyre|Tyr|صور?
LB|Byblos|Byblos|جبيل
LY|Tripoli|Tripoli|طرابلس
LY|Benghazi|Benghazi|بنغازي
LY|Misrata|Misrata|مصراتة
LY|Sirte|Syrte|سرت
MR|Nouakchott|Nouakchott|نواكشوط
MR|Nouadhibou|Nouadhibou|نواذيبو
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
OM|Muscat|Mascate|مسقط
OM|Salalah|Salalah|صلالة
OM|Sohar|Sohar|صحار
PS|Ramallah|Ramallah|رام الله
PS|Gaza,Gaza City|Gaza|غزة
PS|Bethlehem|Bethléem|بيت لحم
PS|Hebron|Hébron|الخليل?
PS|Nablus|Naplouse|نابلس
PS|Jenin|Jénine|جنين?
PS|Jericho|Jéricho|أريحا
PS|Jerusalem|Jérusalem|القدس
QA|Doha|Doha|الدوحة
QA|Lusail|Lusail|لوسيل
SA|Riyadh|Riyad,Riad|الرياض
SA|Jeddah,Jidda|Djeddah,Djedda|جدة
SA|Mecca,Makkah|La Mecque,Mecque|مكة المكرمة,مكة
SA|Medina|Médine|المدينة المنورة
SA|Dammam|Dammam|الدمام
SA|Khobar,Al Khobar|Khobar|الخبر?
SA|Dhahran|Dhahran|الظهران
SA|Taif|Taëf,Taïf|الطائف
SA|Tabuk|Tabouk|تبوك
SA|Abha|Abha|أبها
SA|AlUla,Al-Ula|Al-Ula,AlUla|العلا
SA|NEOM|NEOM|نيوم
SO|Mogadishu|Mogadiscio|مقديشو
SO|Hargeisa|Hargeisa|هرجيسا
SD|Khartoum|Khartoum|الخرطوم
SD|Port Sudan|Port-Soudan|بورتسودان
SD|Omdurman|Omdourman|أم درمان
SY|Damascus|Damas|دمشق
SY|Aleppo|Alep|حلب
SY|Homs|Homs|حمص
SY|Latakia|Lattaquié|اللاذقية
SY|Idlib|Idlib,Idleb|إدلب
TN|Tunis|Tunis|تونس العاصمة,تونس
TN|Sfax|Sfax|صفاقس
TN|Sousse|Sousse|سوسة
TN|Kairouan|Kairouan|القيروان
TN|Bizerte|Bizerte|بنزرت
TN|Sidi Bou Said|Sidi Bou Saïd,Sidi Bou Said|سيدي بوسعيد,سيدي بو سعيد
TN|Sidi Bouzid|Sidi Bouzid|سيدي بوزيد
TN|Djerba|Djerba|جربة
TN|Hammamet|Hammamet|الحمامات?
AE|Abu Dhabi|Abou Dabi,Abou Dhabi,Abu Dhabi|أبوظبي,أبو ظبي
AE|Dubai|Dubaï,Dubai|دبي
AE|Sharjah|Charjah,Sharjah|الشارقة
AE|Ajman|Ajman|عجمان
AE|Fujairah|Foujaïrah,Fujaïrah|الفجيرة
AE|Ras Al Khaimah|Ras el Khaïmah,Ras Al Khaïmah|رأس الخيمة
AE|Al Ain|Al-Aïn,Al Aïn|العين?
YE|Sana'a,Sanaa|Sanaa,Sana'a|صنعاء
YE|Aden|Aden|عدن
YE|Taiz|Taëz,Taïz|تعز
YE|Hodeidah,Hudaydah|Hodeïda,Hodeidah|الحديدة
YE|Mukalla|Moukalla|المكلا
`
