const generic = 'com|org|net|int|edu|gov|info|biz|asso|gouv|gob|museum|africa|asia|news|world|global'
const countries =
  'fr|uk|ch|be|ca|de|es|it|pt|nl|se|no|dk|fi|ie|at|pl|ro|gr|tr|eu|us|ma|tn|dz|ly|mr|eg|sd|so|dj|km|sa|ae|qa|kw|bh|om|ye|jo|lb|sy|iq|ps|ir|il|' +
  'sn|ci|cm|ml|bf|ne|tg|bj|ga|cd|cg|gn|td|mg|mu|rw|bi|ng|gh|ke|et|ug|tz|za|zm|zw|mz|ao|in|pk|bd|lk|np|af|cn|jp|kr|hk|tw|sg|my|th|vn|ph|id|' +
  'kz|uz|kg|az|ge|am|ru|ua|by|br|mx|ar|cl|co|pe|ec|uy|bo|au|nz'

/** The ends of addresses that a press release has, as alternatives of a pattern. */
export const domainEnds = `(?:${generic}|${countries})`

/** Those that are no word of English or French either, so that an end torn off by a space is known as one. */
export const plainDomainEnds =
  '(?:com|org|edu|gov|gouv|fr|uk|ch|ca|eu|tn|dz|ly|eg|ae|qa|kw|bh|jo|lb|sy|iq|ps|sn|cm|ng|gh|ke|za|kr|kz|jp|cn|ru|br)'
