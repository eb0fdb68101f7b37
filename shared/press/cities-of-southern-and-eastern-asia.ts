/** Country, then the names of the city in English, French and Arabic, the usual one first; `?` as in `countries`. */
export const citiesOfSouthernAndEasternAsia = `
BD|Dhaka|Dacca,Dhaka|دكا,داكا
BD|Chittagong,Chattogram|Chittagong|شيتاغونغ
BD|Cox's Bazar|Cox's Bazar|كوكس بازار
BD|Sylhet|Sylhet|سيلهيت
BD|Khulna|Khulna|خولنا?
BD|Rajshahi|Rajshahi|راجشاهي
BD|Barishal,Barisal|Barisal|باريسال
BD|Rangpur|Rangpur|رانغبور
BD|Gazipur|Gazipur|غازيبور
BD|Narayanganj|Narayanganj|نارايانغانج
BT|Thimphu|Thimphou|تيمفو,تيمبو,ثيمفو
BN|Bandar Seri Begawan|Bandar Seri Begawan|بندر سري بيغاوان
KH|Phnom Penh|Phnom Penh|بنوم بنه,فنوم بنه
KH|Siem Reap|Siem Reap|سيام ريب
KH|Battambang|Battambang|باتامبانغ
KH|Sihanoukville|Sihanoukville|سيهانوكفيل
CN|Beijing,Peking|Pékin,Beijing|بكين,بيجين
CN|Shanghai|Shanghai|شنغهاي,شانغهاي
CN|Guangzhou|Canton?,Guangzhou|غوانغتشو,قوانغتشو
CN|Shenzhen|Shenzhen|شنتشن,شينزن
CN|Chengdu|Chengdu|تشنغدو
CN|Wuhan|Wuhan|ووهان
CN|Hangzhou|Hangzhou|هانغتشو
CN|Xi'an|Xi'an|شيآن
CN|Chongqing|Chongqing|تشونغتشينغ
CN|Tianjin|Tianjin|تيانجين
CN|Nanjing|Nankin|نانجينغ
CN|Kunming|Kunming|كونمينغ
CN|Urumqi|Urumqi|أورومتشي
CN|Suzhou|Suzhou|سوتشو
CN|Dalian|Dalian|داليان
CN|Qingdao|Qingdao|تشينغداو
CN|Harbin|Harbin|هاربين,خاربين
CN|Shenyang|Shenyang|شنيانغ
CN|Changsha|Changsha|تشانغشا
CN|Zhengzhou|Zhengzhou|تشنغتشو
CN|Xiamen|Xiamen|شيامن
CN|Fuzhou|Fuzhou|فوتشو
CN|Ningbo|Ningbo|نينغبو
CN|Wuxi|Wuxi|ووشي?
CN|Guiyang|Guiyang|قوييانغ,غوييانغ
CN|Nanning|Nanning|ناننينغ
CN|Haikou|Haikou|هايكو?
CN|Sanya|Sanya|سانيا?
CN|Lanzhou|Lanzhou|لانتشو
CN|Yinchuan|Yinchuan|ينتشوان
CN|Xining|Xining|شينينغ
CN|Lhasa|Lhassa|لاسا
CN|Changchun|Changchun|تشانغتشون
CN|Taiyuan|Taiyuan|تاييوان
CN|Hohhot|Hohhot|هوهوت
CN|Nanchang|Nanchang|نانتشانغ
CN|Guilin|Guilin|قويلين,غويلين
CN|Foshan|Foshan|فوشان
CN|Zhuhai|Zhuhai|تشوهاي
CN|Kashgar|Kachgar|كاشغر
CN|Boao|Boao|بواو
CN|Wenzhou|Wenzhou|ونتشو
CN|Dunhuang|Dunhuang|دونهوانغ
IN|New Delhi,Delhi|New Delhi,Delhi|نيودلهي,نيو دلهي,دلهي
IN|Mumbai,Bombay|Mumbai,Bombay|مومباي,بومباي
IN|Kolkata,Calcutta|Calcutta|كولكاتا,كلكتا
IN|Bengaluru,Bangalore|Bangalore,Bengaluru|بنغالور,بنغالورو
IN|Chennai|Chennai|تشيناي
IN|Hyderabad|Hyderabad|حيدر آباد,حيدرآباد
IN|Ahmedabad|Ahmedabad|أحمد آباد,أحمدآباد
IN|Pune|Pune|بونه?
IN|Jaipur|Jaipur|جايبور
IN|Lucknow|Lucknow|لكناو,لكنو
IN|Kanpur|Kanpur|كانبور
IN|Nagpur|Nagpur|ناغبور
IN|Surat?|Surat?|سورات
IN|Bhopal|Bhopal|بوبال
IN|Patna|Patna|باتنا
IN|Kochi?,Cochin?|Kochi?,Cochin?|كوتشي?,كوشي?
IN|Thiruvananthapuram,Trivandrum|Thiruvananthapuram,Trivandrum|تيروفانانتابورام
IN|Amritsar|Amritsar|أمريتسار
IN|Varanasi|Varanasi,Bénarès|فاراناسي
IN|Chandigarh|Chandigarh|شانديغار
IN|Indore|Indore|إندور
IN|Visakhapatnam|Visakhapatnam|فيساخاباتنام
IN|Coimbatore|Coimbatore|كويمباتور
IN|Guwahati|Guwahati|غواهاتي
IN|Srinagar|Srinagar|سريناغار,سرينغار
IN|Imphal|Imphal|إمفال
IN|Puducherry,Pondicherry|Pondichéry|بونديشيري,بودوتشيري
IN|Madurai|Madurai|مادوراي
IN|Dehradun|Dehradun|دهرادون
IN|Jodhpur|Jodhpur|جودبور
IN|Udaipur|Udaipur|أودايبور
IN|Vadodara|Vadodara|فادودارا
IN|Dharamsala,Dharamshala|Dharamsala|دارامسالا
IN|Shimla|Shimla|شيملا
IN|Gurugram,Gurgaon|Gurgaon,Gurugram|غورغاون
IN|Noida|Noida|نويدا
ID|Jakarta|Jakarta,Djakarta|جاكرتا
ID|Bali|Bali|بالي
ID|Surabaya|Surabaya|سورابايا
ID|Bandung|Bandung|باندونغ
ID|Yogyakarta|Yogyakarta|يوجياكرتا,جوكجاكرتا
ID|Makassar|Makassar|ماكاسار
ID|Semarang|Semarang|سيمارانغ
ID|Palembang|Palembang|باليمبانغ
ID|Denpasar|Denpasar|دينباسار
ID|Banda Aceh|Banda Aceh|باندا آتشيه
ID|Balikpapan|Balikpapan|باليكبابان
ID|Manado|Manado|مانادو
ID|Padang|Padang|بادانغ
ID|Jayapura|Jayapura|جايابورا
ID|Nusantara|Nusantara|نوسانتارا
ID|Surakarta|Surakarta|سوراكارتا
ID|Bogor|Bogor|بوغور
ID|Batam|Batam|باتام
ID|Kupang|Kupang|كوبانغ
ID|Labuan Bajo|Labuan Bajo|لابوان باجو
JP|Tokyo|Tokyo|طوكيو
JP|Osaka|Osaka|أوساكا
JP|Kyoto|Kyoto|كيوتو
JP|Hiroshima|Hiroshima|هيروشيما
JP|Nagasaki|Nagasaki|ناغازاكي,ناجازاكي
JP|Yokohama|Yokohama|يوكوهاما
JP|Sapporo|Sapporo|سابورو
JP|Nagoya|Nagoya|ناغويا
JP|Kobe?|Kobe?|كوبي?
JP|Fukuoka|Fukuoka|فوكوكا
JP|Sendai|Sendai|سنداي
JP|Fukushima|Fukushima|فوكوشيما
JP|Kanazawa|Kanazawa|كانازاوا
JP|Niigata|Niigata|نيغاتا
JP|Kumamoto|Kumamoto|كوماموتو
JP|Kagoshima|Kagoshima|كاغوشيما
JP|Okayama|Okayama|أوكاياما
JP|Chiba|Chiba|تشيبا
JP|Saitama|Saitama|سايتاما
JP|Tsukuba|Tsukuba|تسوكوبا
JP|Nagano|Nagano|ناغانو
JP|Matsuyama?|Matsuyama?|ماتسوياما
JP|Kitakyushu|Kitakyūshū|كيتاكيوشو
JP|Shizuoka|Shizuoka|شيزوكا
JP|Okinawa|Okinawa|أوكيناوا
KP|Pyongyang|Pyongyang|بيونغ يانغ,بيونغيانغ
KP|Kaesong|Kaesong|كايسونغ
KR|Seoul|Séoul|سيول?,سول?
KR|Busan|Busan,Pusan|بوسان
KR|Incheon|Incheon|إنتشون
KR|Daejeon|Daejeon|دايجون
KR|Daegu|Daegu|دايغو
KR|Gwangju|Gwangju|غوانغجو
KR|Ulsan|Ulsan|أولسان
KR|Suwon|Suwon|سوون
KR|Jeonju|Jeonju|جونجو
KR|Pyeongchang|Pyeongchang|بيونغتشانغ
KR|Pohang|Pohang|بوهانغ
KR|Gyeongju|Gyeongju|غيونغجو
KR|Sejong?|Sejong?|سيجونغ?
KR|Jeju|Jeju|جيجو
KR|Changwon|Changwon|تشانغوون
KR|Goyang|Goyang|غويانغ
KR|Cheongju|Cheongju|تشونغجو
KR|Panmunjom|Panmunjom|بانمونجوم
LA|Vientiane|Vientiane|فيينتيان,فينتيان
LA|Luang Prabang|Luang Prabang|لوانغ برابانغ
LA|Savannakhet|Savannakhet|سافاناخيت
MY|Kuala Lumpur|Kuala Lumpur|كوالالمبور,كوالا لمبور
MY|Penang|Penang|بينانغ
MY|Putrajaya|Putrajaya|بوتراجايا
MY|Kota Kinabalu|Kota Kinabalu|كوتا كينابالو
MY|Kuching|Kuching|كوتشينغ
MY|Johor Bahru|Johor Bahru|جوهور باهرو
MY|Ipoh|Ipoh|إيبوه
MY|Langkawi|Langkawi|لانكاوي
MY|Shah Alam|Shah Alam|شاه علم
MV|Malé?|Malé?|ماليه?
MN|Ulaanbaatar,Ulan Bator|Oulan-Bator|أولان باتور,أولانباتور
MM|Naypyidaw,Nay Pyi Taw|Naypyidaw|نايبيداو
MM|Yangon,Rangoon|Yangon,Rangoun|يانغون
MM|Mandalay|Mandalay|ماندالاي
MM|Sittwe|Sittwe|سيتوي
NP|Kathmandu|Katmandou|كاتماندو,كتماندو,كاتمندو
NP|Lumbini|Lumbini|لومبيني
NP|Biratnagar|Biratnagar|بيراتناغار
PK|Islamabad|Islamabad|إسلام آباد,إسلام أباد
PK|Karachi|Karachi|كراتشي,كاراتشي
PK|Lahore|Lahore|لاهور
PK|Peshawar|Peshawar|بيشاور
PK|Rawalpindi|Rawalpindi|روالبندي
PK|Faisalabad|Faisalabad|فيصل آباد
PK|Multan|Multan|ملتان,مولتان
PK|Quetta|Quetta|كويتا
PK|Sialkot|Sialkot|سيالكوت
PK|Gwadar|Gwadar|جوادر,غوادر
PK|Muzaffarabad|Muzaffarabad|مظفر آباد
PK|Gilgit|Gilgit|جلجت
PK|Abbottabad|Abbottabad|أبوت آباد
PH|Manila|Manille|مانيلا
PH|Cebu|Cebu|سيبو
PH|Davao|Davao|دافاو
PH|Quezon City|Quezon City|كويزون سيتي,مدينة كويزون
PH|Makati|Makati|ماكاتي
PH|Iloilo|Iloilo|إيلويلو
PH|Zamboanga|Zamboanga|زامبوانغا
PH|Baguio|Baguio|باغيو
PH|Cagayan de Oro|Cagayan de Oro|كاغايان دي أورو
PH|Tacloban|Tacloban|تاكلوبان
PH|Bacolod|Bacolod|باكولود
PH|Cotabato|Cotabato|كوتاباتو
PH|Marawi|Marawi|ماراوي
PH|Los Baños|Los Baños|لوس بانيوس
SG|Singapore|Singapour|سنغافورة
LK|Colombo|Colombo|كولومبو
LK|Kandy|Kandy|كاندي?
LK|Jaffna|Jaffna|جافنا
LK|Trincomalee|Trincomalee|ترينكومالي
LK|Hambantota|Hambantota|هامبانتوتا
TW|Taipei|Taipei|تايبيه
TW|Kaohsiung|Kaohsiung|كاوهسيونغ
TW|Taichung|Taichung|تايتشونغ
TW|Tainan|Tainan|تاينان
TW|Hsinchu|Hsinchu|هسينتشو
TH|Bangkok|Bangkok|بانكوك,بانغكوك
TH|Chiang Mai|Chiang Mai|شيانغ ماي
TH|Phuket|Phuket|بوكيت,فوكيت
TH|Pattaya|Pattaya|باتايا
TH|Ayutthaya|Ayutthaya|أيوثايا
TH|Chiang Rai|Chiang Rai|شيانغ راي
TL|Dili|Dili|ديلي
TL|Baucau|Baucau|باوكاو
VN|Hanoi,Ha Noi|Hanoï|هانوي
VN|Ho Chi Minh City|Hô Chi Minh-Ville|هو تشي منه
VN|Da Nang|Da Nang|دا نانغ
VN|Hai Phong,Haiphong|Haïphong,Hai Phong|هاي فونغ,هايفونغ
VN|Can Tho|Can Tho|كان ثو
VN|Nha Trang|Nha Trang|نها ترانغ
VN|Hoi An|Hoi An|هوي آن
VN|Ha Long|Ha Long|ها لونغ
VN|Da Lat,Dalat|Dalat,Da Lat|دا لات
VN|Vung Tau|Vung Tau|فونغ تاو
`
