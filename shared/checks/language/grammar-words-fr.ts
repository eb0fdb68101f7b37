// French words by their endings and by what they may be beside a noun, for rules of number and agreement.

/** Nouns that show their number: their singular by these endings, which no other word of these lengths has. */
export const surePlural = String.raw`\p{L}{1,16}(?:ions|ments|teurs|ités|ances|ences|ismes)`

/** What stands between a determiner and its noun, or is counted itself. */
export const notNouns =
  'deux|trois|quatre|cinq|sept|huit|neuf|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille|quelque|tout|toute|très|trop|bien|peu|mal|moitié|non|ex|si|aussi|presque|encore|parfois|souvent|autre|sans|après|avant|demi|grand|haut|contre|sous|mi|semi|vice|inter|outre|soi|média|media|data|minima|maxima|extra|super|a|à|de|en|et|ou|ont|sont|pour|par|dans|qui|que|dont|où|ne|y|se|sur|avec|chez|entre|parmi|comme|jadis|hier|désormais|plutôt|jusque|millier|people|gens|fans'

/** Which of several, always before a noun in the plural. */
export const severalOf = '[Cc]es|[Ss]es|[Mm]es|[Nn]os|[Vv]os|[Qq]uelques'
