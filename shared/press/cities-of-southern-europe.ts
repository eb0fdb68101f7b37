/** Country, then the names of the city in English, French and Arabic, the usual one first; `?` as in `countries`. */
export const citiesOfSouthernEurope = `
AD|Andorra la Vella|Andorre-la-Vieille|أندورا لا فيلا
CY|Nicosia|Nicosie|نيقوسيا
CY|Limassol|Limassol|ليماسول
CY|Larnaca|Larnaca|لارنكا
CY|Paphos|Paphos|بافوس
CY|Famagusta|Famagouste|فاماغوستا
GR|Athens|Athènes|أثينا
GR|Thessaloniki|Thessalonique|سالونيك,تسالونيكي
GR|Piraeus|Le Pirée|بيرايوس
GR|Patras|Patras|باتراس
GR|Heraklion|Héraklion|هيراكليون
GR|Volos|Volos|فولوس
GR|Larissa?|Larissa?|لاريسا?
GR|Ioannina|Ioannina|يوانينا
GR|Rhodes?|Rhodes?|رودس
GR|Corfu|Corfou|كورفو
GR|Chania|La Canée,Canée|خانيا
GR|Kavala|Kavala|كافالا
GR|Kalamata|Kalamata|كالاماتا
GR|Delphi|Delphes|دلفي
GR|Mytilene|Mytilène|ميتيليني
GR|Corinth|Corinthe|كورنث
GR|Alexandroupoli,Alexandroupolis|Alexandroúpoli|ألكسندروبوليس
IT|Rome|Rome|روما
IT|Milan?|Milan|ميلانو,ميلان?
IT|Venice|Venise|البندقية?,فينيسيا
IT|Florence?|Florence?|فلورنسا
IT|Naples|Naples|نابولي
IT|Turin|Turin|تورينو
IT|Trieste|Trieste|ترييستي
IT|Bologna|Bologne|بولونيا
IT|Genoa|Gênes?|جنوة,جنوا
IT|Palermo|Palerme|باليرمو
IT|Padua|Padoue|بادوا,بادوفا
IT|Mantua|Mantoue|مانتوا
IT|Livorno,Leghorn|Livourne|ليفورنو
IT|Ravenna|Ravenne|رافينا
IT|Ancona|Ancône|أنكونا
IT|Siena|Sienne?|سيينا
IT|Pisa|Pise|بيزا
IT|Syracuse?|Syracuse?|سرقوسة
IT|Verona|Vérone|فيرونا
IT|Bari?|Bari?|باري?
IT|Catania|Catane|كاتانيا
IT|Messina?|Messine|ميسينا
IT|Cagliari|Cagliari|كالياري
IT|Brescia|Brescia|بريشيا
IT|Bergamo|Bergame|بيرغامو
IT|Parma|Parme|بارما
IT|Modena|Modène|مودينا
IT|Ferrara?|Ferrare|فيرارا
IT|Rimini|Rimini|ريميني
IT|Perugia|Pérouse|بيروجيا
IT|Assisi|Assise?|أسيزي
IT|Lecce|Lecce|ليتشي?
IT|Taranto|Tarente|تارانتو
IT|Brindisi|Brindisi|برينديزي
IT|Reggio Calabria|Reggio de Calabre,Reggio Calabria|ريدجو كالابريا
IT|Bolzano|Bolzano|بولزانو
IT|Udine|Udine|أوديني
IT|Vicenza|Vicence|فيتشنزا
IT|Cremona|Crémone|كريمونا
IT|Pavia?|Pavie|بافيا
IT|Treviso|Trévise|تريفيزو
IT|Salerno?|Salerne|ساليرنو
IT|Lampedusa|Lampedusa|لامبيدوزا
IT|Matera|Matera|ماتيرا
IT|Pescara|Pescara|بيسكارا
IT|L'Aquila|L'Aquila|لاكويلا
IT|Pompeii|Pompéi|بومبي
IT|Cortina d'Ampezzo|Cortina d'Ampezzo|كورتينا دامبيتزو
MT|Valletta|La Valette,Valette|فاليتا
PT|Lisbon|Lisbonne|لشبونة
PT|Porto|Porto|بورتو
PT|Coimbra?|Coimbra?|كويمبرا
PT|Braga?|Braga?|براغا
PT|Faro?|Faro?|فارو?
PT|Aveiro|Aveiro|أفيرو
PT|Évora?|Évora?|إيفورا?
PT|Funchal|Funchal|فونشال
PT|Sintra|Sintra|سينترا
PT|Setúbal|Setúbal|سيتوبال
PT|Ponta Delgada|Ponta Delgada|بونتا ديلغادا
SM|San Marino|Saint-Marin|سان مارينو
ES|Madrid|Madrid|مدريد
ES|Barcelona|Barcelone|برشلونة,برشلونا
ES|Seville|Séville|إشبيلية
ES|Valencia|Valence?|فالنسيا,بلنسية,فالنسية
ES|Granada|Grenade?|غرناطة
ES|Málaga,Malaga|Malaga|مالقة,ملقا
ES|Bilbao|Bilbao|بلباو
ES|Córdoba,Cordoba|Cordoue,Córdoba|قرطبة,كوردوبا
ES|Zaragoza,Saragossa|Saragosse|سرقسطة
ES|Cádiz,Cadiz|Cadix|قادس
ES|Salamanca|Salamanque|سالامانكا
ES|San Sebastián,San Sebastian|Saint-Sébastien|سان سيباستيان
ES|Las Palmas|Las Palmas|لاس بالماس
ES|Algeciras|Algésiras|الجزيرة الخضراء
ES|Santiago de Compostela|Saint-Jacques-de-Compostelle|سانتياغو دي كومبوستيلا
ES|La Coruña,Coruña,Corunna|La Corogne,Corogne|لا كورونيا,لاكورونيا
ES|Vigo|Vigo|فيغو
ES|Gijón|Gijón|خيخون
ES|Oviedo?|Oviedo?|أوفييدو
ES|Santander?|Santander?|سانتاندير?,سانتاندر?
ES|Pamplona|Pampelune|بامبلونا
ES|Valladolid|Valladolid|بلد الوليد,فالادوليد
ES|Burgos?|Burgos?|بورغوس
ES|Toledo?|Tolède|طليطلة,توليدو
ES|Segovia?|Ségovie|سيغوفيا
ES|Alicante|Alicante|أليكانتي
ES|Murcia?|Murcie|مورسيا,مرسية?
ES|Almería|Almería|ألميريا,ألميرية,المرية
ES|Tarragona|Tarragone|تاراغونا,طراغونة
ES|Girona,Gerona|Gérone|جيرونا
ES|Palma?,Palma de Mallorca|Palma?,Palma de Majorque|بالما?,بالما دي مايوركا
ES|Ibiza|Ibiza|إيبيزا
ES|Marbella|Marbella|ماربيا,ماربيلا
ES|Badajoz|Badajoz|بطليوس
ES|Mérida|Mérida|ميريدا,ماردة?
ES|Santa Cruz de Tenerife|Santa Cruz de Ténérife|سانتا كروز دي تينيريفي
ES|Ceuta|Ceuta|سبتة
ES|Melilla|Melilla|مليلية
`
