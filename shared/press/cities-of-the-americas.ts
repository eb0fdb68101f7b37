/** Country, then the names of the city in English, French and Arabic, the usual one first; `?` as in `countries`. */
export const citiesOfTheAmericas = `
AR|Buenos Aires|Buenos Aires|بوينس آيرس,بوينس أيرس,بوينوس آيرس
AR|Rosario?|Rosario?|روساريو
AR|Mendoza?|Mendoza?|مندوزا
BB|Bridgetown|Bridgetown|بريدجتاون
BO|La Paz|La Paz|لاباز,لا باز
BO|Sucre?|Sucre?|سوكري
BR|Brasília,Brasilia|Brasilia|برازيليا
BR|Rio de Janeiro|Rio de Janeiro|ريو دي جانيرو
BR|São Paulo,Sao Paulo|São Paulo,Sao Paulo|ساو باولو
BR|Belém|Belém|بيليم
BR|Salvador?|Salvador?|سلفادور
BR|Recife|Recife|ريسيفي
BR|Porto Alegre|Porto Alegre|بورتو أليغري
CA|Ottawa|Ottawa|أوتاوا
CA|Montreal,Montréal|Montréal|مونتريال,مونريال
CA|Toronto|Toronto|تورونتو
CA|Vancouver|Vancouver|فانكوفر
CA|Quebec City,Quebec,Québec|Québec|كيبيك,كيبك
CA|Calgary|Calgary|كالغاري
CL|Santiago de Chile,Santiago|Santiago du Chili,Santiago|سانتياغو
CL|Valparaíso,Valparaiso|Valparaíso,Valparaiso|فالبارايسو
CO|Bogotá,Bogota|Bogota,Bogotá|بوغوتا,بوجوتا
CO|Medellín,Medellin|Medellín,Medellin|ميديلين
CO|Cali|Cali|كالي
CO|Cartagena|Carthagène|كارتاخينا,قرطاجنة
CR|San José|San José|سان خوسيه
CU|Havana|La Havane,Havane|هافانا
DO|Santo Domingo|Saint-Domingue|سانتو دومينغو
EC|Quito|Quito|كيتو
EC|Cuenca|Cuenca|كوينكا
EC|Guayaquil|Guayaquil|غواياكيل
SV|San Salvador|San Salvador|سان سلفادور
GT|Guatemala City|Guatemala|غواتيمالا سيتي,مدينة غواتيمالا
GY|Georgetown|Georgetown|جورج تاون
HT|Port-au-Prince|Port-au-Prince|بورت أو برنس,بورت أو برانس
HN|Tegucigalpa|Tegucigalpa|تيغوسيغالبا
JM|Kingston|Kingston|كينغستون,كنغستون
MX|Mexico City|Mexico|مكسيكو سيتي,مكسيكو,مدينة مكسيكو
MX|Guadalajara|Guadalajara|غوادالاخارا
MX|Monterrey|Monterrey|مونتيري
MX|Cancún,Cancun|Cancún,Cancun|كانكون
NI|Managua|Managua|ماناغوا
PA|Panama City|Panama|بنما سيتي,مدينة بنما,بنما
PY|Asunción,Asuncion|Asuncion,Asunción|أسونسيون
PE|Lima|Lima|ليما
PE|Cusco,Cuzco|Cuzco,Cusco|كوسكو
PR|San Juan|San Juan|سان خوان
TT|Port of Spain|Port-d'Espagne|بورت أوف سبين
US|Washington|Washington|واشنطن
US|New York,New York City|New York|نيويورك,نيو يورك
US|Los Angeles|Los Angeles|لوس أنجلوس,لوس أنجليس
US|San Francisco|San Francisco|سان فرانسيسكو
US|Chicago|Chicago|شيكاغو
US|Boston|Boston|بوسطن
US|Atlanta|Atlanta|أتلانتا
US|Houston?|Houston|هيوستن
US|Dallas|Dallas|دالاس
US|Miami|Miami|ميامي
US|Philadelphia|Philadelphie|فيلادلفيا
US|Seattle|Seattle|سياتل
US|Detroit|Detroit,Détroit?|ديترويت
US|Denver|Denver|دنفر
US|Las Vegas|Las Vegas|لاس فيغاس
US|New Orleans|La Nouvelle-Orléans,Nouvelle-Orléans|نيو أورلينز
US|Honolulu|Honolulu|هونولولو
US|San Diego|San Diego|سان دييغو
UY|Montevideo|Montevideo|مونتيفيديو
VE|Caracas|Caracas|كاراكاس
`
