/** A house and its street, then the code of a town: « Fondation du lac, 19 avenue du Temple, 1012 Lausanne ». */
const postal =
  /(?:(?<!\p{N})\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av\.|boulevard|bd|place|quai|chemin|route|allée|impasse|cours|passage|square|esplanade)|\p{Lu}\p{L}+ (?:Street|Road|Avenue|Lane|Square)|(?<!\p{N})\d{1,4} \p{Lu}[\p{L} ]{1,40}(?:Street|Road|Avenue|Lane|Square))(?!\p{L}).{0,80}(?:(?<!\p{N})(?:\p{Lu}{1,2}-)?\d{4,5},? \p{Lu}\p{L}|\p{Lu}{1,2}\d{1,2}\p{Lu}? \d\p{Lu}{2}|, [\p{L} ]{2,40} \d{4,6})/u
const longestLine = 240

/** Whether a line is a postal address, with whose it may be; such a line is the same in every language. */
export function isPostalLine(text: string): boolean {
  return text.length <= longestLine && !/[.!?;:](?:\s|$)/u.test(text.replace(/\bav\. /u, '')) && postal.test(text)
}
