import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'

/** Whether a text invites to something that is joined from anywhere: online, and still to come. */
export function isOnlineEvent(text: string, language: LanguageTag): boolean {
  switch (baseLanguage(language)) {
    case 'en':
      return english.online.test(text) && english.ahead.test(text)
    case 'fr':
      return french.online.test(text) && french.ahead.test(text)
    case 'ar':
      return arabic.online.test(text) && arabic.ahead.test(text)
    default:
      return false
  }
}

const english = {
  online:
    /(?<!\p{L})(?:online|Zoom|webinars?|Microsoft Teams|Webex|Google Meet|virtual(?:ly)? (?:meeting|event|briefing|conference|session)|virtually|live-?stream(?:ed)?|videoconference|teleconference|webcast)(?!\p{L})/iu,
  ahead:
    /(?<!\p{L})(?:will|is scheduled|are scheduled|to be held|takes place|join(?: us)?|register|registration|attend|tune in|dial in|please|invites?|invited|starts at|begins at)(?!\p{L})/iu,
}

const french = {
  online:
    /(?<!\p{L})(?:en ligne|Zoom|webinaires?|Teams|Webex|Google Meet|visioconférence|visio|en distanciel|à distance|en direct sur|webdiffusée?|virtuel(?:le)?)(?!\p{L})/iu,
  ahead:
    /(?<!\p{L})(?:se tiendra|se tiendront|aura lieu|auront lieu|sera|seront|est prévue?|sont prévue?s|rejoindre|inscri(?:re|vez|ption|ptions)|participer|débutera|commencera|invite|invitent|invitée?s|suivre|connecter)(?!\p{L})/iu,
}

const arabic = {
  online:
    /(?<!\p{L})[وفبل]?(?:عبر الإنترنت|عبر الانترنت|عن بُ?عد|عبر (?:تقنية|منصة|تطبيق|الاتصال)|زوم|زووم|افتراضيا|افتراضيًا|افتراضياً|الافتراضي[ةه]?|ندوة إلكترونية|البث المباشر|مباشرة على)(?!\p{L})/u,
  ahead:
    /(?<!\p{L})[وف]?(?:س(?:ي|ت)[\p{L}\p{M}]{2,8}|من المقرر|من المرتقب|يرتقب|للتسجيل|التسجيل|للمشاركة|الانضمام|للانضمام|للحضور|تدعو|يدعو|ندعو|يرجى)(?!\p{L})/u,
}
