import { knownBodies } from '#shared/press/known-bodies.ts'
import { wordsOf } from '#shared/press/words-of.ts'

/** Whether readers of the press need no expansion of an acronym (given in capitals, without a plural s). */
export function isWellKnown(acronym: string): boolean {
  bodies ??= new Set(ofBodies())
  return general.has(acronym) || bodies.has(acronym)
}

/** A country, a currency, a title, a technique: it may stand in brackets after anything. */
export function isGeneralAbbreviation(acronym: string): boolean {
  return general.has(acronym.toUpperCase())
}

let bodies: ReadonlySet<string> | null = null

function ofBodies(): readonly string[] {
  return knownBodies
    .trim()
    .split('\n')
    .flatMap((line) => line.split('|').slice(0, 2))
    .flatMap((column) => column.split(','))
    .filter((acronym) => acronym !== '-' && !acronym.endsWith('?'))
    .map((acronym) => acronym.toUpperCase())
}

const general: ReadonlySet<string> = new Set(
  wordsOf(`
    USA US UK GB UAE EAU KSA DRC RDC RCA RSA USSR URSS GDR RDA FRG RFA DPRK RPDC ROK PRC RPC NZ EEC UNSR PACA IDF
    AI IA ICT TIC NTIC IT API GPS USB LED LCD OLED PC PDF HTML HTTP QR SMS MMS VPN VR AR XR IOT DNA ADN RNA ARN PCR WIFI
    RFID DVD CD ROM RAM CPU GPU ATM CCTV SIM PIN ID IP URL WWW HD UHD FM AM PM SOS UFO OVNI NFT BIM SAAS CRM ERP SEO
    HIV VIH AIDS SIDA TB BCG MRI IRM ICU SARS MERS COVID EBOLA MPOX HPV VPH ADHD TDAH PTSD IVF FIV IVG VPI
    GDP PIB GNP PNB VAT TVA SME PME PMI MSME TPE MPME NGO ONG INGO CSO OSC IPO KPI ESG HR RH PR VIP FAQ RSVP FDI IDE
    CEO CFO COO CTO CIO CMO CPO PDG DG DGA DRH DSI SG SGA MP MEP VP EVP SVP HE HRH HM HH SE SEM SM SAR PHD MBA MSC BSC MD
    BA MA JD LLM DEA DESS BTS BAC PHDS QC KC SC ESQ JR SR DIY BBQ HQ CV NB PS TBA TBC TBD ETA ASAP AKA
    GMT UTC CET CEST EET EEST EST EDT CST CDT MST MDT PST PDT BST WAT EAT CAT SAST AST IST PKT KST JST SGT HKT MSK TRT
    USD EUR GBP MAD DZD TND EGP LYD MRU SAR AED QAR KWD BHD OMR JOD LBP IQD SYP YER SDG XOF XAF CHF CAD AUD NZD JPY CNY
    RMB KRW INR PKR BDT TRY RUB KZT UZS BRL MXN ARS ZAR NGN KES GHS ETB UGX TZS RWF SEK NOK DKK PLN CZK HUF DH DHS FCFA
    KM KG MG ML CM MM HA KW MW GW TW KWH MWH GWH TWH KV KVA DB HZ KHZ MHZ GHZ KB MB GB TB PPM RPM KMH TEU BTU BPD
    SA SARL SAS SASU SCA SNC LLC LLP LTD PLC INC NV BV AG GMBH SE SPA SRL AB AS OY GIE ASBL JSC OJSC FZE FZCO PJSC BSC
    TV BBC CNN AFP AP UPI EFE DPA ANSA TASS RIA MAP APS TAP WAM SPA QNA KUNA MENA INA NHK KBS SBS ABC NBC CBS NPR PBS DW
    ARD ZDF RTBF RTS RFI RTL TF BFM LCI SNRT MBC HBO MTV ITV RAI CNBC MSNBC CGTN XINHUA SKY
    NASA FBI CIA NSA DEA NYPD MIT UCLA LSE HEC ENA ENS CNRS INSERM CERN CDC FDA ILGA YMCA NBA NFL NHL MLB UFC
    IBM HP SAP HSBC BNP UBS ING AXA BMW VW GM KLM DHL UPS KPMG PWC EY BP OCP ONCF RAM RATP SNCF EDF LVMH SNCB TGV RER BRT
    ISIS ISIL DAESH EI GOP PNG JPG SDGS MDG ODD OMD MOU MOUS LNG GNL LPG GPL EV EVS UAV LGBT LGBTQ LGBTI LGBTQI BRICS BRIC DACH MENA GAFAM
    CNSS CMU RSA SMIC HLM ZAC TER PV CO OK OKAY VS NO YES`),
)
