/** What a file picker shows first where a text in one language is wanted. */
export const textFileTypes = '.docx,.odt,.ott,.rtf,.pdf,.html,.htm,.xhtml,.md,.markdown,.txt,.text'

/** What it shows first where anything may come that holds a release. */
export const pickedFileTypes = `${textFileTypes},.xlsx,.xlf,.xliff,.sdlxliff,.mqxliff,.tmx,.release`
