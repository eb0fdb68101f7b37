/** What a file picker shows first where a text in one language is wanted. */
export const textFileTypes = '.docx,.odt,.ott,.rtf,.pdf,.html,.htm,.xhtml,.md,.markdown,.txt,.text'

/** Tables for reviewers and files of translators, of which one may come back to the release that is open. */
export const reviewedFileTypes = '.docx,.xlf,.xliff,.sdlxliff,.mqxliff'

/** Whether the name of a file ends as one of these types (`.docx,.xlf`) does. */
export function isOfTypes({ name }: File, types: string): boolean {
  return types.split(',').some((ending) => name.toLowerCase().endsWith(ending))
}

/** What it shows first where anything may come that holds a release. */
export const pickedFileTypes = `${textFileTypes},.xlsx,.xlf,.xliff,.sdlxliff,.mqxliff,.tmx,.release`
