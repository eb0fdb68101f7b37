/** Offsets from UTC in minutes: of standard time, and of summer time where there is one. */
type Offsets = readonly number[]

/** Zones by their letters. */
export const zoneCodes: ReadonlyMap<string, Offsets> = new Map(
  Object.entries({
    UTC: [0],
    GMT: [0],
    TU: [0],
    TUC: [0],
    WET: [0],
    WEST: [60],
    BST: [60],
    CET: [60],
    CEST: [120],
    EET: [120],
    EEST: [180],
    TRT: [180],
    MSK: [180],
    WAT: [60],
    CAT: [120],
    SAST: [120],
    EAT: [180],
    AST: [180, -240],
    GST: [240],
    PKT: [300],
    IST: [330, 60, 120],
    ICT: [420],
    HKT: [480],
    SGT: [480],
    KST: [540],
    JST: [540],
    AEST: [600],
    AEDT: [660],
    EST: [-300],
    EDT: [-240],
    ET: [-300, -240],
    CST: [-360, 480],
    CDT: [-300],
    MST: [-420],
    MDT: [-360],
    PST: [-480],
    PDT: [-420],
    PT: [-480, -420],
    HNE: [-300],
    HAE: [-240],
  }),
)

/** Cities and countries by whose clock times are given; folded, in English, French and Arabic. */
export const zonePlaces: ReadonlyMap<string, Offsets> = new Map(
  [
    [
      [0],
      'greenwich universal coordinated_universal universelle غرينتش جرينتش غرينيتش العالمي dakar accra abidjan bamako داكار',
    ],
    [[0, 60], 'london dublin lisbon uk british londres lisbonne لندن'],
    [[60], 'tunis algiers alger lagos abuja kinshasa west_africa تونس الجزائر'],
    [[60, 0], 'rabat casablanca morocco maroc الرباط المغرب الدار_البيضاء'],
    [
      [60, 120],
      'paris brussels geneva rome madrid berlin vienna stockholm oslo copenhagen prague warsaw budapest central_european europe bruxelles geneve berne bern stockholm vienne varsovie copenhague the_hague la_haye باريس بروكسل جنيف روما مدريد برلين فيينا وسط_اوروبا',
    ],
    [[120], 'johannesburg pretoria harare lusaka kigali tripoli khartoum south_africa khartoum طرابلس الخرطوم'],
    [
      [120, 180],
      'cairo athens helsinki kyiv kiev bucharest beirut jerusalem eastern_european le_caire caire athenes beyrouth القاهره بيروت القدس اثينا مصر',
    ],
    [
      [180],
      'mecca makkah riyadh kuwait doha baghdad aden sanaa amman damascus istanbul ankara moscow nairobi addis_ababa kampala djibouti mogadishu saudi east_africa turkey la_mecque riyad koweit bagdad damas moscou مكه مكه_المكرمه الرياض الكويت الدوحه بغداد عدن صنعاء عمان دمشق اسطنبول انقره موسكو السعوديه نيروبي',
    ],
    [[210], 'tehran teheran iran طهران'],
    [
      [240],
      'dubai abu_dhabi muscat gulf baku tbilisi yerevan emirates uae abou_dhabi dubai دبي ابوظبي ابو_ظبي مسقط الامارات الخليج باكو',
    ],
    [[240], 'mauritius maurice seychelles reunion la_reunion موريشيوس سيشيل'],
    [[660], 'noumea new_caledonia nouvelle-caledonie port_vila vanuatu honiara'],
    [[720], 'fiji fidji suva tarawa majuro فيجي سوفا'],
    [[780], 'tonga samoa apia تونغا ساموا'],
    [[-600], 'tahiti papeete honolulu hawaii'],
    [[270], 'kabul kaboul كابول'],
    [[300], 'islamabad karachi tashkent pakistan tachkent اسلام_اباد طشقند'],
    [[300, 360], 'almaty astana kazakhstan الماتي استانا'],
    [[330], 'delhi new_delhi mumbai india colombo نيودلهي الهند'],
    [[345], 'kathmandu katmandou'],
    [[360], 'dhaka dacca دكا'],
    [[420], 'bangkok jakarta hanoi بانكوك جاكرتا'],
    [
      [480],
      'beijing shanghai singapore hong_kong manila kuala_lumpur perth china pekin singapour بكين سنغافوره كوالالمبور',
    ],
    [[540], 'seoul tokyo korea japan سيول طوكيو كوريا اليابان'],
    [[600, 660], 'sydney canberra melbourne سيدني'],
    [[-300, -240], 'new_york washington eastern est الشرقي toronto ottawa montreal us_eastern نيويورك واشنطن'],
    [[-360, -300], 'chicago central الاوسط houston mexico mexico_city'],
    [[-480, -420], 'los_angeles san_francisco pacific pacifique الهادئ vancouver لوس_انجلوس'],
    [[-180], 'brasilia buenos_aires sao_paulo rio'],
  ].flatMap(([offsets, names]) =>
    String(names)
      .split(' ')
      .map((name): [string, Offsets] => [name.replaceAll('_', ' '), offsets as Offsets]),
  ),
)
