/**
 * Countries and territories as the press names them: ISO 3166 code, names in English, French and Arabic, the usual one
 * first. A name followed by `?` is also something else (a given name, an adjective), so it proves nothing by itself.
 */
export const countries = `
AF|Afghanistan|Afghanistan|أفغانستان
AL|Albania|Albanie|ألبانيا
DZ|Algeria|Algérie|الجزائر
AD|Andorra|Andorre|أندورا
AO|Angola|Angola|أنغولا,أنجولا
AG|Antigua and Barbuda,Antigua & Barbuda|Antigua-et-Barbuda|أنتيغوا وبربودا,أنتيغوا وباربودا
AR|Argentina|Argentine|الأرجنتين
AM|Armenia|Arménie|أرمينيا
AU|Australia|Australie|أستراليا
AT|Austria|Autriche|النمسا
AZ|Azerbaijan|Azerbaïdjan|أذربيجان
BS|Bahamas|Bahamas|جزر البهاما,البهاما
BH|Bahrain|Bahreïn,Bahrein|البحرين
BD|Bangladesh|Bangladesh|بنغلاديش,بنجلاديش
BB|Barbados|Barbade|بربادوس
BY|Belarus|Bélarus,Biélorussie|بيلاروس,بيلاروسيا,روسيا البيضاء
BE|Belgium|Belgique|بلجيكا
BZ|Belize|Belize|بليز
BJ|Benin|Bénin|بنين,بينين
BT|Bhutan|Bhoutan|بوتان
BO|Bolivia|Bolivie|بوليفيا
BA|Bosnia and Herzegovina,Bosnia & Herzegovina,Bosnia|Bosnie-Herzégovine,Bosnie|البوسنة والهرسك,البوسنة
BW|Botswana|Botswana|بوتسوانا
BR|Brazil|Brésil|البرازيل
BN|Brunei Darussalam,Brunei|Brunei Darussalam,Brunei,Brunéi Darussalam|بروناي دار السلام,بروناي
BG|Bulgaria|Bulgarie|بلغاريا
BF|Burkina Faso|Burkina Faso,Burkina|بوركينا فاسو,بوركينافاسو
BI|Burundi|Burundi|بوروندي
CV|Cabo Verde,Cape Verde|Cabo Verde,Cap-Vert|الرأس الأخضر,كابو فيردي
KH|Cambodia|Cambodge|كمبوديا
CM|Cameroon|Cameroun|الكاميرون
CA|Canada|Canada|كندا
CF|Central African Republic|République centrafricaine,Centrafrique|جمهورية أفريقيا الوسطى,أفريقيا الوسطى
TD|Chad?|Tchad|تشاد
CL|Chile|Chili|تشيلي,شيلي
CN|China,People's Republic of China|Chine,République populaire de Chine|الصين,جمهورية الصين الشعبية
CO|Colombia|Colombie|كولومبيا
KM|Comoros|Comores|جزر القمر
CG|Republic of the Congo,Republic of Congo,Congo-Brazzaville,Congo|République du Congo,Congo-Brazzaville,Congo|جمهورية الكونغو,الكونغو برازافيل,الكونغو
CD|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Congo-Kinshasa,Congo|République démocratique du Congo,RD Congo,RDC,Congo-Kinshasa,Congo|جمهورية الكونغو الديمقراطية,جمهورية الكونغو الديموقراطية,الكونغو الديمقراطية,الكونغو كينشاسا,الكونغو
CR|Costa Rica|Costa Rica|كوستاريكا
CI|Côte d'Ivoire,Ivory Coast|Côte d'Ivoire|كوت ديفوار,ساحل العاج
HR|Croatia|Croatie|كرواتيا
CU|Cuba|Cuba|كوبا
CY|Cyprus|Chypre|قبرص
CZ|Czechia,Czech Republic|Tchéquie,République tchèque|التشيك,تشيكيا,الجمهورية التشيكية
DK|Denmark|Danemark|الدنمارك,الدانمرك,الدانمارك
DJ|Djibouti|Djibouti|جيبوتي
DM|Dominica|Dominique?|دومينيكا
DO|Dominican Republic|République dominicaine|جمهورية الدومينيكان,الجمهورية الدومينيكية,الدومينيكان
EC|Ecuador|Équateur?|الإكوادور,إكوادور
EG|Egypt,Arab Republic of Egypt|Égypte,République arabe d'Égypte|مصر,جمهورية مصر العربية
SV|El Salvador|El Salvador,Salvador?|السلفادور
GQ|Equatorial Guinea|Guinée équatoriale|غينيا الاستوائية
ER|Eritrea|Érythrée|إريتريا
EE|Estonia|Estonie|إستونيا
SZ|Eswatini,Swaziland|Eswatini,Swaziland|إسواتيني,سوازيلاند
ET|Ethiopia|Éthiopie|إثيوبيا
FJ|Fiji|Fidji|فيجي
FI|Finland|Finlande|فنلندا
FR|France|France|فرنسا
GA|Gabon|Gabon|الغابون,الجابون
GM|Gambia|Gambie|غامبيا,جامبيا
GE|Georgia?|Géorgie|جورجيا
DE|Germany|Allemagne|ألمانيا
GH|Ghana|Ghana|غانا
GR|Greece|Grèce|اليونان
GD|Grenada|Grenade?|غرينادا
GT|Guatemala|Guatemala|غواتيمالا
GN|Guinea|Guinée|غينيا
GW|Guinea-Bissau|Guinée-Bissau|غينيا بيساو
GY|Guyana|Guyana|غيانا,غويانا
HT|Haiti|Haïti|هايتي
HN|Honduras|Honduras|هندوراس
HU|Hungary|Hongrie|المجر,هنغاريا
IS|Iceland|Islande|آيسلندا,أيسلندا
IN|India|Inde|الهند
ID|Indonesia|Indonésie|إندونيسيا
IR|Iran,Islamic Republic of Iran|Iran,République islamique d'Iran|إيران,جمهورية إيران الإسلامية
IQ|Iraq|Irak,Iraq|العراق
IE|Ireland|Irlande|أيرلندا,إيرلندا
IL|Israel|Israël|إسرائيل
IT|Italy|Italie|إيطاليا
JM|Jamaica|Jamaïque|جامايكا
JP|Japan|Japon|اليابان
JO|Jordan?,Hashemite Kingdom of Jordan|Jordanie|الأردن,المملكة الأردنية الهاشمية
KZ|Kazakhstan,Republic of Kazakhstan|Kazakhstan,République du Kazakhstan|كازاخستان,كازخستان,قازاقستان,جمهورية كازاخستان
KE|Kenya|Kenya|كينيا
KI|Kiribati|Kiribati|كيريباتي
KP|North Korea,Democratic People's Republic of Korea,DPRK|Corée du Nord,République populaire démocratique de Corée,RPDC|كوريا الشمالية,جمهورية كوريا الشعبية الديمقراطية
KR|South Korea,Republic of Korea,Korea|Corée du Sud,République de Corée,Corée|كوريا الجنوبية,جمهورية كوريا,كوريا
KW|Kuwait|Koweït,Koweit|الكويت
KG|Kyrgyzstan,Kyrgyz Republic|Kirghizistan,Kirghizstan,République kirghize|قيرغيزستان,قرغيزستان
LA|Laos,Lao People's Democratic Republic,Lao PDR|Laos,République démocratique populaire lao|لاوس
LV|Latvia|Lettonie|لاتفيا
LB|Lebanon|Liban|لبنان
LS|Lesotho|Lesotho|ليسوتو
LR|Liberia|Libéria,Liberia|ليبيريا
LY|Libya|Libye|ليبيا
LI|Liechtenstein|Liechtenstein|ليختنشتاين
LT|Lithuania|Lituanie|ليتوانيا
LU|Luxembourg|Luxembourg|لوكسمبورغ,لكسمبرغ,لوكسمبورج
MG|Madagascar|Madagascar|مدغشقر
MW|Malawi|Malawi|ملاوي,مالاوي
MY|Malaysia|Malaisie|ماليزيا
MV|Maldives|Maldives|جزر المالديف,المالديف,ملديف
ML|Mali|Mali|مالي?
MT|Malta|Malte|مالطا,مالطة
MH|Marshall Islands|Îles Marshall|جزر مارشال
MR|Mauritania|Mauritanie|موريتانيا
MU|Mauritius|Maurice?,île Maurice|موريشيوس
MX|Mexico|Mexique|المكسيك
FM|Micronesia|Micronésie|ميكرونيزيا
MD|Moldova|Moldavie,Moldova|مولدوفا
MC|Monaco|Monaco|موناكو
MN|Mongolia|Mongolie|منغوليا
ME|Montenegro|Monténégro|الجبل الأسود,مونتينيغرو
MA|Morocco,Kingdom of Morocco|Maroc,Royaume du Maroc|المغرب,المملكة المغربية
MZ|Mozambique|Mozambique|موزمبيق
MM|Myanmar,Burma|Myanmar,Birmanie|ميانمار,بورما
NA|Namibia|Namibie|ناميبيا
NR|Nauru|Nauru|ناورو
NP|Nepal|Népal|نيبال
NL|Netherlands,Holland|Pays-Bas,Hollande|هولندا
NZ|New Zealand|Nouvelle-Zélande|نيوزيلندا
NI|Nicaragua|Nicaragua|نيكاراغوا
NE|Niger|Niger|النيجر
NG|Nigeria|Nigéria,Nigeria|نيجيريا
MK|North Macedonia,Macedonia|Macédoine du Nord,Macédoine|مقدونيا الشمالية,مقدونيا
NO|Norway|Norvège|النرويج
OM|Oman,Sultanate of Oman|Oman,Sultanat d'Oman|عمان,سلطنة عمان
PK|Pakistan|Pakistan|باكستان
PW|Palau|Palaos,Palau|بالاو
PA|Panama|Panama|بنما
PG|Papua New Guinea|Papouasie-Nouvelle-Guinée|بابوا غينيا الجديدة
PY|Paraguay|Paraguay|باراغواي
PE|Peru|Pérou|بيرو
PH|Philippines|Philippines|الفلبين
PL|Poland|Pologne|بولندا
PT|Portugal|Portugal|البرتغال
QA|Qatar,State of Qatar|Qatar,État du Qatar|قطر,دولة قطر
RO|Romania|Roumanie|رومانيا
RU|Russia,Russian Federation|Russie,Fédération de Russie|روسيا,الاتحاد الروسي,روسيا الاتحادية
RW|Rwanda|Rwanda|رواندا
KN|Saint Kitts and Nevis,St. Kitts and Nevis|Saint-Kitts-et-Nevis,Saint-Christophe-et-Niévès|سانت كيتس ونيفيس
LC|Saint Lucia,St. Lucia|Sainte-Lucie|سانت لوسيا
VC|Saint Vincent and the Grenadines,St. Vincent and the Grenadines|Saint-Vincent-et-les-Grenadines|سانت فنسنت وجزر غرينادين
WS|Samoa|Samoa|ساموا
SM|San Marino|Saint-Marin|سان مارينو
ST|São Tomé and Príncipe|Sao Tomé-et-Principe,São Tomé-et-Príncipe|ساو تومي وبرينسيبي
SA|Saudi Arabia,Kingdom of Saudi Arabia|Arabie saoudite,Royaume d'Arabie saoudite|السعودية,المملكة العربية السعودية
SN|Senegal|Sénégal|السنغال
RS|Serbia|Serbie|صربيا
SC|Seychelles|Seychelles|سيشل,سيشيل
SL|Sierra Leone|Sierra Leone|سيراليون
SG|Singapore|Singapour|سنغافورة
SK|Slovakia|Slovaquie|سلوفاكيا
SI|Slovenia|Slovénie|سلوفينيا
SB|Solomon Islands|Îles Salomon|جزر سليمان
SO|Somalia|Somalie|الصومال
ZA|South Africa|Afrique du Sud|جنوب أفريقيا,جنوب إفريقيا
SS|South Sudan|Soudan du Sud|جنوب السودان
ES|Spain|Espagne|إسبانيا
LK|Sri Lanka|Sri Lanka|سريلانكا,سري لانكا
SD|Sudan|Soudan|السودان
SR|Suriname|Suriname|سورينام
SE|Sweden|Suède|السويد
CH|Switzerland|Suisse|سويسرا
SY|Syria,Syrian Arab Republic|Syrie,République arabe syrienne|سوريا,سورية?,الجمهورية العربية السورية
TJ|Tajikistan|Tadjikistan|طاجيكستان
TZ|Tanzania,United Republic of Tanzania|Tanzanie,République-Unie de Tanzanie|تنزانيا
TH|Thailand|Thaïlande|تايلاند,تايلند
TL|Timor-Leste,East Timor|Timor-Leste,Timor oriental|تيمور ليشتي,تيمور الشرقية
TG|Togo|Togo|توغو,توجو
TO|Tonga|Tonga|تونغا
TT|Trinidad and Tobago|Trinité-et-Tobago|ترينيداد وتوباغو
TN|Tunisia|Tunisie|تونس
TR|Türkiye,Turkey|Türkiye,Turquie|تركيا,تركية?
TM|Turkmenistan|Turkménistan|تركمانستان
TV|Tuvalu|Tuvalu|توفالو
UG|Uganda|Ouganda|أوغندا
UA|Ukraine|Ukraine|أوكرانيا
AE|United Arab Emirates,UAE,Emirates?|Émirats arabes unis,EAU,Émirats?|الإمارات العربية المتحدة,الإمارات,دولة الإمارات العربية المتحدة,دولة الإمارات
GB|United Kingdom,UK,Great Britain,Britain,England,Scotland,Wales|Royaume-Uni,Grande-Bretagne,Angleterre,Écosse,pays de Galles|المملكة المتحدة,بريطانيا العظمى,بريطانيا,إنجلترا,إنكلترا,اسكتلندا,ويلز
US|United States of America,United States,USA,US,U.S.,America?|États-Unis d'Amérique,États-Unis,USA,Amérique?|الولايات المتحدة الأمريكية,الولايات المتحدة الأميركية,الولايات المتحدة,أمريكا,أميركا
UY|Uruguay|Uruguay|أوروغواي,أورغواي
UZ|Uzbekistan|Ouzbékistan|أوزبكستان,أوزباكستان
VU|Vanuatu|Vanuatu|فانواتو
VE|Venezuela|Venezuela,Vénézuéla|فنزويلا
VN|Viet Nam,Vietnam|Viet Nam,Viêt Nam,Vietnam|فيتنام,فييت نام
YE|Yemen|Yémen|اليمن
ZM|Zambia|Zambie|زامبيا
ZW|Zimbabwe|Zimbabwe|زيمبابوي,زمبابوي
PS|Palestine,State of Palestine,Palestinian Territories|Palestine,État de Palestine,Territoires palestiniens|فلسطين,دولة فلسطين,الأراضي الفلسطينية
VA|Holy See,Vatican City,Vatican|Saint-Siège,Vatican|الكرسي الرسولي,الفاتيكان
TW|Taiwan|Taïwan,Taiwan|تايوان
XK|Kosovo|Kosovo|كوسوفو
HK|Hong Kong|Hong Kong|هونغ كونغ,هونج كونج
MO|Macao,Macau|Macao|ماكاو
GL|Greenland|Groenland|غرينلاند,جرينلاند
PR|Puerto Rico|Porto Rico|بورتوريكو
`
