/** Country, then the names of the city in English, French and Arabic, the usual one first; `?` as in `countries`. */
export const citiesOfWesternAndCentralAsia = `
AF|Kabul|Kaboul|كابول,كابل
AF|Kandahar|Kandahar|قندهار
AF|Herat|Hérat|هرات
AF|Mazar-i-Sharif|Mazar-i-Charif,Mazar-e-Charif|مزار شريف,مزار الشريف
AF|Jalalabad|Jalalabad|جلال آباد
AF|Kunduz|Kunduz,Kondoz|قندوز
AF|Bamiyan,Bamyan|Bamiyan|باميان
AF|Ghazni|Ghazni|غزنة,غزني?
AF|Khost|Khost|خوست
AM|Yerevan|Erevan|يريفان
AM|Gyumri|Gyumri,Gumri|غيومري
AZ|Baku|Bakou|باكو
AZ|Ganja?|Gandja|كنجة
AZ|Nakhchivan|Nakhitchevan|نخجوان,ناخيتشيفان
AZ|Stepanakert,Khankendi|Stepanakert,Khankendi|ستيباناكيرت
AZ|Sumgait|Soumgaït|سومغاييت
GE|Tbilisi|Tbilissi|تبليسي
GE|Batumi|Batoumi|باتومي
GE|Kutaisi|Koutaïssi,Koutaisi|كوتايسي
GE|Sukhumi|Soukhoumi|سوخومي
IR|Tehran,Teheran|Téhéran|طهران
IR|Shiraz|Chiraz|شيراز
IR|Isfahan|Ispahan|أصفهان
IR|Mashhad|Machhad,Mechhed|مشهد?
IR|Tabriz|Tabriz|تبريز
IR|Qom|Qom|قم?
IR|Kerman|Kerman|كرمان?
IR|Ahvaz,Ahwaz|Ahvaz,Ahwaz|الأهواز,الأحواز
IR|Bushehr|Bouchehr|بوشهر
IR|Bandar Abbas|Bandar Abbas|بندر عباس
IR|Urmia|Ourmia|أرومية?
IR|Kermanshah|Kermanshah,Kermanchah|كرمانشاه
IR|Hamadan|Hamadan|همدان?
IR|Natanz|Natanz|نطنز
IR|Abadan|Abadan|عبادان
IR|Zahedan|Zahedan|زاهدان
IL|Tel Aviv|Tel-Aviv,Tel Aviv|تل أبيب
IL|Haifa|Haïfa|حيفا
IL|Ashdod|Ashdod|أسدود,أشدود
IL|Eilat|Eilat|إيلات
IL|Nazareth|Nazareth|الناصرة
IL|Acre?|Acre?,Saint-Jean-d'Acre|عكا
IL|Beersheba,Beer-Sheva|Beersheba,Beer-Sheva|بئر السبع
IL|Jaffa|Jaffa|يافا
KZ|Almaty,Alma-Ata|Almaty,Alma-Ata|ألماتي,ألما آتا
KZ|Astana,Nur-Sultan|Astana,Nour-Soultan|أستانا,آستانا
KZ|Shymkent|Chymkent|شيمكنت
KZ|Karaganda,Karagandy|Karaganda|كاراغندا,قاراغندي
KZ|Aktau|Aktaou,Aktau|أكتاو
KZ|Atyrau|Atyraou,Atyrau|أتيراو
KZ|Aktobe|Aktobe,Aktioubé|أكتوبي
KZ|Baikonur|Baïkonour|بايكونور
KG|Bishkek|Bichkek|بيشكيك,بشكيك
KG|Osh|Och|أوش
KG|Karakol|Karakol|كاراكول
TJ|Dushanbe|Douchanbé|دوشنبه
TJ|Khujand|Khodjent,Khoudjand|خوجاند,خجند
TJ|Khorog|Khorog|خوروغ
TM|Ashgabat|Achgabat,Achkhabad|عشق آباد,عشق أباد
TM|Turkmenbashi|Turkmenbachi|تركمانباشي
TR|Ankara|Ankara|أنقرة
TR|Istanbul|Istanbul,Istamboul|إسطنبول,اسطنبول,استنبول,استانبول
TR|Izmir|Izmir|إزمير
TR|Antalya|Antalya|أنطاليا
TR|Gaziantep|Gaziantep|غازي عنتاب
TR|Konya|Konya|قونية
TR|Beyoglu|Beyoglu|بيوغلو,بايوغلو
TR|Bursa|Bursa,Brousse?|بورصا,بورسا
TR|Adana|Adana|أضنة
TR|Mersin|Mersin|مرسين
TR|Kayseri|Kayseri|قيصري?
TR|Diyarbakir|Diyarbakir|ديار بكر
TR|Erzurum|Erzurum,Erzeroum|أرضروم
TR|Trabzon|Trabzon,Trébizonde|طرابزون
TR|Samsun|Samsun|سامسون?,صامسون
TR|Eskisehir|Eskisehir|إسكي شهير
TR|Denizli|Denizli|دنيزلي
TR|Bodrum|Bodrum|بودروم
TR|Antakya,Antioch|Antakya,Antioche|أنطاكية
TR|Sanliurfa|Sanliurfa|شانلي أورفا
TR|Kahramanmaras|Kahramanmaras|كهرمان مرعش
TR|Malatya|Malatya|ملاطية
TR|Adiyaman|Adiyaman|أديامان
TR|Mardin|Mardin|ماردين?
TR|Iskenderun|Iskenderun,Alexandrette|إسكندرون
TR|Canakkale|Canakkale|جناق قلعة
TR|Edirne|Edirne,Andrinople|أدرنة
TR|Sivas|Sivas|سيواس
TR|Alanya|Alanya|ألانيا
UZ|Tashkent|Tachkent|طشقند
UZ|Samarkand|Samarcande|سمرقند
UZ|Bukhara|Boukhara|بخارى
UZ|Khiva|Khiva|خيوة
UZ|Namangan|Namangan|نامانغان
UZ|Fergana|Ferghana,Fergana|فرغانة
UZ|Andijan|Andijan|أنديجان
UZ|Nukus|Noukous|نوكوس
UZ|Termez|Termez|ترمذ
UZ|Kokand|Kokand|قوقند
`
