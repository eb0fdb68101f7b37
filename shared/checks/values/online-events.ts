import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'

/** Whether a text speaks of something online at all. */
export function speaksOfOnline(text: string, language: LanguageTag): boolean {
  return cuesOf(language)?.online.test(text) === true
}

/** Whether a sentence invites to something that is joined from anywhere: online, and still to come. */
export function isOnlineEvent(text: string, language: LanguageTag): boolean {
  const cues = cuesOf(language)
  if (cues === null) return false
  return cues.online.test(text) && cues.ahead.test(text) && !cues.over.test(text)
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
}

const english: Cues = {
  over: /(?<!\p{L})(?:was|were|took place|online (?:store|shop|form|archive))(?!\p{L})/iu,
  online:
    /(?<!\p{L})(?:online|Zoom|webinars?|Microsoft Teams|Webex|Google Meet|virtual(?:ly)? (?:meeting|event|briefing|conference|session)|virtually|live-?stream(?:ed)?|videoconference|teleconference|webcast)(?!\p{L})/iu,
  ahead:
    /(?<!\p{L})(?:will|is scheduled|are scheduled|to be held|takes place|join(?: us)?|register|registration|attend|tune in|dial in|please|invites?|invited|starts at|begins at)(?!\p{L})/iu,
}

const french: Cues = {
  over: /(?<!\p{L})(?:s[’']est|se sont|a eu lieu|ont eu lieu|a été|ont été|avait|était)(?!\p{L})/iu,
  online:
    /(?<!\p{L})(?:en ligne|Zoom|webinaires?|Teams|Webex|Google Meet|visioconférence|visio|en distanciel|à distance|en direct sur|webdiffusée?|virtuel(?:le)?)(?!\p{L})/iu,
  ahead:
    /(?<!\p{L})(?:se tiendra|se tiendront|aura lieu|auront lieu|sera|seront|est prévue?|sont prévue?s|rejoindre|inscri(?:re|vez|ption|ptions)|participer|débutera|commencera|invite|invitent|invitée?s|suivre|connecter)(?!\p{L})/iu,
}

const arabic: Cues = {
  over: /(?<!\p{L})و?(?:عُقدت?|انعقدت?|كانت?|جرت|أقيمت?|نُظمت?)(?!\p{L})/u,
  online:
    /(?<!\p{L})[وفبل]?(?:عبر الإنترنت|عبر الانترنت|عن بُ?عد|عبر (?:تقنية|منصة|تطبيق|الاتصال)|زوم|زووم|افتراضيا|افتراضيًا|افتراضياً|الافتراضي[ةه]?|ندوة إلكترونية|البث المباشر|مباشرة على)(?!\p{L})/u,
  ahead:
    /(?<!\p{L})[وف]?(?:س(?:ي|ت)[\p{L}\p{M}]{2,8}|من المقرر|من المرتقب|يرتقب|للتسجيل|التسجيل|للمشاركة|الانضمام|للانضمام|للحضور|تدعو|يدعو|ندعو|يرجى)(?!\p{L})/u,
}
