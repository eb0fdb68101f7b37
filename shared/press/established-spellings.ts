import { wordsOf } from '#shared/press/words-of.ts'

/** Names that English and French each spell in their own way, folded: neither is a slip of the other. */
const pairs: ReadonlySet<string> = new Set(
  wordsOf(`
    sergei/serguei sergey/serguei sergey/sergei dmitry/dmitri dimitri/dmitry alexander/alexandre aleksandr/alexandre
    mikhail/mikhail yuri/iouri yury/iouri yulia/ioulia tatyana/tatiana nikolai/nikolai nikolay/nikolai alexei/alexei
    alexey/alexei evgeny/evgueni yevgeny/evgueni vasily/vassili valery/valeri grigory/grigori anatoly/anatoli
    putin/poutine zelensky/zelenski zelenskyy/zelensky tokayev/tokaiev nazarbayev/nazarbaiev erdogan/erdogan
    netanyahu/netanyahou gorbachev/gorbatchev yeltsin/eltsine lukashenko/loukachenko mirziyoyev/mirzioiev aliyev/aliev
    pashinyan/pachinian khrushchev/khrouchtchev tchaikovsky/tchaikovski dostoevsky/dostoievski tolstoy/tolstoi
    chekhov/tchekhov pushkin/pouchkine solzhenitsyn/soljenitsyne shostakovich/chostakovitch stravinsky/stravinski
    kandinsky/kandinski shevchenko/chevtchenko medvedev/medvedev kuleba/kouleba umerov/oumerov guterres/guterres
    gandhi/gandhi mohammed/mahomet muhammad/mahomet mubarak/moubarak assad/assad sadat/sadate nasser/nasser
    gaddafi/kadhafi qaddafi/kadhafi arafat/arafat saddam/saddam hussein/hussein khomeini/khomeiny khamenei/khamenei
    rouhani/rohani salman/salmane sisi/sissi nahyan/nahyane rashid/rachid maktoum/maktoum sheikh/cheikh bashir/bachir
    philip/philippe philip/philipp henry/henri john/jean joseph/josef francis/francois george/georges nicholas/nicolas
    avicenna/avicenne averroes/averroes homer/homere plato/platon virgil/virgile
  `),
)

/** Whether two names differ only in parts that each language spells in its own way. */
export function isEstablishedSpelling(one: readonly string[], other: readonly string[]): boolean {
  const left = one.filter((part) => !other.includes(part))
  const right = other.filter((part) => !one.includes(part))
  return (
    left.length > 0 &&
    left.length === right.length &&
    left.every((part, index) => pairs.has(`${part}/${right[index]}`) || pairs.has(`${right[index]}/${part}`))
  )
}
