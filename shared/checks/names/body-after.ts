import type { Named } from '#shared/checks/names/people-of.ts'
import type { Role } from '#shared/press/roles.ts'

/** The first name of a body behind an office, folded: `WeGO`, «منظمة تنمية المرأة» after «أمانة». */
export function bodyAfter(text: string, role: Role, { arabic }: Named): string {
  const rest = text.slice(role.end, role.end + 60)
  if (!arabic)
    return (
      /^\s(?:of|for|at|de|du|des|d['’]|de l['’]|à|au)\s?(?:the |la |l['’])?((?:\p{Lu}[\p{L}’-]*\s?(?:of |de |du |des )?){1,4})/u.exec(
        rest,
      )?.[1] ?? ''
    )
      .trim()
      .toLowerCase()
  const complement = /^\s(?:أمانة |امانة |سكرتارية )?ل?((?:[\u0621-\u0652]+\s?){2,3})/.exec(rest)?.[1] ?? ''
  return complement.trim().split(' ').slice(0, 3).join(' ')
}
