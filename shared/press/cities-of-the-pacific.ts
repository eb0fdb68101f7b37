/** Country, then the names of the city in English, French and Arabic, the usual one first; `?` as in `countries`. */
export const citiesOfThePacific = `
AU|Canberra|Canberra|كانبيرا,كانبرا
AU|Sydney|Sydney|سيدني
AU|Melbourne|Melbourne|ملبورن,ميلبورن
AU|Brisbane|Brisbane|بريزبن,بريسبان
AU|Perth|Perth|بيرث
AU|Adelaide?|Adélaïde?|أديلايد
AU|Hobart|Hobart|هوبارت
AU|Darwin?|Darwin?|داروين?
AU|Cairns|Cairns|كيرنز
AU|Gold Coast?|Gold Coast|غولد كوست
AU|Townsville|Townsville|تاونزفيل
AU|Alice Springs|Alice Springs|أليس سبرينغز
AU|Geelong|Geelong|جيلونغ
AU|Launceston|Launceston|لونسستون
AU|Fremantle|Fremantle|فريمانتل
AU|Wollongong|Wollongong|ولونغونغ
NZ|Wellington|Wellington|ويلينغتون,ولنغتون
NZ|Auckland|Auckland|أوكلاند
NZ|Christchurch|Christchurch|كرايستشيرش
NZ|Dunedin|Dunedin|دنيدن
NZ|Queenstown|Queenstown|كوينزتاون
NZ|Hamilton?|Hamilton?|هاميلتون?
NZ|Rotorua|Rotorua|روتوروا
NZ|Tauranga|Tauranga|تاورانغا
NZ|Waitangi|Waitangi|وايتانغي
FJ|Suva|Suva|سوفا
FJ|Lautoka|Lautoka|لاوتوكا
FJ|Labasa|Labasa|لاباسا
FJ|Savusavu|Savusavu|سافوسافو
FJ|Levuka|Levuka|ليفوكا
PG|Port Moresby|Port Moresby|بورت مورسبي
PG|Mount Hagen|Mount Hagen|ماونت هاغن
PG|Madang|Madang|مادانغ
PG|Rabaul|Rabaul|رابول
PG|Goroka|Goroka|غوروكا
PG|Kokopo|Kokopo|كوكوبو
WS|Apia|Apia|آبيا
SB|Honiara|Honiara|هونيارا
SB|Gizo|Gizo|غيزو
VU|Port Vila|Port-Vila|بورت فيلا
VU|Luganville|Luganville|لوغانفيل
NC|Nouméa|Nouméa|نوميا
PF|Papeete|Papeete|بابيتي,بابيت
PF|Bora Bora|Bora Bora|بورا بورا
PF|Moorea|Moorea|موريا
TO|Nuku'alofa,Nukualofa|Nuku'alofa,Nukualofa|نوكوالوفا,نوكو ألوفا,نوكوعالوفا
TO|Neiafu|Neiafu|نيافو
KI|South Tarawa,Tarawa|Tarawa-Sud,Tarawa|تاراوا الجنوبية,جنوب تاراوا,تاراوا
KI|Kiritimati|Kiritimati|كيريتيماتي
MH|Majuro|Majuro|ماجورو
TV|Funafuti|Funafuti|فونافوتي
FM|Palikir|Palikir|باليكير
FM|Pohnpei|Pohnpei|بوهنباي
PW|Koror|Koror|كورور
PW|Ngerulmud|Ngerulmud|نغيرولمود
NR|Yaren|Yaren|يارين?
GU|Hagåtña|Hagåtña|هاغاتنا
AS|Pago Pago|Pago Pago|باغو باغو
CK|Avarua|Avarua|أفاروا
CK|Rarotonga|Rarotonga|راروتونغا
WF|Mata-Utu|Mata-Utu|ماتا أوتو
MP|Saipan|Saipan|سايبان
`
