// French but for agreement and verbs: elision, contraction, little words that sound alike, and what goes with them.
import { anyOf, type GrammarRule, rule, ruleOf, smallRule } from '#shared/checks/language/grammar-rule.ts'

const institutions =
  'ministère|gouvernement|président|conseil|programme|projet|pays|États|membres|Nations|secteur|parlement|comité|ministre|maire|port|musée|festival|congrès|forum|public|Royaume|Sénat|partenaires|participants|femmes|jeunes|enfants|entreprises|communes|régions|villes|autorités|élèves|habitants'
/** Masculine nouns that begin with a vowel. */
const masculineVowel =
  'accord|événement|évènement|avis|atelier|outil|organisme|ouvrage|objectif|appel|espace|engagement|effort|échange|investissement|itinéraire|incident|homme|hôpital|hôtel|institut|élan|exercice|ensemble|établissement|équipement|emploi|écosystème|élément|anniversaire|aéroport|axe|arrêté|article|acte|avenir|été|hiver|automne|immeuble|indicateur|impact|ordre|organe|office|usage|amendement|accueil|appui|état|entretien|entrepôt|orchestre|ouragan|incendie|enjeu'
/** Feminine ones. */
const feminineVowel =
  'organisation|action|équipe|école|histoire|économie|adhésion|attention|activité|énergie|expérience|expertise|offre|entreprise|initiative|intervention|installation|importance|arrivée|ouverture|édition|étude|œuvre|agence|alliance|ambition|amitié|approche|assemblée|association|assistance|autonomie|autorité|aventure|identité|île|image|implication|inauguration|indépendance|industrie|innovation|université|usine|utilisation|urgence|origine|orientation'
/** Participles that are nothing else. */
const participles =
  'été|annoncé|déclaré|souligné|indiqué|précisé|ajouté|affirmé|présenté|accepté|adopté|appelé|approuvé|assisté|assuré|bénéficié|commencé|confirmé|contribué|créé|décidé|demandé|développé|donné|estimé|expliqué|exprimé|félicité|financé|formé|gagné|inauguré|invité|lancé|mené|mobilisé|nommé|organisé|participé|permis|porté|prononcé|proposé|publié|rappelé|rassemblé|réalisé|remporté|remercié|rencontré|salué|signé|soulevé|suscité|terminé|trouvé|visité'
const infinitives =
  'rendre|tenir|réunir|dérouler|poursuivre|développer|trouver|retrouver|concentrer|présenter|préparer|joindre|déplacer|renforcer|doter|engager|passer|produire|terminer|conclure|limiter|conformer|mettre|servir'

