/** Words after which a sentence must go on, in lower case, by base language. */
export const danglingWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: listed(
    'before after until since about such very the a an of and or but nor to on at for from with by into onto upon between among against during through throughout across toward towards as than if that which who whom whose because while when where although its their our your is are was were be been has have had will would could should may might must including via per',
  ),
  fr: listed(
    'avant après depuis pendant durant contre dès malgré lors jusqu le la les l un une des du de d au aux à en dans sur sous pour par avec sans entre vers chez et ou ni mais que qu qui dont où ce cet cette ces son sa ses leur leurs notre nos votre vos est sont a ont été sera afin ainsi selon',
  ),
  ar: listed(
    'و في من على إلى الى عن مع بين أن إن أو ثم لكن التي الذي الذين اللتين هذا هذه ذلك حول خلال بعد قبل عند منذ حتى لم لن قد كما حيث بما مما لدى ضمن نحو تحت عبر وفي ومن وعلى وإلى وعن ومع وأن وبين والتي والذي بأن لأن ولكن كل غير بعض كلا كلتا كلي جميع سائر',
  ),
}

/** Words of two letters that may well be the last of a sentence; what else is as short was cut. */
export const shortWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: listed(
    'it us me up in on so do go to no is be we he am as at by if my of or an ox pm km kg ha mm cm kw mw gw tv ok',
  ),
  fr: listed('là ça on ou nu an né lu vu su dû pu bu eu ci or os un il tu va as ha km kg mm cm pm mw gw kw hl cl'),
  ar: listed(
    'هي هو هم هن له لك لي بك به بي لم لن كم عن من في يد أب أخ دم فم أم كل حد ود خط حق سد حل شك ظل رب سر قط رد عد مد حظ حر بر جو جد صف كف فن سن طن ثم غد هل ضد كي لا ما ذا مع خل تل ري زي ضم لب مس نص هش حي شق عش عم فك فخ كد لص مخ مر قد سم شر طب طي عز عي غش غم قص كر لف مل ها يا',
  ),
}

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
