/** Country, then the names of the city in English, French and Arabic, the usual one first; `?` as in `countries`. */
export const citiesOfAsia = `
AF|Kabul|Kaboul|كابول,كابل
AF|Kandahar|Kandahar|قندهار
AF|Herat|Hérat|هرات
AM|Yerevan|Erevan|يريفان
AZ|Baku|Bakou|باكو
BD|Dhaka|Dacca,Dhaka|دكا,داكا
BD|Chittagong,Chattogram|Chittagong|شيتاغونغ
BD|Cox's Bazar|Cox's Bazar|كوكس بازار
BT|Thimphu|Thimphou|تيمفو,تيمبو,ثيمفو
BN|Bandar Seri Begawan|Bandar Seri Begawan|بندر سري بيغاوان
KH|Phnom Penh|Phnom Penh|بنوم بنه,فنوم بنه
KH|Siem Reap|Siem Reap|سيام ريب
CN|Beijing,Peking|Pékin,Beijing|بكين,بيجين
CN|Shanghai|Shanghai|شنغهاي,شانغهاي
CN|Guangzhou|Canton?,Guangzhou|غوانغتشو,قوانغتشو
CN|Shenzhen|Shenzhen|شنتشن,شينزن
CN|Chengdu|Chengdu|تشنغدو
CN|Wuhan|Wuhan|ووهان
CN|Hangzhou|Hangzhou|هانغتشو
CN|Xi'an|Xi'an|شيآن
CN|Chongqing|Chongqing|تشونغتشينغ
CN|Tianjin|Tianjin|تيانجين
CN|Nanjing|Nankin|نانجينغ
CN|Kunming|Kunming|كونمينغ
CN|Urumqi|Urumqi|أورومتشي
GE|Tbilisi|Tbilissi|تبليسي
GE|Batumi|Batoumi|باتومي
IN|New Delhi,Delhi|New Delhi,Delhi|نيودلهي,نيو دلهي,دلهي
IN|Mumbai,Bombay|Mumbai,Bombay|مومباي,بومباي
IN|Kolkata,Calcutta|Calcutta|كولكاتا,كلكتا
IN|Bengaluru,Bangalore|Bangalore,Bengaluru|بنغالور,بنغالورو
IN|Chennai|Chennai|تشيناي
IN|Hyderabad|Hyderabad|حيدر آباد,حيدرآباد
ID|Jakarta|Jakarta,Djakarta|جاكرتا
ID|Bali|Bali|بالي
ID|Surabaya|Surabaya|سورابايا
ID|Bandung|Bandung|باندونغ
IR|Tehran,Teheran|Téhéran|طهران
IR|Shiraz|Chiraz|شيراز
IR|Isfahan|Ispahan|أصفهان
IR|Mashhad|Machhad,Mechhed|مشهد?
IR|Tabriz|Tabriz|تبريز
IL|Tel Aviv|Tel-Aviv,Tel Aviv|تل أبيب
IL|Haifa|Haïfa|حيفا
JP|Tokyo|Tokyo|طوكيو
JP|Osaka|Osaka|أوساكا
JP|Kyoto|Kyoto|كيوتو
JP|Hiroshima|Hiroshima|هيروشيما
JP|Nagasaki|Nagasaki|ناغازاكي,ناجازاكي
JP|Yokohama|Yokohama|يوكوهاما
JP|Sapporo|Sapporo|سابورو
KZ|Almaty,Alma-Ata|Almaty,Alma-Ata|ألماتي,ألما آتا
KZ|Astana,Nur-Sultan|Astana,Nour-Soultan|أستانا,آستانا
KZ|Shymkent|Chymkent|شيمكنت
KP|Pyongyang|Pyongyang|بيونغ يانغ,بيونغيانغ
KR|Seoul|Séoul|سيول?,سول?
KR|Busan|Busan,Pusan|بوسان
KR|Incheon|Incheon|إنتشون
KR|Daejeon|Daejeon|دايجون
KG|Bishkek|Bichkek|بيشكيك,بشكيك
KG|Osh|Och|أوش
LA|Vientiane|Vientiane|فيينتيان,فينتيان
MY|Kuala Lumpur|Kuala Lumpur|كوالالمبور,كوالا لمبور
MY|Penang|Penang|بينانغ
MY|Putrajaya|Putrajaya|بوتراجايا
MV|Malé?|Malé?|ماليه?
MN|Ulaanbaatar,Ulan Bator|Oulan-Bator|أولان باتور,أولانباتور
MM|Naypyidaw,Nay Pyi Taw|Naypyidaw|نايبيداو
MM|Yangon,Rangoon|Yangon,Rangoun|يانغون
NP|Kathmandu|Katmandou|كاتماندو,كتماندو,كاتمندو
PK|Islamabad|Islamabad|إسلام آباد,إسلام أباد
PK|Karachi|Karachi|كراتشي,كاراتشي
PK|Lahore|Lahore|لاهور
PK|Peshawar|Peshawar|بيشاور
PH|Manila|Manille|مانيلا
PH|Cebu|Cebu|سيبو
PH|Davao|Davao|دافاو
SG|Singapore|Singapour|سنغافورة
LK|Colombo|Colombo|كولومبو
TW|Taipei|Taipei|تايبيه
TJ|Dushanbe|Douchanbé|دوشنبه
TH|Bangkok|Bangkok|بانكوك,بانغكوك
TH|Chiang Mai|Chiang Mai|شيانغ ماي
TL|Dili|Dili|ديلي
TM|Ashgabat|Achgabat,Achkhabad|عشق آباد,عشق أباد
TR|Ankara|Ankara|أنقرة
TR|Istanbul|Istanbul,Istamboul|إسطنبول,اسطنبول,استنبول,استانبول
TR|Izmir|Izmir|إزمير
TR|Antalya|Antalya|أنطاليا
TR|Gaziantep|Gaziantep|غازي عنتاب
TR|Konya|Konya|قونية
TR|Beyoglu|Beyoglu|بيوغلو,بايوغلو
UZ|Tashkent|Tachkent|طشقند
UZ|Samarkand|Samarcande|سمرقند
UZ|Bukhara|Boukhara|بخارى
VN|Hanoi,Ha Noi|Hanoï|هانوي
VN|Ho Chi Minh City|Hô Chi Minh-Ville|هو تشي منه
VN|Da Nang|Da Nang|دا نانغ
AU|Canberra|Canberra|كانبيرا,كانبرا
AU|Sydney|Sydney|سيدني
AU|Melbourne|Melbourne|ملبورن,ميلبورن
AU|Brisbane|Brisbane|بريزبن,بريسبان
AU|Perth|Perth|بيرث
NZ|Wellington|Wellington|ويلينغتون,ولنغتون
NZ|Auckland|Auckland|أوكلاند
NZ|Christchurch|Christchurch|كرايستشيرش
FJ|Suva|Suva|سوفا
PG|Port Moresby|Port Moresby|بورت مورسبي
WS|Apia|Apia|آبيا
`