export const frenchGrammar: readonly GrammarRule[] = [
  // Elision and contraction.
  rule('si', 'si (ils?)', 's’$1'),
  rule(
    'que lorsque puisque jusque',
    '(que|lorsque|puisque|jusque) (?=(?:il|elle|ils|elles|on|un|une|à|au|en|aucun|aucune)(?!\\p{L}))',
  ),
  ruleOf(
    'le la',
    /(?<!\p{L})(?:[Ll]e|[Ll]a) (?=(?!onz|oui|ou |un(?:e|)(?!\p{L})|uhlan|ouist|iota|ululement|énième)[aeiouéèêâîô]\p{Ll})/gu,
    'l’',
  ),
  rule('de', `de (?:le|les) (?=${anyOf(institutions)}(?!\\p{L}))`),
  rule('à', `à (?:le|les) (?=${anyOf(institutions)}(?!\\p{L}))`),
  ruleOf(
    'du',
    /(?<!\p{L}|(?:ont|avait|avaient|aurait|auraient|avons|donc|également|aussi|ainsi| a|’a|'a) )([Dd])u (?=(?!être |onz|oui|ou |un |uhlan|ouïe|e-|iota)[aeiouéèêâîô]\p{Ll}{3})/gu,
    '$1e l’',
  ),
  ruleOf(
    'au',
    /(?<!\p{L})([Aa])u (?=(?!onz|oui|ou |un |uhlan|e-|iota)(?:[aeiouéèêâîô]\p{Ll}{3}|h(?:ôpital|ôtel|omme|éritage|ectare|oraire|ommage|iver|abitat|uissier|umour|orizon|ymne)(?!\p{L})))/gu,
    'à l’',
  ),
  rule('ce', `ce (?=${anyOf(masculineVowel)}(?!\\p{L}))`, 'cet '),
  rule('cette', `cette (?=${anyOf(masculineVowel)}(?!\\p{L}))`, 'cet '),
  rule('sa ma', `([sm])a (?=${anyOf(feminineVowel)}(?!\\p{L}))`, '$1on '),
  rule('quel quels quelles', '(au|du) quel', '$1quel'),
  rule('quels quelles', '(aux|des) (quels|quelles)', '$1$2'),
  rule('lequel lesquels lesquelles', '(?:à|de) (?:lequel|lesquels|lesquelles)'),
  // Constructions.
  rule('malgré', "malgré qu(?:e|[’'](?=\\p{L}))"),
  rule('pallier pallie pallient pallié palliera pallieront', 'palli(er|e|ent|é|era|eront) (?:à|aux?)'),
  rule(
    'et',
    "(souligner|examiner|promouvoir|renforcer|présenter|évaluer|analyser) et (?:à )?(?:discuter|débattre|parler|traiter) (?:de|d(?=[’']))",
  ),
  ruleOf(
    'tant',
    /(?<=(?:^|[.!?]\s))En tant que [^,.!?]{3,120}, (?:la|sa|leur|l[’'])\s?(?:mission|objectif|vision|rôle|but|action)(?!\p{L})/gmu,
  ),
  ruleOf(
    'asie afrique europe amérique océanie',
    /(?<=en (?:Asie|Afrique|Europe|Amérique|Océanie|Méditerranée)[^.!?]{0,250}), (?=(?:Asie|Afrique|Europe|Amérique|Océanie)(?!\p{L}))/gu,
    ', en ',
  ),
  rule('plus moins', '(?:plus|moins) (?:meilleure?s?|pires?|moindres?|mieux)(?! (?:en|qu))'),
  rule('consiste consistent consistait', 'consist(e|ent|ait) de', 'consist$1 en'),
  rule('dépend dépendent dépendra', '(dépend|dépendent|dépendra) sur', '$1 de'),
  rule('conformément', 'conformément avec', 'conformément à'),
  rule('dont', "c[’']est (?:de|d[’']) ?[^,.;:!?]{2,40} dont (?:il|elle|on|nous|ils|elles|je|vous)"),
  rule('quelque', 'quelque soit', 'quel que soit'),
  rule('quel', 'quel que soi(?:t|ent) (?=la |les )'),
  rule('quelle', 'quelle que soi(?:t|ent) (?=le |les )'),
  // Words that sound alike.
  rule('à', `à (?=${anyOf(participles.replace('permis|', '').replace('présenté|', ''))}(?!\\p{L}))`, 'a '),
  rule('à', "(il |elle |on |n[’'])?y à", '$1y a'),
  smallRule(
    'a',
    "([Gg]râce|[Qq]uant|[Jj]usqu[’']|[Pp]ar rapport|[Cc]onformément|[Cc]ontrairement|[Rr]elativement) a (?=(?:la|l|une?|ces?|cette|cet|ses|son|sa|leurs?|notre|nos|toute?s?|tous)(?!\\p{L}))",
    '$1 à ',
  ),
  ruleOf(
    'a',
    /(?<!\p{L})([Dd][eu] (?:\p{L}{3,10}|\d[\d.,h]{0,6}(?: (?:heures|h))?)) a (?=\d|(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L}))/gu,
    '$1 à ',
  ),
  smallRule('a', '(mises?) a (jour|niveau|disposition)', '$1 à $2'),
  smallRule('a', "a (partir (?:de|du|d)|travers (?:les?|la)|l[’']instar|l[’']étranger|l[’']issue d)", 'à $1'),
  rule('on', `on (?=${anyOf(participles)}(?!\\p{L}))`, 'ont '),
  rule('ont', 'ont (?=(?:a|peut|doit|va|est|sera|sait|constate)(?![\\p{L}-]))', 'on '),
  rule('ou', "(d[’']|jusqu[’'])ou", '$1où'),
  rule(
    'ou',
    "(au (?:cas|moment)|dans la mesure|à l[’']heure) ou (?=(?:il|elle|ils|elles|on|cela|se|s[’']|les?|la|l[’']))",
    '$1 où ',
  ),
  rule('où', '(plus|tôt) où (moins|tard)', '$1 ou $2'),
  rule(
    'où',
    String.raw`(\d|deux|trois|quatre|cinq|six|dix) où (\d|deux|trois|quatre|cinq|six|sept|dix|douze)`,
    '$1 ou $2',
  ),
  rule('est', "(entre (?:les? |la |l[’'])\\p{L}{3,20}) est (?=(?:les? |la |l[’'])\\p{L})", '$1 et '),
  rule(
    'et',
    '(il|elle|qui) et (?=(?:également|situé|située|prévu|prévue|composé|composée|organisé|organisée|doté|dotée|destiné|destinée)(?!\\p{L}))',
    '$1 est ',
  ),
  ruleOf(
    'est',
    /(?<=^|[.!?«] )S[’']est (?=(?:une?|les?|la|pourquoi|ainsi|pour|grâce|dans|en|à|avec|donc)(?!\p{L}))/gu,
    'C’est ',
  ),
  rule('pourquoi', "s[’']est pourquoi", 'c’est pourquoi'),
  rule('ce', '(ils|elles) ce (sont|sera|seront)', '$1 se $2'),
  rule('est', "(il|on|qui) c[’']est", '$1 s’est'),
  rule('ce', `(?<!pour )ce (?=${anyOf(infinitives)}(?!\\p{L}))`, 'se '),
  rule(
    'du',
    '(a|ont|avait|avaient|aurait|auraient|avons) du (?=(?:faire|être|annuler|reporter|fermer|quitter|attendre|suspendre|renoncer|prendre|mettre|revoir|renvoyer|interrompre|intervenir|recourir|affronter|évacuer|réduire|adapter)(?!\\p{L}))',
    '$1 dû ',
  ),
  ruleOf('sur', /(?<=^|[.!?,] )([Bb]ien) sur(?=,| que )/gu, '$1 sûr'),
  rule('notre votre notres votres', `((?:les?|la|des|du|aux?) [nv])otre(s?)(?= ?(?:[.,;:!?»]|$))`, '$1ôtre$2'),
  rule(
    'nôtre vôtre',
    String.raw`(?<!(?:les?|la|des|du|aux?|faire|être|est|sont|serait|fait|fasse|soit) )([nv])ôtre (?=\p{L}{3})`,
    '$1otre ',
  ),
  rule(
    'prés',
    String.raw`(à|de|depuis|pour|soit|à peu|,|avec) prés de (?=\d|la moitié|cent|mille|deux|trois|dix|vingt)`,
    '$1 près de ',
  ),
  rule('entrain', "(est|sont|était|étaient|suis|sommes) entrain (?=de |d[’'])", '$1 en train '),
  rule('quant', 'quant (même|il|elle|on|ils|elles)', 'quand $1'),
  rule('part', 'de part (?=(?:son|sa|ses|leurs?)(?!\\p{L}))', 'de par '),
]
