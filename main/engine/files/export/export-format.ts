/** What a release can be exported as. The name of the format is the extension of the file. */
export const exportFormats = ['docx', 'html', 'pdf', 'md', 'txt'] as const
export type ExportFormat = (typeof exportFormats)[number]
