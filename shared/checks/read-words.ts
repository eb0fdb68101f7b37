/** The words of a cell, cut once for all checks that look at words, those of spelling among them. */
export { wordsOfCell as readWords } from '#shared/checks/spelling/strange-words.ts'
