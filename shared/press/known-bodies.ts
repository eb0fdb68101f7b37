/**
 * Bodies that exist, so that the name of one is not taken for a slip in the name of another: acronyms in English and
 * French, then the names in English, French and Arabic, without commas of their own and with variants after a comma.
 * `?` marks an acronym that readers of the press cannot be expected to know.
 */
export const knownBodies = `
UN|ONU|United Nations,United Nations Organization|Organisation des Nations Unies,Nations Unies|الأمم المتحدة,منظمة الأمم المتحدة,هيئة الأمم المتحدة
UNGA?|AGNU?|United Nations General Assembly,General Assembly|Assemblée générale des Nations Unies,Assemblée générale|الجمعية العامة للأمم المتحدة,الجمعية العامة
UNSC?|CSNU?|United Nations Security Council,Security Council|Conseil de sécurité des Nations Unies,Conseil de sécurité|مجلس الأمن الدولي,مجلس الأمن,مجلس الأمن التابع للأمم المتحدة
ECOSOC|ECOSOC|Economic and Social Council|Conseil économique et social|المجلس الاقتصادي والاجتماعي
HRC?|CDH?|Human Rights Council,United Nations Human Rights Council|Conseil des droits de l'homme|مجلس حقوق الإنسان
CSW?|CSW?|Commission on the Status of Women,United Nations Commission on the Status of Women|Commission de la condition de la femme|لجنة وضع المرأة,لجنة الأمم المتحدة لوضع المرأة
-|-|Committee on the Elimination of Discrimination against Women|Comité pour l'élimination de la discrimination à l'égard des femmes|اللجنة المعنية بالقضاء على التمييز ضد المرأة
-|-|Committee on the Rights of the Child|Comité des droits de l'enfant|لجنة حقوق الطفل
-|-|Human Rights Committee|Comité des droits de l'homme|اللجنة المعنية بحقوق الإنسان
-|-|Committee against Torture|Comité contre la torture|لجنة مناهضة التعذيب
WHO|OMS|World Health Organization,World Health Organisation|Organisation mondiale de la santé|منظمة الصحة العالمية
WHA|AMS|World Health Assembly|Assemblée mondiale de la santé|جمعية الصحة العالمية
UNESCO|UNESCO|United Nations Educational Scientific and Cultural Organization|Organisation des Nations Unies pour l'éducation la science et la culture|منظمة الأمم المتحدة للتربية والعلم والثقافة
UNICEF|UNICEF|United Nations Children's Fund|Fonds des Nations Unies pour l'enfance|منظمة الأمم المتحدة للطفولة,صندوق الأمم المتحدة للطفولة
UNDP|PNUD|United Nations Development Programme,United Nations Development Program|Programme des Nations Unies pour le développement|برنامج الأمم المتحدة الإنمائي
UNEP|PNUE|United Nations Environment Programme|Programme des Nations Unies pour l'environnement|برنامج الأمم المتحدة للبيئة
UNFPA|FNUAP|United Nations Population Fund|Fonds des Nations Unies pour la population|صندوق الأمم المتحدة للسكان
UNHCR|HCR|United Nations High Commissioner for Refugees,Office of the United Nations High Commissioner for Refugees,UN Refugee Agency|Haut-Commissariat des Nations Unies pour les réfugiés|مفوضية الأمم المتحدة لشؤون اللاجئين,المفوضية السامية للأمم المتحدة لشؤون اللاجئين
OHCHR|HCDH|Office of the High Commissioner for Human Rights,Office of the United Nations High Commissioner for Human Rights|Haut-Commissariat des Nations Unies aux droits de l'homme|مفوضية الأمم المتحدة السامية لحقوق الإنسان,المفوضية السامية لحقوق الإنسان
UNRWA|UNRWA|United Nations Relief and Works Agency|Office de secours et de travaux des Nations Unies|وكالة الأمم المتحدة لإغاثة وتشغيل اللاجئين الفلسطينيين
OCHA|OCHA|Office for the Coordination of Humanitarian Affairs,United Nations Office for the Coordination of Humanitarian Affairs|Bureau de la coordination des affaires humanitaires|مكتب تنسيق الشؤون الإنسانية,مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية
UNODC|ONUDC|United Nations Office on Drugs and Crime|Office des Nations Unies contre la drogue et le crime|مكتب الأمم المتحدة المعني بالمخدرات والجريمة
UNIDO|ONUDI|United Nations Industrial Development Organization|Organisation des Nations Unies pour le développement industriel|منظمة الأمم المتحدة للتنمية الصناعية
UNCTAD|CNUCED|United Nations Conference on Trade and Development|Conférence des Nations Unies sur le commerce et le développement|مؤتمر الأمم المتحدة للتجارة والتنمية
UNAIDS|ONUSIDA|Joint United Nations Programme on HIV/AIDS|Programme commun des Nations Unies sur le VIH/sida|برنامج الأمم المتحدة المشترك المعني بفيروس نقص المناعة البشرية
UNOPS|UNOPS|United Nations Office for Project Services|Bureau des Nations Unies pour les services d'appui aux projets|مكتب الأمم المتحدة لخدمات المشاريع
UNIFEM|UNIFEM|United Nations Development Fund for Women|Fonds de développement des Nations Unies pour la femme|صندوق الأمم المتحدة الإنمائي للمرأة
-|-|United Nations Capital Development Fund|Fonds d'équipement des Nations Unies|صندوق الأمم المتحدة للمشاريع الإنتاجية
-|-|United Nations Human Settlements Programme|Programme des Nations Unies pour les établissements humains|برنامج الأمم المتحدة للمستوطنات البشرية
-|-|United Nations Entity for Gender Equality and the Empowerment of Women|Entité des Nations Unies pour l'égalité des sexes et l'autonomisation des femmes|هيئة الأمم المتحدة للمساواة بين الجنسين وتمكين المرأة,هيئة الأمم المتحدة للمرأة
-|-|United Nations Trust Fund to End Violence against Women|Fonds d'affectation spéciale des Nations Unies|صندوق الأمم المتحدة الاستئماني
-|-|Women's Peace and Humanitarian Fund|Fonds pour les femmes la paix et l'action humanitaire|صندوق المرأة للسلام والعمل الإنساني
-|-|United Nations University|Université des Nations Unies|جامعة الأمم المتحدة
UNITAR|UNITAR|United Nations Institute for Training and Research|Institut des Nations Unies pour la formation et la recherche|معهد الأمم المتحدة للتدريب والبحث
UNFCCC|CCNUCC|United Nations Framework Convention on Climate Change|Convention-cadre des Nations Unies sur les changements climatiques|اتفاقية الأمم المتحدة الإطارية بشأن تغير المناخ
IPCC|GIEC|Intergovernmental Panel on Climate Change|Groupe d'experts intergouvernemental sur l'évolution du climat|الهيئة الحكومية الدولية المعنية بتغير المناخ
ESCWA|CESAO|Economic and Social Commission for Western Asia|Commission économique et sociale pour l'Asie occidentale|اللجنة الاقتصادية والاجتماعية لغربي آسيا,الإسكوا
ECA|CEA|Economic Commission for Africa,United Nations Economic Commission for Africa|Commission économique pour l'Afrique|اللجنة الاقتصادية لأفريقيا
ESCAP|CESAP|Economic and Social Commission for Asia and the Pacific|Commission économique et sociale pour l'Asie et le Pacifique|اللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ
ECE,UNECE|CEE|Economic Commission for Europe|Commission économique pour l'Europe|اللجنة الاقتصادية لأوروبا
ECLAC|CEPALC|Economic Commission for Latin America and the Caribbean|Commission économique pour l'Amérique latine et les Caraïbes|اللجنة الاقتصادية لأمريكا اللاتينية ومنطقة البحر الكاريبي
FAO|FAO|Food and Agriculture Organization|Organisation pour l'alimentation et l'agriculture,Organisation des Nations Unies pour l'alimentation et l'agriculture|منظمة الأغذية والزراعة,منظمة الأمم المتحدة للأغذية والزراعة
WFP|PAM|World Food Programme,World Food Program|Programme alimentaire mondial|برنامج الأغذية العالمي
IFAD|FIDA|International Fund for Agricultural Development|Fonds international de développement agricole|الصندوق الدولي للتنمية الزراعية
ILO|OIT|International Labour Organization,International Labor Organization,International Labour Organisation|Organisation internationale du Travail|منظمة العمل الدولية
-|BIT|International Labour Office|Bureau international du Travail|مكتب العمل الدولي
IMO|OMI|International Maritime Organization|Organisation maritime internationale|المنظمة البحرية الدولية
ICAO|OACI|International Civil Aviation Organization|Organisation de l'aviation civile internationale|منظمة الطيران المدني الدولي
ITU|UIT|International Telecommunication Union|Union internationale des télécommunications|الاتحاد الدولي للاتصالات
UPU|UPU|Universal Postal Union|Union postale universelle|الاتحاد البريدي العالمي
WMO|OMM|World Meteorological Organization|Organisation météorologique mondiale|المنظمة العالمية للأرصاد الجوية
WIPO|OMPI|World Intellectual Property Organization|Organisation mondiale de la propriété intellectuelle|المنظمة العالمية للملكية الفكرية
UNWTO|OMT|World Tourism Organization,United Nations World Tourism Organization|Organisation mondiale du tourisme|منظمة السياحة العالمية,منظمة الأمم المتحدة للسياحة
IAEA|AIEA|International Atomic Energy Agency|Agence internationale de l'énergie atomique|الوكالة الدولية للطاقة الذرية
IEA|AIE|International Energy Agency|Agence internationale de l'énergie|وكالة الطاقة الدولية
IRENA|IRENA|International Renewable Energy Agency|Agence internationale pour les énergies renouvelables|الوكالة الدولية للطاقة المتجددة
WTO|OMC|World Trade Organization,World Trade Organisation|Organisation mondiale du commerce|منظمة التجارة العالمية
WCO|OMD|World Customs Organization|Organisation mondiale des douanes|منظمة الجمارك العالمية
WOAH,OIE|OMSA|World Organisation for Animal Health|Organisation mondiale de la santé animale|المنظمة العالمية لصحة الحيوان
IOM|OIM|International Organization for Migration|Organisation internationale pour les migrations|المنظمة الدولية للهجرة
IDLO|OIDD|International Development Law Organization|Organisation internationale de droit du développement|المنظمة الدولية لقانون التنمية
ISO|ISO|International Organization for Standardization|Organisation internationale de normalisation|المنظمة الدولية للتوحيد القياسي,المنظمة الدولية للمعايير
IHO|OHI|International Hydrographic Organization|Organisation hydrographique internationale|المنظمة الهيدروغرافية الدولية
INTERPOL|INTERPOL|International Criminal Police Organization|Organisation internationale de police criminelle|المنظمة الدولية للشرطة الجنائية
OPCW|OIAC|Organisation for the Prohibition of Chemical Weapons|Organisation pour l'interdiction des armes chimiques|منظمة حظر الأسلحة الكيميائية
IMF|FMI|International Monetary Fund|Fonds monétaire international|صندوق النقد الدولي
AMF|FMA|Arab Monetary Fund|Fonds monétaire arabe|صندوق النقد العربي
-|-|World Bank,World Bank Group|Banque mondiale,Groupe de la Banque mondiale|البنك الدولي,مجموعة البنك الدولي
IBRD|BIRD|International Bank for Reconstruction and Development|Banque internationale pour la reconstruction et le développement|البنك الدولي للإنشاء والتعمير
IFC|SFI|International Finance Corporation|Société financière internationale|مؤسسة التمويل الدولية
IDA|IDA|International Development Association|Association internationale de développement|المؤسسة الدولية للتنمية
AfDB|BAD|African Development Bank,African Development Bank Group|Banque africaine de développement|البنك الأفريقي للتنمية,مجموعة البنك الأفريقي للتنمية,بنك التنمية الأفريقي
-|FAD|African Development Fund|Fonds africain de développement|صندوق التنمية الأفريقي
ADB|BAsD|Asian Development Bank|Banque asiatique de développement|بنك التنمية الآسيوي,مصرف التنمية الآسيوي
AIIB|BAII|Asian Infrastructure Investment Bank|Banque asiatique d'investissement pour les infrastructures|البنك الآسيوي للاستثمار في البنية التحتية
EBRD|BERD|European Bank for Reconstruction and Development|Banque européenne pour la reconstruction et le développement|البنك الأوروبي لإعادة الإعمار والتنمية
EIB|BEI|European Investment Bank|Banque européenne d'investissement|البنك الأوروبي للاستثمار,بنك الاستثمار الأوروبي
-|FEI|European Investment Fund|Fonds européen d'investissement|صندوق الاستثمار الأوروبي
ECB|BCE|European Central Bank|Banque centrale européenne|البنك المركزي الأوروبي
IsDB,IDB|BID|Islamic Development Bank,Islamic Development Bank Group|Banque islamique de développement|البنك الإسلامي للتنمية,مجموعة البنك الإسلامي للتنمية
-|-|Islamic Solidarity Fund for Development|Fonds de solidarité islamique pour le développement|صندوق التضامن الإسلامي للتنمية
GCF|FVC|Green Climate Fund|Fonds vert pour le climat|الصندوق الأخضر للمناخ
GEF|FEM|Global Environment Facility|Fonds pour l'environnement mondial|مرفق البيئة العالمية
-|-|Global Fund|Fonds mondial|الصندوق العالمي
OECD|OCDE|Organisation for Economic Co-operation and Development,Organization for Economic Cooperation and Development|Organisation de coopération et de développement économiques|منظمة التعاون الاقتصادي والتنمية,منظمة التعاون والتنمية الاقتصادية
OSCE|OSCE|Organization for Security and Co-operation in Europe|Organisation pour la sécurité et la coopération en Europe|منظمة الأمن والتعاون في أوروبا
NATO|OTAN|North Atlantic Treaty Organization|Organisation du Traité de l'Atlantique Nord|حلف شمال الأطلسي,منظمة حلف شمال الأطلسي
EU|UE|European Union|Union européenne|الاتحاد الأوروبي
-|-|European Commission|Commission européenne|المفوضية الأوروبية
-|-|European Council|Conseil européen|المجلس الأوروبي
-|-|Council of the European Union|Conseil de l'Union européenne|مجلس الاتحاد الأوروبي
-|-|Council of Europe|Conseil de l'Europe|مجلس أوروبا
-|-|European Parliament|Parlement européen|البرلمان الأوروبي
-|CJUE|Court of Justice of the European Union,European Court of Justice|Cour de justice de l'Union européenne|محكمة العدل الأوروبية
ECHR|CEDH|European Court of Human Rights|Cour européenne des droits de l'homme|المحكمة الأوروبية لحقوق الإنسان
ESA|ESA|European Space Agency|Agence spatiale européenne|وكالة الفضاء الأوروبية
AU|UA|African Union|Union africaine|الاتحاد الأفريقي,الاتحاد الإفريقي
OAU|OUA|Organization of African Unity|Organisation de l'unité africaine|منظمة الوحدة الأفريقية
-|-|African Union Commission|Commission de l'Union africaine|مفوضية الاتحاد الأفريقي
ECOWAS|CEDEAO|Economic Community of West African States|Communauté économique des États de l'Afrique de l'Ouest|المجموعة الاقتصادية لدول غرب أفريقيا,إيكواس
SADC|SADC|Southern African Development Community|Communauté de développement de l'Afrique australe|الجماعة الإنمائية للجنوب الأفريقي
IGAD|IGAD|Intergovernmental Authority on Development|Autorité intergouvernementale pour le développement|الهيئة الحكومية الدولية المعنية بالتنمية
UEMOA,WAEMU|UEMOA|West African Economic and Monetary Union|Union économique et monétaire ouest-africaine|الاتحاد الاقتصادي والنقدي لغرب أفريقيا
COMESA|COMESA|Common Market for Eastern and Southern Africa|Marché commun de l'Afrique orientale et australe|السوق المشتركة لشرق وجنوب أفريقيا
-|-|League of Arab States,Arab League|Ligue des États arabes,Ligue arabe|جامعة الدول العربية,الجامعة العربية
ALECSO|ALECSO|Arab League Educational Cultural and Scientific Organization|Organisation arabe pour l'éducation la culture et les sciences|المنظمة العربية للتربية والثقافة والعلوم
-|-|Arab Labour Organization|Organisation arabe du travail|منظمة العمل العربية
-|-|Arab Women Organization|Organisation de la femme arabe|منظمة المرأة العربية
-|-|Arab Tourism Organization|Organisation arabe du tourisme|المنظمة العربية للسياحة
-|-|Arab Administrative Development Organization|Organisation arabe pour le développement administratif|المنظمة العربية للتنمية الإدارية
-|-|Arab Organization for Agricultural Development|Organisation arabe pour le développement agricole|المنظمة العربية للتنمية الزراعية
-|-|Arab Maghreb Union|Union du Maghreb arabe|اتحاد المغرب العربي
-|-|Arab Parliament|Parlement arabe|البرلمان العربي
GCC|CCG|Gulf Cooperation Council,Cooperation Council for the Arab States of the Gulf|Conseil de coopération du Golfe,Conseil de coopération des États arabes du Golfe|مجلس التعاون لدول الخليج العربية,مجلس التعاون الخليجي
OIC|OCI|Organisation of Islamic Cooperation,Organization of Islamic Cooperation|Organisation de la coopération islamique,Organisation de coopération islamique|منظمة التعاون الإسلامي
-|-|Organization of the Islamic Conference,Organisation of the Islamic Conference|Organisation de la conférence islamique|منظمة المؤتمر الإسلامي
ICESCO,ISESCO|ICESCO|Islamic World Educational Scientific and Cultural Organization|Organisation du monde islamique pour l'éducation les sciences et la culture|منظمة العالم الإسلامي للتربية والعلوم والثقافة
-|-|Women Development Organization|Organisation pour le développement de la femme|منظمة تنمية المرأة
-|-|Muslim World League|Ligue islamique mondiale|رابطة العالم الإسلامي
OPEC|OPEP|Organization of the Petroleum Exporting Countries|Organisation des pays exportateurs de pétrole|منظمة الدول المصدرة للنفط,منظمة البلدان المصدرة للنفط
OAPEC|OPAEP|Organization of Arab Petroleum Exporting Countries|Organisation des pays arabes exportateurs de pétrole|منظمة الأقطار العربية المصدرة للبترول
OIF|OIF|International Organisation of La Francophonie|Organisation internationale de la Francophonie|المنظمة الدولية للفرنكوفونية
OAS|OEA|Organization of American States|Organisation des États américains|منظمة الدول الأمريكية
ASEAN|ASEAN,ANASE|Association of Southeast Asian Nations|Association des nations de l'Asie du Sud-Est|رابطة أمم جنوب شرق آسيا,رابطة دول جنوب شرق آسيا
SCO|OCS|Shanghai Cooperation Organization,Shanghai Cooperation Organisation|Organisation de coopération de Shanghai|منظمة شنغهاي للتعاون
CIS|CEI|Commonwealth of Independent States|Communauté des États indépendants|رابطة الدول المستقلة
ECO|OCE|Economic Cooperation Organization|Organisation de coopération économique|منظمة التعاون الاقتصادي
-|-|Organization of Turkic States|Organisation des États turciques|منظمة الدول التركية
-|-|Digital Cooperation Organization|Organisation de coopération numérique|منظمة التعاون الرقمي
-|-|United Cities and Local Governments|Cités et Gouvernements locaux unis|المدن والحكومات المحلية المتحدة
ICC|CPI|International Criminal Court|Cour pénale internationale|المحكمة الجنائية الدولية
ICJ|CIJ|International Court of Justice|Cour internationale de Justice|محكمة العدل الدولية
IPU|UIP|Inter-Parliamentary Union|Union interparlementaire|الاتحاد البرلماني الدولي
ICRC|CICR|International Committee of the Red Cross|Comité international de la Croix-Rouge|اللجنة الدولية للصليب الأحمر
IFRC|FICR|International Federation of Red Cross and Red Crescent Societies|Fédération internationale des sociétés de la Croix-Rouge et du Croissant-Rouge|الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر
MSF|MSF|Doctors Without Borders|Médecins sans frontières|أطباء بلا حدود
RSF|RSF|Reporters Without Borders|Reporters sans frontières|مراسلون بلا حدود,منظمة مراسلون بلا حدود
-|-|Amnesty International|Amnesty International|منظمة العفو الدولية
IUCN|UICN|International Union for Conservation of Nature|Union internationale pour la conservation de la nature|الاتحاد الدولي لحفظ الطبيعة
IOC|CIO|International Olympic Committee|Comité international olympique|اللجنة الأولمبية الدولية
FIFA|FIFA|International Federation of Association Football|Fédération internationale de football association|الاتحاد الدولي لكرة القدم
CAF|CAF|Confederation of African Football|Confédération africaine de football|الاتحاد الأفريقي لكرة القدم
UEFA|UEFA|Union of European Football Associations|Union des associations européennes de football|الاتحاد الأوروبي لكرة القدم
AFC|AFC|Asian Football Confederation|Confédération asiatique de football|الاتحاد الآسيوي لكرة القدم
-|-|World Economic Forum|Forum économique mondial|المنتدى الاقتصادي العالمي
-|-|World Smart Sustainable Cities Organization|Organisation mondiale des villes intelligentes et durables|المنظمة العالمية للمدن الذكية والمستدامة,المنظمة العالمية للمدن الذكية المستدامة
OIV?|OIV?|International Organisation of Vine and Wine,International Organization of Vine and Wine|Organisation internationale de la vigne et du vin|المنظمة الدولية للكرمة والنبيذ
ITLOS?|TIDM?|International Tribunal for the Law of the Sea|Tribunal international du droit de la mer|المحكمة الدولية لقانون البحار
-|AIFM?|International Seabed Authority|Autorité internationale des fonds marins|السلطة الدولية لقاع البحار
ICCO?|ICCO?|International Cocoa Organization|Organisation internationale du cacao|المنظمة الدولية للكاكاو
ITTO?|OIBT?|International Tropical Timber Organization|Organisation internationale des bois tropicaux|المنظمة الدولية للأخشاب الاستوائية
ITUC?|CSI?|International Trade Union Confederation|Confédération syndicale internationale|الاتحاد الدولي لنقابات العمال
PAHO|OPS|Pan American Health Organization|Organisation panaméricaine de la santé|منظمة الصحة للبلدان الأمريكية
IATA|IATA|International Air Transport Association|Association du transport aérien international|الاتحاد الدولي للنقل الجوي
WADA?|AMA?|World Anti-Doping Agency|Agence mondiale antidopage|الوكالة العالمية لمكافحة المنشطات
FIBA?|FIBA?|International Basketball Federation|Fédération internationale de basketball|الاتحاد الدولي لكرة السلة
FIVB?|FIVB?|International Volleyball Federation|Fédération internationale de volleyball|الاتحاد الدولي للكرة الطائرة
ICOM?|ICOM?|International Council of Museums|Conseil international des musées|المجلس الدولي للمتاحف
ICOMOS?|ICOMOS?|International Council on Monuments and Sites|Conseil international des monuments et des sites|المجلس الدولي للمعالم والمواقع
ECCAS?|CEEAC?|Economic Community of Central African States|Communauté économique des États de l'Afrique centrale|الجماعة الاقتصادية لدول وسط أفريقيا
EAC?|CAE?|East African Community|Communauté d'Afrique de l'Est|جماعة شرق أفريقيا
BCEAO?|BCEAO?|Central Bank of West African States|Banque centrale des États de l'Afrique de l'Ouest|البنك المركزي لدول غرب أفريقيا
-|BRI?|Bank for International Settlements|Banque des règlements internationaux|بنك التسويات الدولية
EASA?|AESA?|European Union Aviation Safety Agency|Agence de l'Union européenne pour la sécurité aérienne|وكالة الاتحاد الأوروبي لسلامة الطيران
ICA?|ICA?|International Council on Archives|Conseil international des archives|المجلس الدولي للأرشيف
IFLA?|IFLA?|International Federation of Library Associations and Institutions|Fédération internationale des associations et institutions de bibliothèques|الاتحاد الدولي لجمعيات ومؤسسات المكتبات
-|-|World Heritage Committee|Comité du patrimoine mondial|لجنة التراث العالمي
-|-|International Chamber of Commerce|Chambre de commerce internationale|غرفة التجارة الدولية
UIA?|UIA?|International Union of Architects|Union internationale des architectes|الاتحاد الدولي للمعماريين
UIC?|UIC?|International Union of Railways|Union internationale des chemins de fer|الاتحاد الدولي للسكك الحديدية
UITP?|UITP?|International Association of Public Transport|Union internationale des transports publics|الاتحاد الدولي للنقل العام
ACI?|ACI?|Airports Council International|Conseil international des aéroports|المجلس الدولي للمطارات
WMA?|AMM?|World Medical Association|Association médicale mondiale|الجمعية الطبية العالمية
ICN?|CII?|International Council of Nurses|Conseil international des infirmières|المجلس الدولي للممرضات,المجلس الدولي للممرضين
FIP?|FIP?|International Pharmaceutical Federation|Fédération internationale pharmaceutique|الاتحاد الدولي للصيدلة
IDF?|FID?|International Diabetes Federation|Fédération internationale du diabète|الاتحاد الدولي للسكري
ISSA?|AISS?|International Social Security Association|Association internationale de la sécurité sociale|الجمعية الدولية للضمان الاجتماعي
IAU?|AIU?|International Association of Universities|Association internationale des universités|الرابطة الدولية للجامعات
AAU?|AUA?|Association of African Universities|Association des universités africaines|اتحاد الجامعات الأفريقية
IFJ?|FIJ?|International Federation of Journalists|Fédération internationale des journalistes|الاتحاد الدولي للصحفيين
EBU?|UER?|European Broadcasting Union|Union européenne de radio-télévision|اتحاد البث الأوروبي
ASBU?|ASBU?|Arab States Broadcasting Union|Union de radiodiffusion des États arabes|اتحاد إذاعات الدول العربية
IPC?|CIP?|International Paralympic Committee|Comité international paralympique|اللجنة البارالمبية الدولية
CAS?|TAS?|Court of Arbitration for Sport|Tribunal arbitral du sport|محكمة التحكيم الرياضي
PCA?|CPA?|Permanent Court of Arbitration|Cour permanente d'arbitrage|محكمة التحكيم الدائمة
IWC?|CBI?|International Whaling Commission|Commission baleinière internationale|اللجنة الدولية لصيد الحيتان
-|-|International Coffee Organization|Organisation internationale du café|المنظمة الدولية للبن
-|-|International Olive Council|Conseil oléicole international|المجلس الدولي للزيتون
-|-|World Energy Council|Conseil mondial de l'énergie|مجلس الطاقة العالمي
-|-|World Water Council|Conseil mondial de l'eau|المجلس العالمي للمياه
ICCROM?|ICCROM?|International Centre for the Study of the Preservation and Restoration of Cultural Property|Centre international d'études pour la conservation et la restauration des biens culturels|المركز الدولي لدراسة صون الممتلكات الثقافية وترميمها
ICCAT?|CICTA?|International Commission for the Conservation of Atlantic Tunas|Commission internationale pour la conservation des thonidés de l'Atlantique|اللجنة الدولية لصون أسماك التونة في المحيط الأطلسي,اللجنة الدولية لحفظ أسماك التونة في المحيط الأطلسي
ESO?|ESO?|European Southern Observatory|Observatoire européen austral|المرصد الأوروبي الجنوبي
IHO?|OHI?|International Hydrographic Organization|Organisation hydrographique internationale|المنظمة الهيدروغرافية الدولية
IALA?|AISM?|International Association of Marine Aids to Navigation and Lighthouse Authorities|Association internationale de signalisation maritime|الرابطة الدولية للمساعدات الملاحية البحرية وهيئات المنارات
ITTO?|OIBT?|International Tropical Timber Organization|Organisation internationale des bois tropicaux|المنظمة الدولية للأخشاب الاستوائية
ICCO?|ICCO?|International Cocoa Organization|Organisation internationale du cacao|المنظمة الدولية للكاكاو
`
