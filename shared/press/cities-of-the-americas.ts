/** Country, then the names of the city in English, French and Arabic, the usual one first; `?` as in `countries`. */
export const citiesOfTheAmericas = `
AR|Buenos Aires|Buenos Aires|بوينس آيرس,بوينس أيرس,بوينوس آيرس
AR|Rosario?|Rosario?|روساريو
AR|Mendoza?|Mendoza?|مندوزا
AR|Córdoba|Córdoba|كوردوبا,قرطبة
AR|Santa Fe|Santa Fe|سانتا في
AR|La Plata?|La Plata?|لا بلاتا,لابلاتا
AR|Mar del Plata|Mar del Plata|مار ديل بلاتا,مار دل بلاتا
AR|Salta|Salta|سالتا?
AR|Tucumán,San Miguel de Tucumán|Tucumán,San Miguel de Tucumán|توكومان
AR|Ushuaia|Ushuaïa|أوشوايا
AR|Bariloche,San Carlos de Bariloche|Bariloche,San Carlos de Bariloche|باريلوتشي
AR|Neuquén|Neuquén|نيوكين
AR|Bahía Blanca|Bahía Blanca|باهيا بلانكا
BB|Bridgetown|Bridgetown|بريدجتاون
BO|La Paz|La Paz|لاباز,لا باز
BO|Sucre?|Sucre?|سوكري
BO|Santa Cruz de la Sierra|Santa Cruz de la Sierra|سانتا كروز دي لا سييرا
BO|Cochabamba|Cochabamba|كوتشابامبا
BO|Potosí|Potosí|بوتوسي
BO|Oruro|Oruro|أورورو
BO|El Alto|El Alto|إل ألتو
BR|Brasília,Brasilia|Brasilia|برازيليا
BR|Rio de Janeiro|Rio de Janeiro|ريو دي جانيرو
BR|São Paulo,Sao Paulo|São Paulo,Sao Paulo|ساو باولو
BR|Belém|Belém|بيليم
BR|Salvador?|Salvador?|سلفادور
BR|Recife|Recife|ريسيفي
BR|Porto Alegre|Porto Alegre|بورتو أليغري
BR|Fortaleza|Fortaleza|فورتاليزا
BR|Manaus|Manaus,Manaos|ماناوس
BR|Curitiba|Curitiba|كوريتيبا
BR|Belo Horizonte|Belo Horizonte|بيلو هوريزونتي
BR|Goiânia|Goiânia|غويانيا
BR|Florianópolis|Florianópolis|فلوريانوبوليس
BR|Campinas|Campinas|كامبيناس
BR|São Luís|São Luís|ساو لويس
BR|Maceió|Maceió|ماسيو
BR|João Pessoa|João Pessoa|جواو بيسوا
BR|Teresina|Teresina|تيريسينا
BR|Cuiabá|Cuiabá|كويابا
BR|Campo Grande|Campo Grande|كامبو غراندي
BR|Porto Velho|Porto Velho|بورتو فيليو
BR|Macapá|Macapá|ماكابا
BR|Boa Vista|Boa Vista|بوا فيستا
BR|Rio Branco|Rio Branco|ريو برانكو
BR|Foz do Iguaçu|Foz do Iguaçu|فوز دو إيغواسو
BR|Niterói|Niterói|نيتيروي
BR|Olinda|Olinda|أوليندا
CA|Ottawa|Ottawa|أوتاوا
CA|Montreal,Montréal|Montréal|مونتريال,مونريال
CA|Toronto|Toronto|تورونتو
CA|Vancouver|Vancouver|فانكوفر
CA|Quebec City,Quebec,Québec|Québec|كيبيك,كيبك
CA|Calgary|Calgary|كالغاري
CA|Edmonton|Edmonton|إدمونتون
CA|Winnipeg|Winnipeg|وينيبيغ
CA|Halifax|Halifax|هاليفاكس
CA|Hamilton?|Hamilton?|هاميلتون?
CA|Victoria?|Victoria?|فيكتوريا?
CA|Regina?|Regina?|ريجينا?
CA|Saskatoon|Saskatoon|ساسكاتون
CA|Charlottetown|Charlottetown|شارلوت تاون
CA|Fredericton|Fredericton|فريدريكتون
CA|Moncton|Moncton|مونكتون
CA|Whitehorse|Whitehorse|وايت هورس
CA|Yellowknife|Yellowknife|يلونايف
CA|Iqaluit|Iqaluit|إيكالويت
CA|Churchill?|Churchill?|تشرشل?
CA|Banff|Banff|بانف?
CA|Kelowna|Kelowna|كيلونا
CA|Thunder Bay|Thunder Bay|ثاندر باي
CA|Mississauga|Mississauga|ميسيساغا,ميسيسوغا
CA|Brampton|Brampton|برامبتون
CA|Sherbrooke|Sherbrooke|شيربروك
CA|Trois-Rivières|Trois-Rivières?|تروا ريفيير
CA|Gatineau|Gatineau|غاتينو
CA|Rimouski|Rimouski|ريموسكي
CA|Saguenay|Saguenay|ساغيناي
CA|Chicoutimi|Chicoutimi|شيكوتيمي
CA|Longueuil|Longueuil|لونغوي
CA|Sept-Îles|Sept-Îles?|سيت إيل
CA|Gaspé|Gaspé|غاسبيه
CA|Tadoussac|Tadoussac|تادوساك
CA|Rouyn-Noranda|Rouyn-Noranda|روين نوراندا
CA|Val-d'Or|Val-d'Or|فال دور
CA|Drummondville|Drummondville|دروموندفيل
CL|Santiago de Chile,Santiago|Santiago du Chili,Santiago|سانتياغو
CL|Valparaíso,Valparaiso|Valparaíso,Valparaiso|فالبارايسو
CL|Concepción|Concepción|كونسبسيون
CL|Antofagasta|Antofagasta|أنتوفاغاستا
CL|Viña del Mar|Viña del Mar|فينيا ديل مار
CL|Temuco|Temuco|تيموكو
CL|Iquique|Iquique|إيكيكي
CL|Arica|Arica|أريكا?
CL|Punta Arenas|Punta Arenas|بونتا أريناس
CL|Puerto Montt|Puerto Montt|بويرتو مونت
CL|Valdivia?|Valdivia?|فالديفيا
CL|La Serena|La Serena|لا سيرينا
CO|Bogotá,Bogota|Bogota,Bogotá|بوغوتا,بوجوتا
CO|Medellín,Medellin|Medellín,Medellin|ميديلين
CO|Cali|Cali|كالي
CO|Cartagena|Carthagène|كارتاخينا,قرطاجنة
CO|Barranquilla|Barranquilla|بارانكيا
CO|Santa Marta|Santa Marta|سانتا مارتا
CO|Bucaramanga|Bucaramanga|بوكارامانغا
CO|Manizales|Manizales|مانيزاليس
CO|Buenaventura?|Buenaventura?|بوينافينتورا
CO|Cúcuta|Cúcuta|كوكوتا
CO|Ibagué|Ibagué|إيباغي
CO|Popayán|Popayán|بوبايان
CO|Villavicencio?|Villavicencio?|فيافيسينسيو
CR|San José|San José|سان خوسيه
CU|Havana|La Havane,Havane|هافانا
CU|Santiago de Cuba|Santiago de Cuba|سانتياغو دي كوبا
CU|Guantánamo|Guantánamo|غوانتانامو
CU|Camagüey|Camagüey|كاماغوي
DO|Santo Domingo|Saint-Domingue|سانتو دومينغو
DO|Santiago de los Caballeros|Santiago de los Caballeros|سانتياغو دي لوس كاباييروس
DO|Punta Cana|Punta Cana|بونتا كانا
DO|Puerto Plata|Puerto Plata|بويرتو بلاتا
EC|Quito|Quito|كيتو
EC|Cuenca|Cuenca|كوينكا
EC|Guayaquil|Guayaquil|غواياكيل
EC|Esmeraldas|Esmeraldas|إسميرالداس
EC|Ambato|Ambato|أمباتو
EC|Loja|Loja|لوخا
SV|San Salvador|San Salvador|سان سلفادور
GT|Guatemala City|Guatemala|غواتيمالا سيتي,مدينة غواتيمالا
GT|Quetzaltenango|Quetzaltenango|كيتزالتينانغو
GY|Georgetown|Georgetown|جورج تاون
HT|Port-au-Prince|Port-au-Prince|بورت أو برنس,بورت أو برانس
HT|Cap-Haïtien|Cap-Haïtien|كاب هايسيان,كاب هايتيان
HT|Gonaïves,Les Gonaïves|Les Gonaïves,Gonaïves|غوناييف
HT|Jacmel|Jacmel|جاكميل
HT|Les Cayes|Les Cayes,Cayes|لي كاي
HT|Léogâne|Léogâne|ليوغان
HN|Tegucigalpa|Tegucigalpa|تيغوسيغالبا
HN|San Pedro Sula|San Pedro Sula|سان بيدرو سولا
JM|Kingston|Kingston|كينغستون,كنغستون
JM|Montego Bay|Montego Bay|مونتيغو باي
MX|Mexico City|Mexico|مكسيكو سيتي,مكسيكو,مدينة مكسيكو
MX|Guadalajara|Guadalajara|غوادالاخارا
MX|Monterrey|Monterrey|مونتيري
MX|Cancún,Cancun|Cancún,Cancun|كانكون
MX|Puebla|Puebla|بويبلا
MX|Tijuana|Tijuana|تيخوانا
MX|Oaxaca|Oaxaca|واهاكا,أواكساكا
MX|Mérida|Mérida|ميريدا
MX|Ciudad Juárez|Ciudad Juárez|سيوداد خواريز
MX|Querétaro|Querétaro|كيريتارو
MX|Acapulco|Acapulco|أكابولكو
MX|Veracruz|Veracruz|فيراكروز
MX|Guanajuato|Guanajuato|غواناخواتو
MX|San Luis Potosí|San Luis Potosí|سان لويس بوتوسي
MX|Morelia|Morelia|موريليا
MX|Cuernavaca|Cuernavaca|كويرنافاكا
MX|Toluca|Toluca|تولوكا
MX|Zacatecas|Zacatecas|زاكاتيكاس
MX|Mazatlán|Mazatlán|مازاتلان
MX|Tapachula|Tapachula|تاباتشولا
MX|San Cristóbal de las Casas|San Cristóbal de las Casas|سان كريستوبال دي لاس كاساس
MX|Playa del Carmen|Playa del Carmen|بلايا ديل كارمن
MX|Mexicali|Mexicali|مكسيكالي
NI|Managua|Managua|ماناغوا
PA|Panama City|Panama|بنما سيتي,مدينة بنما,بنما
PY|Asunción,Asuncion|Asuncion,Asunción|أسونسيون
PY|Ciudad del Este|Ciudad del Este|سيوداد ديل إستي
PY|Encarnación|Encarnación|إنكارناسيون
PE|Lima|Lima|ليما
PE|Cusco,Cuzco|Cuzco,Cusco|كوسكو
PE|Arequipa|Arequipa|أريكيبا
PE|Trujillo?|Trujillo?|تروخيو?
PE|Iquitos|Iquitos|إيكيتوس
PE|Callao|Callao|كاياو
PE|Pucallpa|Pucallpa|بوكالبا
PE|Ayacucho|Ayacucho|أياكوتشو
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
US|Baltimore|Baltimore|بالتيمور
US|Pittsburgh|Pittsburgh|بيتسبرغ
US|Cleveland?|Cleveland?|كليفلاند
US|Cincinnati|Cincinnati|سينسيناتي
US|Columbus?|Columbus?|كولومبوس?
US|Indianapolis|Indianapolis|إنديانابوليس
US|Minneapolis|Minneapolis|مينيابوليس
US|Milwaukee|Milwaukee|ميلووكي
US|Kansas City|Kansas City|كانساس سيتي
US|Oklahoma City|Oklahoma City|أوكلاهوما سيتي,مدينة أوكلاهوما
US|Austin?|Austin?|أوستن?
US|San Antonio?|San Antonio?|سان أنطونيو?,سان أنتونيو?
US|Fort Worth|Fort Worth|فورت وورث
US|El Paso|El Paso|إل باسو
US|Phoenix?|Phoenix?|فينيكس?
US|Albuquerque?|Albuquerque?|ألباكركي,ألبوكيرك
US|Santa Fe|Santa Fe|سانتا في
US|Salt Lake City|Salt Lake City|سولت ليك سيتي
US|Portland?|Portland?|بورتلاند
US|Sacramento|Sacramento|ساكرامنتو
US|Berkeley?|Berkeley?|بيركلي
US|Palo Alto|Palo Alto|بالو ألتو
US|Long Beach|Long Beach|لونغ بيتش
US|Santa Monica|Santa Monica|سانتا مونيكا
US|Pasadena|Pasadena|باسادينا
US|Santa Barbara?|Santa Barbara?|سانتا باربرا?
US|Anchorage?|Anchorage|أنكوراج,أنكوريج
US|Nashville|Nashville|ناشفيل
US|Memphis?|Memphis?|ممفيس?
US|Orlando?|Orlando?|أورلاندو?
US|Tampa|Tampa|تامبا
US|Jacksonville|Jacksonville|جاكسونفيل
US|Charleston|Charleston|تشارلستون
US|New Haven|New Haven|نيو هيفن
US|Rochester|Rochester|روتشستر
US|Princeton|Princeton|برينستون
US|Newark|Newark|نيوآرك
US|Arlington|Arlington|أرلينغتون
US|Baton Rouge|Baton Rouge|باتون روج
US|Little Rock|Little Rock|ليتل روك
US|Omaha|Omaha|أوماها
US|Des Moines|Des Moines?|دي موين
US|Ann Arbor|Ann Arbor|آن آربر
US|Annapolis|Annapolis|أنابوليس
US|Louisville|Louisville|لويفيل,لويزفيل
US|Brooklyn|Brooklyn|بروكلين
US|Manhattan|Manhattan|مانهاتن
US|Dearborn|Dearborn|ديربورن
US|Bretton Woods|Bretton Woods|بريتون وودز
UY|Montevideo|Montevideo|مونتيفيديو
UY|Punta del Este|Punta del Este|بونتا ديل إستي
VE|Caracas|Caracas|كاراكاس
VE|Maracaibo|Maracaibo|ماراكايبو
VE|Maracay|Maracay|ماراكاي
VE|Barquisimeto|Barquisimeto|باركيسيميتو
VE|Ciudad Guayana|Ciudad Guayana|سيوداد غوايانا
BS|Nassau?|Nassau?|ناساو
BZ|Belize City|Belize City|مدينة بليز,بليز سيتي
BZ|Belmopan|Belmopan|بلموبان
GF|Cayenne?|Cayenne|كايين
GP|Pointe-à-Pitre|Pointe-à-Pitre|بوانت آ بيتر
KN|Basseterre|Basseterre|باستير
LC|Castries|Castries|كاستريس
MQ|Fort-de-France|Fort-de-France|فور دو فرانس
SR|Paramaribo|Paramaribo|باراماريبو
CW|Willemstad|Willemstad|ويلمستاد
`
