/** Country, then the names of the city in English, French and Arabic, the usual one first; `?` as in `countries`. */
export const citiesOfWesternEurope = `
AT|Vienna|Vienne|فيينا,فينا
AT|Salzburg|Salzbourg|سالزبورغ
AT|Graz|Graz|غراتس
AT|Innsbruck|Innsbruck|إنسبروك
AT|Linz|Linz|لينتس
AT|Klagenfurt|Klagenfurt|كلاغنفورت
AT|Bregenz|Brégence,Bregenz|بريغنز
BE|Brussels|Bruxelles|بروكسل,بروكسيل
BE|Antwerp|Anvers|أنتويرب,أنفرس
BE|Bruges|Bruges|بروج?
BE|Ghent|Gand|غنت
BE|Liège|Liège|لييج
BE|Leuven,Louvain|Louvain|لوفان
BE|Ostend|Ostende|أوستند
BE|Namur|Namur|نامور
BE|Mechelen|Malines|ميخلن
BE|Charleroi|Charleroi|شارلروا
BE|Mons?|Mons?|مونس?
BE|Tournai|Tournai|تورناي,تورنيه
BE|Louvain-la-Neuve|Louvain-la-Neuve|لوفان لا نوف
BE|Kortrijk,Courtrai|Courtrai|كورتريك,كورتراي
BE|Hasselt|Hasselt|هاسلت
BE|Ypres|Ypres|إيبر
FR|Paris|Paris|باريس
FR|Marseille,Marseilles|Marseille|مرسيليا,مارسيليا
FR|Lyon,Lyons|Lyon|ليون
FR|Strasbourg|Strasbourg|ستراسبورغ,ستراسبورج
FR|Toulouse|Toulouse|تولوز
FR|Bordeaux|Bordeaux|بوردو
FR|Lille|Lille|ليل?
FR|Nice?|Nice|نيس
FR|Nantes|Nantes|نانت
FR|Montpellier|Montpellier|مونبلييه
FR|Grenoble|Grenoble|غرونوبل
FR|Cannes|Cannes|كان?
FR|Versailles|Versailles|فرساي
FR|Le Havre|Le Havre|لوهافر,لو هافر
FR|Le Mans|Le Mans|لومان,لو مان
FR|La Rochelle|La Rochelle|لاروشيل,لا روشيل
FR|Rennes|Rennes|رين?
FR|Reims,Rheims|Reims|ريمس,رانس?
FR|Rouen|Rouen|روان?
FR|Brest|Brest|بريست
FR|Metz|Metz|ميتز,متز
FR|Nancy?|Nancy?|نانسي?
FR|Dijon|Dijon|ديجون
FR|Angers?|Angers|أنجيه
FR|Tours?|Tours?|تور?
FR|Poitiers|Poitiers|بواتييه
FR|Limoges|Limoges|ليموج
FR|Clermont-Ferrand|Clermont-Ferrand|كليرمون فيران
FR|Saint-Étienne,St-Étienne|Saint-Étienne|سانت إتيان,سانت إيتيان
FR|Toulon|Toulon|تولون
FR|Nîmes|Nîmes|نيم?
FR|Avignon|Avignon|أفينيون
FR|Arles|Arles|آرل?
FR|Aix-en-Provence|Aix-en-Provence|إيكس أون بروفانس,إكس أون بروفانس
FR|Amiens|Amiens|أميان
FR|Lens?|Lens?|لنس?,لانس?
FR|Valenciennes|Valenciennes|فالنسيان?
FR|Calais|Calais|كاليه?
FR|Dunkirk|Dunkerque|دنكيرك,دونكيرك
FR|Boulogne-sur-Mer|Boulogne-sur-Mer|بولوني سور مير
FR|Lorient|Lorient|لوريان?
FR|Quimper|Quimper|كيمبير
FR|Saint-Malo,St-Malo|Saint-Malo|سان مالو
FR|Saint-Nazaire|Saint-Nazaire|سان نازير
FR|Saint-Denis|Saint-Denis|سان دوني
FR|Cherbourg|Cherbourg|شيربورغ,شربورغ
FR|Bayonne|Bayonne|بايون
FR|Biarritz|Biarritz|بياريتز
FR|Perpignan|Perpignan|بربينيان
FR|Carcassonne|Carcassonne|كاركاسون
FR|Ajaccio|Ajaccio|أجاكسيو
FR|Bastia|Bastia|باستيا
FR|Annecy|Annecy|أنسي?
FR|Chambéry|Chambéry|شامبيري
FR|Mulhouse|Mulhouse|مولوز
FR|Colmar|Colmar|كولمار
FR|Besançon|Besançon|بيزانسون
FR|Belfort?|Belfort|بلفور?
FR|Orléans|Orléans|أورليان
FR|Chartres|Chartres|شارتر?
FR|Bourges|Bourges|بورج
FR|Vichy|Vichy|فيشي?
FR|Évian?,Évian-les-Bains|Évian?,Évian-les-Bains|إيفيان?
FR|Lourdes?|Lourdes?|لورد?
FR|Deauville|Deauville|دوفيل
FR|Saint-Tropez,St-Tropez|Saint-Tropez|سان تروبيه
FR|Antibes|Antibes|أنتيب
FR|Villeurbanne|Villeurbanne|فيلوربان
FR|Angoulême|Angoulême|أنغوليم
FR|Saint-Brieuc|Saint-Brieuc|سان بريوك
FR|Les Sables-d'Olonne|Les Sables-d'Olonne,Sables-d'Olonne|لي سابل دولون
FR|Fontainebleau|Fontainebleau|فونتينبلو
FR|Nanterre|Nanterre|نانتير
FR|Charleville-Mézières|Charleville-Mézières|شارلفيل ميزيير
DE|Berlin|Berlin|برلين
DE|Bonn|Bonn|بون?
DE|Munich|Munich|ميونيخ,ميونخ
DE|Hamburg|Hambourg|هامبورغ,هامبورج
DE|Frankfurt|Francfort|فرانكفورت
DE|Cologne?|Cologne|كولونيا
DE|Dresden|Dresde|دريسدن
DE|Leipzig|Leipzig|لايبزيغ
DE|Stuttgart|Stuttgart|شتوتغارت
DE|Düsseldorf,Dusseldorf|Düsseldorf|دوسلدورف
DE|Nuremberg|Nuremberg|نورنبرغ
DE|Hanover|Hanovre|هانوفر
DE|Aachen|Aix-la-Chapelle|آخن
DE|Regensburg|Ratisbonne|ريغنسبورغ
DE|Mainz|Mayence|ماينز,ماينتس
DE|Trier|Trèves|ترير
DE|Saarbrücken,Saarbruecken|Sarrebruck|ساربروكن
DE|Freiburg|Fribourg-en-Brisgau|فرايبورغ
DE|Bremen|Brême|بريمن
DE|Magdeburg|Magdebourg|ماغديبورغ
DE|Augsburg|Augsbourg|أوغسبورغ
DE|Heidelberg|Heidelberg|هايدلبرغ
DE|Dortmund|Dortmund|دورتموند
DE|Essen|Essen|إيسن
DE|Bochum|Bochum|بوخوم
DE|Duisburg|Duisbourg,Duisburg|دويسبورغ
DE|Wuppertal|Wuppertal|فوبرتال
DE|Bielefeld|Bielefeld|بيليفيلد
DE|Potsdam|Potsdam|بوتسدام
DE|Rostock|Rostock|روستوك
DE|Lübeck|Lübeck|لوبيك
DE|Kassel|Cassel,Kassel|كاسل?
DE|Weimar|Weimar|فايمار
DE|Erfurt|Erfurt|إرفورت
DE|Karlsruhe|Karlsruhe|كارلسروه
DE|Mannheim|Mannheim|مانهايم
DE|Tübingen|Tübingen,Tubingue|توبنغن
DE|Göttingen|Göttingen,Göttingue|غوتنغن
DE|Wiesbaden|Wiesbaden|فيسبادن
DE|Darmstadt|Darmstadt|دارمشتات
DE|Wolfsburg|Wolfsburg,Wolfsbourg|فولفسبورغ
DE|Würzburg|Wurtzbourg,Würzburg|فورتسبورغ
DE|Bayreuth|Bayreuth|بايرويت
DE|Chemnitz|Chemnitz|كيمنتس
DE|Bremerhaven|Bremerhaven|بريمرهافن
DE|Koblenz|Coblence|كوبلنتس
DE|Baden-Baden|Baden-Baden|بادن بادن
IE|Dublin|Dublin|دبلن
IE|Cork?|Cork|كورك
IE|Galway|Galway|غالواي
IE|Limerick?|Limerick|ليمريك
IE|Waterford|Waterford|ووترفورد
IE|Kilkenny|Kilkenny|كيلكيني
LU|Luxembourg,Luxembourg City|Luxembourg|لوكسمبورغ,لكسمبرغ
LU|Esch-sur-Alzette|Esch-sur-Alzette|إيش سور ألزيت
MC|Monaco|Monaco|موناكو
NL|Amsterdam|Amsterdam|أمستردام
NL|The Hague,Hague|La Haye,Haye|لاهاي
NL|Rotterdam|Rotterdam|روتردام
NL|Maastricht|Maastricht|ماستريخت
NL|Utrecht|Utrecht|أوتريخت
NL|Eindhoven|Eindhoven|آيندهوفن
NL|Groningen|Groningue|غرونينغن
NL|Delft|Delft|ديلفت,دلفت?
NL|Leiden|Leyde|لايدن
NL|Nijmegen|Nimègue|نايميخن
NL|Arnhem|Arnhem|آرنهم
NL|Haarlem|Haarlem|هارلم?
NL|Tilburg|Tilbourg,Tilburg|تيلبورغ
NL|Wageningen|Wageningen,Wageningue|فاغينينغن
CH|Geneva|Genève|جنيف
CH|Bern,Berne|Berne|برن,بيرن
CH|Zurich,Zürich|Zurich|زيورخ,زيوريخ
CH|Basel|Bâle|بازل
CH|Lausanne|Lausanne|لوزان
CH|Davos|Davos|دافوس
CH|Montreux|Montreux|مونترو
CH|Lucerne|Lucerne|لوسيرن
CH|St. Gallen,St Gallen|Saint-Gall|سانت غالن
CH|Solothurn|Soleure|سولوتورن
CH|Lugano|Lugano|لوغانو
CH|Fribourg|Fribourg|فريبورغ
CH|Neuchâtel|Neuchâtel|نوشاتيل
CH|Sion?|Sion?|سيون?
CH|La Chaux-de-Fonds|La Chaux-de-Fonds,Chaux-de-Fonds|لا شو دو فون
CH|Locarno|Locarno|لوكارنو
CH|Bellinzona|Bellinzone|بيلينزونا
CH|Winterthur|Winterthour|فينترتور
CH|Zug|Zoug|تسوغ?
CH|Vevey|Vevey|فيفي?
CH|Interlaken|Interlaken|إنترلاكن
CH|Zermatt|Zermatt|زيرمات
CH|Nyon|Nyon|نيون?
CH|St. Moritz,Saint-Moritz|Saint-Moritz|سان موريتز,سانت موريتز
GB|London|Londres|لندن
GB|Edinburgh|Édimbourg|إدنبرة,أدنبرة
GB|Glasgow|Glasgow|غلاسكو
GB|Manchester|Manchester|مانشستر
GB|Birmingham|Birmingham|برمنغهام,برمنجهام
GB|Liverpool|Liverpool|ليفربول
GB|Cardiff|Cardiff|كارديف
GB|Belfast|Belfast|بلفاست
GB|Oxford|Oxford|أكسفورد,أوكسفورد
GB|Cambridge|Cambridge|كامبريدج,كمبريدج
GB|Dover|Douvres|دوفر
GB|Canterbury|Cantorbéry,Canterbury|كانتربري
GB|Southampton|Southampton|ساوثهامبتون
GB|Newcastle?|Newcastle?|نيوكاسل
GB|Leeds|Leeds|ليدز
GB|Sheffield|Sheffield|شيفيلد
GB|Bristol|Bristol|بريستول
GB|Brighton|Brighton|برايتون
GB|Portsmouth|Portsmouth|بورتسموث
GB|Plymouth|Plymouth|بليموث,بلايموث
GB|Nottingham|Nottingham|نوتنغهام
GB|Leicester|Leicester|ليستر?
GB|Coventry|Coventry|كوفنتري
GB|York?|York?|يورك?
GB|Bath?|Bath?|باث?
GB|Aberdeen|Aberdeen|أبردين
GB|Dundee|Dundee|دندي
GB|Inverness|Inverness|إنفرنيس
GB|Swansea|Swansea|سوانزي
GB|Exeter|Exeter|إكستر
GB|Norwich|Norwich|نورويتش
GB|Sunderland|Sunderland|سندرلاند
GB|Cheltenham|Cheltenham|تشيلتنهام
LI|Vaduz|Vaduz|فادوز
`
