import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'

/** Whether a text speaks of something online at all. */
export function speaksOfOnline(text: string, language: LanguageTag): boolean {
  const cues = cuesOf(language)
  return cues !== null && isOnline(text, cues)
}

/** Whether a sentence invites to something that is joined from anywhere: online, and still to come. */
export function isOnlineEvent(text: string, language: LanguageTag): boolean {
  const cues = cuesOf(language)
  if (cues === null) return false
  return isOnline(text, cues) && cues.ahead.test(text) && !cues.over.test(text)
}

/** Tickets that are bought online say nothing of where the event is. */
function isOnline(text: string, { online, services }: Cues): boolean {
  return online.test(text) && online.test(text.replace(services, ' '))
}

function cuesOf(language: LanguageTag): Cues | null {
  switch (baseLanguage(language)) {
    case 'en':
      return english
    case 'fr':
      return french
    case 'ar':
      return arabic
    default:
      return null
  }
}

interface Cues {
  readonly online: RegExp
  readonly ahead: RegExp
  readonly over: RegExp
  /** What people do online before an event. */
  readonly services: RegExp
}

const english: Cues = {
  services:
    /(?<!\p{L})(?:(?:on sale|sold|bought|buy|book(?:ed)?|reserved?|purchased?|register(?:ed)?|registration|sign up|apply|ordered?)(?: (?:only|also|now|here))? online|(?:programme|program|catalogue|timetable|calendar|details|list|map|information|report|results|photos?|videos?) (?:is|are|will be)(?: (?:available|published|posted))? online|available online|(?:be|is|are|go|goes|put|posted|published|appear) online|online (?:registration|booking|bookings|sales?|tickets?|ticketing|applications?|payment))(?!\p{L})/giu,
  over: /(?<!\p{L})(?:was|were|took place|online (?:store|shop|form|archive))(?!\p{L})/iu,
  online:
    /(?<!\p{L})(?:online|Zoom|webinars?|Microsoft Teams|Webex|Google Meet|virtual(?:ly)? (?:meeting|event|briefing|conference|session)|virtually|live-?stream(?:ed)?|videoconference|teleconference|webcast)(?!\p{L})/iu,
  ahead:
    /(?<!\p{L})(?:will|is scheduled|are scheduled|to be held|takes place|join(?: us)?|register|registration|attend|tune in|dial in|please|invites?|invited|starts at|begins at)(?!\p{L})/iu,
}

const french: Cues = {
  services:
    /(?<!\p{L})(?:en vente|vendue?s?|achet\p{L}{1,4}|réserv\p{L}{1,6}|inscri\p{L}{1,7}|command\p{L}{1,4}|billetterie|ventes?|paiement|(?:programme|catalogue|calendrier|liste|carte|rapport|résultats|photos|horaires)(?: (?:complet|complète|détaillée?))? (?:est|sont|sera|seront)|disponibles?|consultables?|mise?s?|publiée?s?|tous deux|toutes deux|(?:est|sont|sera|seront)(?= en ligne (?:dès|à partir|depuis|le|sur|à l[’'])))(?: (?:aussi|uniquement|également|seulement))? en ligne(?!\p{L})/giu,
  over: /(?<!\p{L})(?:s[’']est|se sont|a eu lieu|ont eu lieu|a été|ont été|avait|était)(?!\p{L})/iu,
  online:
    /(?<!\p{L})(?:en ligne|Zoom|webinaires?|Teams|Webex|Google Meet|visioconférence|visio|en distanciel|à distance|en direct sur|webdiffusée?|virtuel(?:le)?)(?!\p{L})/iu,
  ahead:
    /(?<!\p{L})(?:se tiendra|se tiendront|aura lieu|auront lieu|sera|seront|est prévue?|sont prévue?s|rejoindre|inscri(?:re|vez|ption|ptions)|participer|débutera|commencera|invite|invitent|invitée?s|suivre|connecter)(?!\p{L})/iu,
}

const arabic: Cues = {
  services:
    /(?<!\p{L})[وفبل]?(?:ال|لل)?(?:تذاكر|تسجيل|حجز|بيع|شراء|تُ?باع|دفع)(?: (?:فقط|أيضا|أيضًا|التذاكر|المقاعد))? عبر ال[إا]نترنت(?!\p{L})/gu,
  over: /(?<!\p{L})و?(?:عُقدت?|انعقدت?|كانت?|جرت|أقيمت?|نُظمت?)(?!\p{L})/u,
  online:
    /(?<!\p{L})[وفبل]?(?:عبر الإنترنت|عبر الانترنت|عن بُ?عد|عبر (?:تقنية|منصة|تطبيق|الاتصال)|زوم|زووم|افتراضيا|افتراضيًا|افتراضياً|الافتراضي[ةه]?|ندوة إلكترونية|البث المباشر|مباشرة على)(?!\p{L})/u,
  ahead:
    /(?<!\p{L})[وف]?(?:س(?:ي|ت)[\p{L}\p{M}]{2,8}|من المقرر|من المرتقب|يرتقب|للتسجيل|التسجيل|للمشاركة|الانضمام|للانضمام|للحضور|تدعو|يدعو|ندعو|يرجى)(?!\p{L})/u,
}
