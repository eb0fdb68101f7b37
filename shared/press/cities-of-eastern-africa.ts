/** Country, then the names of the city in English, French and Arabic, the usual one first; `?` as in `countries`. */
export const citiesOfEasternAfrica = `
BW|Gaborone|Gaborone|غابورون,جابورون
BW|Francistown|Francistown|فرانسيستاون
BW|Maun?|Maun?|ماون
BW|Kasane|Kasane|كاساني
BW|Lobatse|Lobatse|لوباتسي
BI|Bujumbura|Bujumbura|بوجومبورا,بوجمبورا
BI|Gitega|Gitega|غيتيغا
BI|Ngozi?|Ngozi?|نغوزي?
BI|Rumonge|Rumonge|رومونغي
DJ|Djibouti,Djibouti City|Djibouti|جيبوتي
DJ|Ali Sabieh|Ali Sabieh|علي صبيح?
DJ|Tadjourah,Tadjoura|Tadjourah,Tadjoura|تاجورة,تجورة
DJ|Obock|Obock|أوبوك
DJ|Dikhil|Dikhil|دخيل?
ER|Asmara|Asmara|أسمرة,أسمرا
ER|Massawa|Massaoua,Massawa|مصوع
ER|Keren?|Keren?|كرن?
ER|Assab|Assab|عصب?
ER|Teseney|Teseney|تسني?
ER|Barentu|Barentu|بارنتو
SZ|Mbabane|Mbabane|مبابان,مباباني
SZ|Manzini|Manzini|مانزيني
ET|Addis Ababa|Addis-Abeba|أديس أبابا
ET|Mekelle,Mekele|Mékélé,Makalé|ميكيلي,مقلي?
ET|Dire Dawa|Dire Dawa|ديري داوا,ديرداوا,دير داوا
ET|Hawassa,Awassa|Awassa,Hawassa|هواسا,أواسا
ET|Adama?|Adama?|أداما?
ET|Bahir Dar|Bahir Dar,Baher Dar|بحر دار
ET|Gondar|Gondar|غوندار,جوندار,قوندر
ET|Jimma|Jimma|جيما?
ET|Harar|Harar|هرر
ET|Jijiga|Jijiga|جيجيغا,جيجيجا,جكجكا
ET|Axum,Aksum|Axoum,Aksoum|أكسوم
ET|Lalibela|Lalibela|لاليبيلا
ET|Adigrat|Adigrat|أديغرات,عديغرات
ET|Arba Minch|Arba Minch|أربا مينش
ET|Dessie|Dessié|ديسي
ET|Gambella|Gambela,Gambella|غامبيلا,جامبيلا,قامبيلا
ET|Dollo Ado|Dollo Ado|دولو أدو
ET|Moyale|Moyale|مويالي
ET|Metema|Metema|المتمة
ET|Bishoftu|Bishoftu|بيشوفتو
KE|Nairobi|Nairobi|نيروبي
KE|Mombasa|Mombasa|مومباسا
KE|Kisumu|Kisumu|كيسومو
KE|Nakuru|Nakuru|ناكورو
KE|Eldoret|Eldoret|إلدوريت,إيلدوريت
KE|Garissa|Garissa|غاريسا
KE|Lamu|Lamu|لامو?
KE|Malindi|Malindi|ماليندي
KE|Thika|Thika|ثيكا
KE|Nyeri|Nyeri|نييري
KE|Machakos|Machakos|ماتشاكوس
KE|Kakamega|Kakamega|كاكاميغا
KE|Wajir|Wajir|واجير
KE|Mandera|Mandera|مانديرا
KE|Lodwar|Lodwar|لودوار
KE|Turkana|Turkana|توركانا
KE|Kakuma|Kakuma|كاكوما
KE|Dadaab|Dadaab|داداب
KE|Marsabit|Marsabit|مارسابيت
KE|Isiolo|Isiolo|إيسيولو
KE|Kitale|Kitale|كيتالي
KE|Naivasha|Naivasha|نيفاشا
KE|Kericho|Kericho|كيريتشو
KE|Kilifi|Kilifi|كيليفي
KE|Nanyuki|Nanyuki|نانيوكي
KE|Busia|Busia|بوسيا
KE|Moyale|Moyale|مويالي
LS|Maseru|Maseru|ماسيرو
MG|Antananarivo|Antananarivo,Tananarive|أنتاناناريفو,تاناناريفو,تناناريف
MG|Toamasina,Tamatave|Toamasina,Tamatave|تواماسينا,تاماتاف
MG|Antsirabe|Antsirabe|أنتسيرابي
MG|Mahajanga,Majunga|Mahajanga,Majunga|ماهاجانغا
MG|Fianarantsoa|Fianarantsoa|فيانارانتسوا
MG|Toliara,Tulear|Toliara,Tuléar|توليارا,توليار
MG|Antsiranana,Diego Suarez|Antsiranana,Diego-Suarez|أنتسيرانانا,دييغو سواريز
MG|Nosy Be|Nosy Be|نوسي بي
MG|Morondava|Morondava|موروندافا
MG|Manakara|Manakara|ماناكارا
MW|Lilongwe|Lilongwe|ليلونغوي
MW|Blantyre|Blantyre|بلانتاير
MW|Zomba|Zomba|زومبا?
MW|Mzuzu|Mzuzu|مزوزو
MW|Mangochi|Mangochi|مانغوتشي
MW|Karonga|Karonga|كارونغا
MW|Dzaleka|Dzaleka|دزاليكا
MU|Port Louis|Port-Louis|بورت لويس
MU|Curepipe|Curepipe|كوربيب
MZ|Maputo|Maputo|مابوتو
MZ|Beira|Beira|بيرا?
MZ|Quelimane|Quelimane|كيليماني,كليماني
MZ|Nampula|Nampula|نامبولا
MZ|Pemba|Pemba|بيمبا
MZ|Nacala|Nacala|ناكالا
MZ|Chimoio|Chimoio|شيمويو
MZ|Inhambane|Inhambane|إنهامباني
MZ|Xai-Xai|Xai-Xai|شاي شاي
MZ|Matola|Matola|ماتولا
MZ|Lichinga|Lichinga|ليشينغا
MZ|Mocímboa da Praia|Mocímboa da Praia|موسيمبوا دا برايا
MZ|Montepuez|Montepuez|مونتيبويز
NA|Windhoek|Windhoek|ويندهوك,فيندهوك
NA|Walvis Bay|Walvis Bay|والفيس باي,خليج والفيس
NA|Swakopmund|Swakopmund|سواكوبموند
NA|Lüderitz|Lüderitz|لودريتز
NA|Rundu|Rundu|روندو
NA|Oshakati|Oshakati|أوشاكاتي
NA|Katima Mulilo|Katima Mulilo|كاتيما موليلو
RW|Kigali|Kigali|كيغالي,كيجالي
RW|Huye,Butare|Huye,Butare|هويي,بوتاري
RW|Musanze|Musanze|موسانزي
RW|Rubavu,Gisenyi|Rubavu,Gisenyi|روبافو,غيسيني
RW|Rusizi|Rusizi|روسيزي
RW|Nyagatare|Nyagatare|نياغاتاري
SC|Victoria?|Victoria?|فيكتوريا?
SC|Praslin|Praslin|براسلين
ZA|Cape Town|Le Cap|كيب تاون,كيبتاون,كايب تاون
ZA|Johannesburg|Johannesburg|جوهانسبرغ,جوهانسبورغ,جوهانسبرج
ZA|Pretoria|Pretoria|بريتوريا
ZA|Durban|Durban|ديربان
ZA|Bloemfontein|Bloemfontein|بلومفونتين,بلومفونتاين
ZA|Gqeberha,Port Elizabeth|Gqeberha,Port Elizabeth|بورت إليزابيث,غكيبيرها
ZA|Polokwane|Polokwane|بولوكواني
ZA|Mbombela,Nelspruit|Mbombela,Nelspruit|مبومبيلا,نيلسبروت
ZA|Pietermaritzburg|Pietermaritzburg|بيترماريتزبرغ,بيترماريتسبورغ
ZA|Soweto|Soweto|سويتو
ZA|Stellenbosch|Stellenbosch|ستيلينبوش,ستيلنبوش
ZA|Rustenburg|Rustenburg|روستنبرغ,روستنبورغ
ZA|Richards Bay|Richards Bay|ريتشاردز باي
ZA|Sandton|Sandton|ساندتون
SS|Juba|Djouba,Juba|جوبا
SS|Malakal|Malakal|ملكال
SS|Bentiu|Bentiu|بانتيو,بنتيو
SS|Bor?|Bor?|بور?
SS|Wau|Wau|واو?
SS|Torit|Torit|توريت
SS|Rumbek|Rumbek|رومبيك,رمبيك
SS|Aweil|Aweil|أويل?
SS|Yambio|Yambio|يامبيو
SS|Pibor|Pibor|بيبور
SS|Renk?|Renk?|الرنك
TZ|Dodoma|Dodoma|دودوما
TZ|Dar es Salaam|Dar es Salaam|دار السلام
TZ|Arusha|Arusha|أروشا
TZ|Zanzibar|Zanzibar|زنجبار
TZ|Mwanza|Mwanza|موانزا
TZ|Mbeya|Mbeya|مبيا
TZ|Morogoro|Morogoro|موروغورو
TZ|Tanga?|Tanga?|تانغا
TZ|Moshi?|Moshi?|موشي?
TZ|Kigoma|Kigoma|كيغوما
TZ|Tabora|Tabora|تابورا
TZ|Iringa|Iringa|إيرينغا
TZ|Mtwara|Mtwara|متوارا
TZ|Stone Town|Stone Town|ستون تاون,المدينة الحجرية?
TZ|Bagamoyo|Bagamoyo|باغامويو
TZ|Bukoba|Bukoba|بوكوبا
TZ|Shinyanga|Shinyanga|شينيانغا
TZ|Musoma|Musoma|موسوما
TZ|Pemba|Pemba|بيمبا
UG|Kampala|Kampala|كمبالا
UG|Entebbe|Entebbe|عنتيبي
UG|Gulu|Gulu|غولو
UG|Mbarara|Mbarara|مبارارا
UG|Jinja|Jinja|جينجا
UG|Mbale|Mbale|مبالي?
UG|Lira?|Lira?|ليرا?
UG|Arua|Arua|أروا?
UG|Fort Portal|Fort Portal|فورت بورتال
UG|Masaka|Masaka|ماساكا
UG|Kasese|Kasese|كاسيسي
UG|Soroti|Soroti|سوروتي
UG|Moroto|Moroto|موروتو
UG|Hoima|Hoima|هويما
UG|Kabale|Kabale|كابالي
UG|Tororo|Tororo|تورورو
UG|Busia|Busia|بوسيا
UG|Bidi Bidi,Bidibidi|Bidi Bidi,Bidibidi|بيدي بيدي,بيديبيدي
UG|Nakivale|Nakivale|ناكيفالي
ZM|Lusaka|Lusaka|لوساكا
ZM|Ndola|Ndola|ندولا
ZM|Kitwe|Kitwe|كيتوي
ZM|Livingstone?|Livingstone?|ليفينغستون?,ليفنغستون?
ZM|Kabwe|Kabwe|كابوي
ZM|Chingola|Chingola|تشينغولا
ZM|Solwezi|Solwezi|سولويزي
ZM|Chipata|Chipata|تشيباتا
ZW|Harare|Harare|هراري
ZW|Bulawayo|Bulawayo|بولاوايو,بولاويو
ZW|Mutare|Mutare|موتاري
ZW|Gweru|Gweru|غويرو
ZW|Masvingo|Masvingo|ماسفينغو
ZW|Kariba|Kariba|كاريبا
ZW|Hwange|Hwange|هوانغي
ZW|Beitbridge|Beitbridge|بيتبريدج
ZW|Chitungwiza|Chitungwiza|تشيتونغويزا
YT|Mamoudzou|Mamoudzou|مامودزو
`
