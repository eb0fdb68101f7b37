/** Country, then the names of the city in English, French and Arabic, the usual one first; `?` as in `countries`. */
export const citiesOfAfrica = `
AO|Luanda|Luanda|لواندا
BJ|Cotonou|Cotonou|كوتونو
BJ|Porto-Novo|Porto-Novo|بورتو نوفو
BW|Gaborone|Gaborone|غابورون,جابورون
BF|Ouagadougou|Ouagadougou|واغادوغو,واجادوجو
BF|Bobo-Dioulasso|Bobo-Dioulasso|بوبو ديولاسو
BI|Bujumbura|Bujumbura|بوجومبورا,بوجمبورا
BI|Gitega|Gitega|غيتيغا
CV|Praia|Praia|برايا
CM|Yaoundé,Yaounde|Yaoundé|ياوندي
CM|Douala|Douala|دوالا
CF|Bangui|Bangui|بانغي
TD|N'Djamena|N'Djamena,Ndjamena|نجامينا,إنجمينا
CG|Brazzaville|Brazzaville|برازافيل,برازفيل
CG|Pointe-Noire|Pointe-Noire|بوانت نوار
CD|Kinshasa|Kinshasa|كينشاسا,كنشاسا
CD|Goma|Goma|غوما
CD|Lubumbashi|Lubumbashi|لوبومباشي
CD|Bukavu|Bukavu|بوكافو
CI|Abidjan|Abidjan|أبيدجان
CI|Yamoussoukro|Yamoussoukro|ياموسوكرو,ياموسكرو,ياماسوكرو
CI|Bouaké|Bouaké|بواكي,بواكيه
DJ|Djibouti,Djibouti City|Djibouti|جيبوتي
GQ|Malabo|Malabo|مالابو
ER|Asmara|Asmara|أسمرة,أسمرا
SZ|Mbabane|Mbabane|مبابان,مباباني
ET|Addis Ababa|Addis-Abeba|أديس أبابا
ET|Mekelle|Mékélé,Makalé|ميكيلي
GA|Libreville|Libreville|ليبرفيل
GM|Banjul|Banjul|بانجول,بنجول
GH|Accra|Accra|أكرا
GH|Kumasi|Kumasi|كوماسي
GN|Conakry|Conakry|كوناكري
GW|Bissau|Bissau|بيساو
KE|Nairobi|Nairobi|نيروبي
KE|Mombasa|Mombasa|مومباسا
KE|Kisumu|Kisumu|كيسومو
LS|Maseru|Maseru|ماسيرو
LR|Monrovia|Monrovia|مونروفيا
MG|Antananarivo|Antananarivo,Tananarive|أنتاناناريفو,تاناناريفو,تناناريف
MW|Lilongwe|Lilongwe|ليلونغوي
MW|Blantyre|Blantyre|بلانتاير
ML|Bamako|Bamako|باماكو
ML|Timbuktu|Tombouctou|تمبكتو
ML|Gao?|Gao|غاو
MU|Port Louis|Port-Louis|بورت لويس
MZ|Maputo|Maputo|مابوتو
MZ|Beira|Beira|بيرا
MZ|Quelimane|Quelimane|كيليماني,كليماني
NA|Windhoek|Windhoek|ويندهوك,فيندهوك
NE|Niamey|Niamey|نيامي
NE|Agadez|Agadez|أغاديز
NG|Abuja|Abuja|أبوجا
NG|Lagos|Lagos|لاغوس,لاجوس
NG|Kano|Kano|كانو?
NG|Ibadan|Ibadan|إبادان
NG|Port Harcourt|Port Harcourt|بورت هاركورت
NG|Maiduguri|Maiduguri|مايدوغوري
RW|Kigali|Kigali|كيغالي,كيجالي
ST|São Tomé|São Tomé,Sao Tomé|ساو تومي
SN|Dakar|Dakar|داكار,دكار
SN|Saint-Louis|Saint-Louis|سان لوي
SN|Ziguinchor|Ziguinchor|زيغينشور
SC|Victoria?|Victoria?|فيكتوريا?
SL|Freetown|Freetown|فريتاون
ZA|Cape Town|Le Cap|كيب تاون,كيبتاون,كايب تاون
ZA|Johannesburg|Johannesburg|جوهانسبرغ,جوهانسبورغ,جوهانسبرج
ZA|Pretoria|Pretoria|بريتوريا
ZA|Durban|Durban|ديربان
SS|Juba|Djouba,Juba|جوبا
TZ|Dodoma|Dodoma|دودوما
TZ|Dar es Salaam|Dar es Salaam|دار السلام
TZ|Arusha|Arusha|أروشا
TZ|Zanzibar|Zanzibar|زنجبار
TG|Lomé,Lome|Lomé|لومي,لوميه
UG|Kampala|Kampala|كمبالا
UG|Entebbe|Entebbe|عنتيبي
ZM|Lusaka|Lusaka|لوساكا
ZW|Harare|Harare|هراري
ZW|Bulawayo|Bulawayo|بولاوايو,بولاويو
`
