// Verbal nouns behind «لـ» in Arabic, folded: what something is for, and no name.

/** «لاستضافة», «لاختيار», «لانسحاب»: of a shape that no name has. */
export const surelyPurpose = /^[وف]?لا(?:ست.{1,2}ا.|.ت.ا.|ن..ا.)(?:ه|ها|هم)?$/

/** «لتنظيم», «لمناقشة», «لإنشاء», «لإقامة»: where a definite noun follows. */
export const mayBePurpose = /^[وف]?ل(?:ت..ي.|م.ا..ه|ا..ا.|ا.ا.ه)ه?$/
