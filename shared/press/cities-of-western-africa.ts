/** Country, then the names of the city in English, French and Arabic, the usual one first; `?` as in `countries`. */
export const citiesOfWesternAfrica = `
AO|Luanda|Luanda|لواندا
AO|Benguela|Benguela|بنغيلا
AO|Lobito|Lobito|لوبيتو
AO|Huambo|Huambo|هوامبو
AO|Lubango|Lubango|لوبانغو
AO|Cabinda|Cabinda|كابيندا
AO|Malanje|Malanje|مالانجي
AO|Soyo|Soyo|سويو
BJ|Cotonou|Cotonou|كوتونو
BJ|Porto-Novo|Porto-Novo|بورتو نوفو
BJ|Parakou|Parakou|باراكو
BJ|Abomey|Abomey|أبومي
BJ|Abomey-Calavi|Abomey-Calavi|أبومي كالافي
BJ|Ouidah|Ouidah|ويدا?,ويداه?
BJ|Natitingou|Natitingou|ناتيتينغو
BJ|Bohicon|Bohicon|بوهيكون
BJ|Djougou|Djougou|جوغو,دجوغو
BJ|Malanville|Malanville|مالانفيل
BF|Ouagadougou|Ouagadougou|واغادوغو,واجادوجو
BF|Bobo-Dioulasso|Bobo-Dioulasso|بوبو ديولاسو
BF|Koudougou|Koudougou|كودوغو
BF|Ouahigouya|Ouahigouya|واهيغويا
BF|Banfora|Banfora|بانفورا
BF|Kaya?|Kaya?|كايا?
BF|Djibo?|Djibo?|جيبو,دجيبو
BF|Fada N'Gourma|Fada N'Gourma|فادا نغورما
BF|Tenkodogo|Tenkodogo|تينكودوغو
BF|Dédougou|Dédougou|ديدوغو
CV|Praia|Praia|برايا
CV|Mindelo|Mindelo|مينديلو
CM|Yaoundé,Yaounde|Yaoundé|ياوندي
CM|Douala|Douala|دوالا
CM|Garoua|Garoua|غاروا
CM|Maroua?|Maroua?|ماروا?
CM|Bafoussam|Bafoussam|بافوسام
CM|Bamenda|Bamenda|باميندا
CM|Buea|Buea|بويا
CM|Limbe|Limbé|ليمبي
CM|Kribi|Kribi|كريبي
CM|Ngaoundéré|Ngaoundéré|نغاونديري
CM|Bertoua|Bertoua|بيرتوا
CM|Ebolowa|Ebolowa|إيبولوا
CM|Kousseri|Kousséri|كوسيري
CM|Foumban|Foumban|فومبان
CM|Nkongsamba|Nkongsamba|نكونغسامبا
CM|Kumba|Kumba|كومبا?
CF|Bangui|Bangui|بانغي
CF|Bouar|Bouar|بوار?
CF|Bambari|Bambari|بامباري
CF|Berbérati|Berbérati|بربراتي,بيربيراتي
CF|Bangassou|Bangassou|بانغاسو
CF|Bria?|Bria?|بريا?
CF|Birao|Birao|بيراو
CF|Bossangoa|Bossangoa|بوسانغوا
CF|Kaga-Bandoro|Kaga-Bandoro|كاغا باندورو
TD|N'Djamena|N'Djamena,Ndjamena|نجامينا,إنجمينا
TD|Moundou|Moundou|موندو?
TD|Abéché|Abéché|أبشة,أبيشي
TD|Adré|Adré|أدري?
TD|Faya-Largeau|Faya-Largeau|فايا لارجو
TD|Am Timan|Am Timan|أم تيمان
TD|Bongor|Bongor|بونغور
TD|Farchana|Farchana|فرشانا
TD|Goz Beïda|Goz Beïda|قوز بيضا,قوز بيضة
TD|Amdjarass|Amdjarass|أم جرس,أمجرس
TD|Baga Sola,Bagasola|Baga Sola,Bagasola|باغا سولا
CG|Brazzaville|Brazzaville|برازافيل,برازفيل
CG|Pointe-Noire|Pointe-Noire|بوانت نوار
CG|Dolisie|Dolisie|دوليزي
CG|Ouesso|Ouesso|ويسو
CG|Impfondo|Impfondo|إمبفوندو
CD|Kinshasa|Kinshasa|كينشاسا,كنشاسا
CD|Goma|Goma|غوما
CD|Lubumbashi|Lubumbashi|لوبومباشي
CD|Bukavu|Bukavu|بوكافو
CD|Kisangani|Kisangani|كيسانغاني
CD|Mbuji-Mayi|Mbuji-Mayi|مبوجي مايي,مبوجي ماي
CD|Kananga|Kananga|كانانغا
CD|Kolwezi|Kolwezi|كولويزي
CD|Likasi|Likasi|ليكاسي
CD|Matadi|Matadi|ماتادي
CD|Mbandaka|Mbandaka|مبانداكا
CD|Bunia|Bunia|بونيا
CD|Beni?|Beni?|بيني?
CD|Butembo|Butembo|بوتمبو,بوتيمبو
CD|Uvira|Uvira|أوفيرا
CD|Kalemie|Kalemie|كاليمي
CD|Kindu|Kindu|كيندو
CD|Bandundu|Bandundu|باندوندو
CD|Kikwit|Kikwit|كيكويت
CD|Tshikapa|Tshikapa|تشيكابا
CD|Isiro|Isiro|إيسيرو
CD|Gemena|Gemena|جيمينا
CD|Rutshuru|Rutshuru|روتشورو
CD|Masisi|Masisi|ماسيسي
CD|Kasumbalesa|Kasumbalesa|كاسومباليسا
CI|Abidjan|Abidjan|أبيدجان
CI|Yamoussoukro|Yamoussoukro|ياموسوكرو,ياموسكرو,ياماسوكرو
CI|Bouaké|Bouaké|بواكي,بواكيه
CI|San-Pédro?|San-Pédro?|سان بيدرو?
CI|Korhogo|Korhogo|كورهوغو
CI|Daloa|Daloa|دالوا
CI|Gagnoa|Gagnoa|غانيوا
CI|Grand-Bassam|Grand-Bassam|غران بسام,غراند بسام
CI|Odienné|Odienné|أودييني
CI|Bondoukou|Bondoukou|بوندوكو
CI|Abengourou|Abengourou|أبينغورو
CI|Séguéla|Séguéla|سيغيلا
CI|Soubré|Soubré|سوبري
CI|Ferkessédougou|Ferkessédougou|فيركيسيدوغو
GQ|Malabo|Malabo|مالابو
GQ|Bata?|Bata?|باتا?
GA|Libreville|Libreville|ليبرفيل
GA|Port-Gentil|Port-Gentil|بور جنتيل,بورت جنتيل,بور جانتي
GA|Franceville|Franceville|فرانسفيل
GA|Lambaréné|Lambaréné|لامباريني,لامبارينيه
GA|Oyem|Oyem|أوييم
GM|Banjul|Banjul|بانجول,بنجول
GM|Brikama|Brikama|بريكاما
GM|Serekunda|Serekunda|سيريكوندا,سريكوندا
GH|Accra|Accra|أكرا
GH|Kumasi|Kumasi|كوماسي
GH|Tamale?|Tamale?|تامالي
GH|Takoradi,Sekondi-Takoradi|Takoradi,Sekondi-Takoradi|تاكورادي,سيكوندي تاكورادي
GH|Cape Coast|Cape Coast|كيب كوست
GH|Tema|Tema|تيما?
GH|Sunyani|Sunyani|سونياني
GH|Bolgatanga|Bolgatanga|بولغاتانغا
GH|Koforidua|Koforidua|كوفوريدوا
GN|Conakry|Conakry|كوناكري
GN|Kankan|Kankan|كانكان
GN|Nzérékoré,N'Zérékoré|Nzérékoré,N'Zérékoré|نزيريكوري
GN|Kindia|Kindia|كينديا
GN|Boké|Boké|بوكي?
GN|Kamsar|Kamsar|كامسار
GN|Siguiri|Siguiri|سيغيري
GN|Guéckédou|Guéckédou|غيكيدو
GW|Bissau|Bissau|بيساو
GW|Bafatá|Bafatá|بافاتا
LR|Monrovia|Monrovia|مونروفيا
LR|Gbarnga|Gbarnga|غبارنغا
ML|Bamako|Bamako|باماكو
ML|Timbuktu|Tombouctou|تمبكتو
ML|Gao?|Gao|غاو
ML|Ségou|Ségou|سيغو
ML|Mopti|Mopti|موبتي
ML|Kayes?|Kayes?|كايس,كاي?
ML|Sikasso|Sikasso|سيكاسو
ML|Kidal|Kidal|كيدال
ML|Koulikoro|Koulikoro|كوليكورو
ML|Ménaka|Ménaka|ميناكا
ML|Djenné|Djenné|جينيه,دجيني,جيني?
ML|Bandiagara|Bandiagara|باندياغارا
ML|Koutiala|Koutiala|كوتيالا
NE|Niamey|Niamey|نيامي
NE|Agadez|Agadez|أغاديز
NE|Zinder|Zinder|زيندر
NE|Maradi|Maradi|مارادي
NE|Tahoua|Tahoua|تاهوا
NE|Tillabéri|Tillabéri|تيلابيري
NE|Dosso?|Dosso?|دوسو?
NE|Diffa|Diffa|ديفا?
NE|Arlit|Arlit|أرليت
NE|Birni N'Konni|Birni N'Konni|بيرني نكوني
NE|Bilma|Bilma|بيلما
NE|Dirkou|Dirkou|ديركو
NE|Assamaka|Assamaka|أساماكا
NG|Abuja|Abuja|أبوجا
NG|Lagos|Lagos|لاغوس,لاجوس
NG|Kano|Kano|كانو?
NG|Ibadan|Ibadan|إبادان
NG|Port Harcourt|Port Harcourt|بورت هاركورت
NG|Maiduguri|Maiduguri|مايدوغوري
NG|Jos?|Jos?|جوس
NG|Kaduna|Kaduna|كادونا
NG|Zaria?|Zaria?|زاريا
NG|Sokoto|Sokoto|سوكوتو
NG|Katsina|Katsina|كاتسينا
NG|Bauchi|Bauchi|باوتشي
NG|Gombe|Gombe|غومبي
NG|Yola?|Yola?|يولا
NG|Damaturu|Damaturu|داماتورو
NG|Dutse|Dutse|دوتسي
NG|Birnin Kebbi|Birnin Kebbi|بيرنين كيبي,برنين كيبي
NG|Ilorin|Ilorin|إيلورين
NG|Makurdi|Makurdi|ماكوردي
NG|Lokoja|Lokoja|لوكوجا
NG|Lafia|Lafia|لافيا
NG|Jalingo|Jalingo|جالينغو
NG|Benin City|Benin City|بنين سيتي,بينين سيتي,مدينة بنين,مدينة بينين
NG|Enugu|Enugu|إينوغو,إنوغو
NG|Onitsha|Onitsha|أونيتشا
NG|Owerri|Owerri|أويري
NG|Asaba|Asaba|أسابا
NG|Warri|Warri|واري?
NG|Calabar|Calabar|كالابار
NG|Akure|Akure|أكوري
NG|Abeokuta|Abeokuta|أبيوكوتا
NG|Ile-Ife|Ilé-Ifé|إيلي إيفي
NG|Osogbo,Oshogbo|Osogbo,Oshogbo|أوسوغبو
NG|Chibok|Chibok|شيبوك,تشيبوك
NG|Gusau|Gusau|غوساو
ST|São Tomé|São Tomé,Sao Tomé|ساو تومي
SN|Dakar|Dakar|داكار,دكار
SN|Saint-Louis|Saint-Louis|سان لوي
SN|Ziguinchor|Ziguinchor|زيغينشور
SN|Thiès|Thiès|تييس,ثييس,ثيس
SN|Kaolack|Kaolack|كاولاك,كولخ
SN|Touba|Touba|طوبى?,توبا
SN|Diourbel|Diourbel|ديوربل,جوربل
SN|Louga|Louga|لوغا?
SN|Tambacounda|Tambacounda|تامباكوندا,تمباكوندا
SN|Kolda|Kolda|كولدا
SN|Matam|Matam|ماتام
SN|Kédougou|Kédougou|كيدوغو
SN|Fatick|Fatick|فاتيك
SN|Sédhiou|Sédhiou|سيديو
SN|Rufisque|Rufisque|روفيسك
SN|Mbour|Mbour|مبور
SN|Diamniadio|Diamniadio|ديامنياديو
SN|Podor|Podor|بودور
SN|Richard Toll|Richard-Toll|ريتشارد تول
SL|Freetown|Freetown|فريتاون
SL|Kenema|Kenema|كينيما
SL|Makeni|Makeni|ماكيني
TG|Lomé,Lome|Lomé|لومي,لوميه
TG|Sokodé|Sokodé|سوكودي
TG|Kara?|Kara?|كارا?
TG|Atakpamé|Atakpamé|أتاكبامي
TG|Dapaong|Dapaong|دابونغ
TG|Aného|Aného|أنيهو
TG|Kpalimé|Kpalimé|كباليمي
`
