// A translation memory of any size, made from own phrases with seeded variation: names made of syllables, a few of them
// frequent and most rare; figures, dates, places; sentences of one to four clauses, about 140 characters on average.

export interface BenchQuery {
  readonly kind: 'equal' | 'changed' | 'new'
  readonly text: string
}

/** Numbers from 0 to 1 that are the same at every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The sentence of a unit; the same for the same number. */
export function sentence(number: number): string {
  const random = seeded(Math.imul(number + 1, 0x9e3779b1))
  const one = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? ''
  const fill = (pattern: string): string =>
    pattern.replace(/\{(\w+)\}/gu, (_, slot: string) => {
      switch (slot) {
        case 'name':
          return nameOf(random)
        case 'number':
          return figure(random)
        case 'date':
          return `${1 + Math.floor(random() * 28)} ${one(months)} ${2005 + Math.floor(random() * 21)}`
        default:
          return fill(one(slots[slot] ?? []))
      }
    })
  const clauses = [fill(one(openings)), fill(`${one(slots['who'] ?? [])} ${one(acts)}`)]
  const more = random()
  if (more > 0.45) clauses.push(fill(one(additions)))
  if (more > 0.85) clauses.push(fill(one(additions)))
  const text = `${clauses[0] === '' ? '' : `${clauses[0]}, `}${clauses.slice(1).join(', ')}.`
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A fifth equal to a unit, half changed in a few words or figures, the rest sentences the memory has not. */
export function benchQueries(count: number, units: number): readonly BenchQuery[] {
  const random = seeded(4711)
  return Array.from({ length: count }, (_, index): BenchQuery => {
    const unit = sentence(Math.floor(random() * units))
    const share = index % 10
    if (share < 2) return { kind: 'equal', text: unit }
    if (share < 7) return { kind: 'changed', text: changed(unit, random) }
    return { kind: 'new', text: sentence(units + 10_000_000 + index) }
  })
}

/** Up to about a quarter of the words replaced, put in, taken out or exchanged. */
function changed(text: string, random: () => number): string {
  const words = text.split(' ')
  const edits = 1 + Math.floor(random() * Math.max(1, words.length * 0.25))
  for (let edit = 0; edit < edits; edit += 1) {
    const at = Math.floor(random() * words.length)
    const act = random()
    if (act < 0.4) words[at] = nameOf(random)
    else if (act < 0.6) words.splice(at, 0, wordOf(random))
    else if (act < 0.8 && words.length > 3) words.splice(at, 1)
    else words[at] = /\d/u.test(words[at] ?? '') ? figure(random) : wordOf(random)
  }
  return words.join(' ')
}

function figure(random: () => number): string {
  const value = Math.floor(10 ** (1 + random() * 4))
  return value.toLocaleString('en')
}

/** Two to four syllables; the smaller the number drawn the likelier, so that some names come often. */
function nameOf(random: () => number): string {
  let rank = Math.floor(60_000 * random() ** 4) + 7
  let name = ''
  for (let count = 0; count < 4 && (rank > 0 || count < 2); count += 1) {
    name += syllables[rank % syllables.length] ?? ''
    rank = Math.floor(rank / syllables.length)
  }
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function wordOf(random: () => number): string {
  return plainWords[Math.floor(random() * plainWords.length)] ?? 'also'
}

const syllables =
  'ba be bo da de do fa fi ga go ha ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe ra re ri ro sa se si so ta te ti to va ve vi wa ya yo za zo san lar men tor ben kal dor min rus tan vel'.split(
    ' ',
  )
const months = 'January February March April May June July August September October November December'.split(' ')
const openings: readonly string[] = [
  '',
  '',
  '',
  'on {date}',
  'at its {number}th session in {name}',
  'in a statement issued in {name} on {date}',
  'after talks with the {body} of {name}',
  'during the {event} held in {name}',
  'following the {event}',
  'in the first half of the year',
  'at the close of the {event} on {date}',
  'one year after the {event} of {name}',
]
const acts: readonly string[] = [
  'adopted the {adjective} {paper} on {topic}',
  'announced {number} new {things} for {topic}',
  'welcomed the {adjective} {paper} submitted by {who}',
  'called on all {people} to support {topic}',
  'signed a {paper} with {who} on {topic}',
  'opened the {adjective} {place} in {name} for {number} {people}',
  'reported that {number} {people} had taken part in the {event}',
  'thanked {who} for the {adjective} contribution to {topic}',
  'allocated {number} million dollars to {topic}',
  'decided to postpone the {event} until {date}',
  'presented the results of the {adjective} survey of {number} {people}',
  'appointed {name} {name} as head of the {body}',
  'will publish the {paper} on {topic} before {date}',
  'rejected the {paper} that {who} had proposed in {name}',
  'trained {number} {people} of the {body} in {topic}',
  'invited {who} to the {event} in {name}',
]
const additions: readonly string[] = [
  'which is to enter into force on {date}',
  'and asked {who} to report on progress within {number} days',
  'in the hope that it will {aim}',
  'bringing the number of {people} to {number}',
  'as {name} {name}, head of the {body}, told the press in {name}',
  'in order to {aim}',
  'including {number} {people} from {name} and {name}',
  'despite the concerns raised by {who}',
  'and stressed that {topic} remains a {adjective} task for {people}',
  'under the {paper} concluded with the {body} of {name}',
  'so that {people} in {name} can {aim}',
]
const slots: Readonly<Record<string, readonly string[]>> = {
  who: [
    'the {body}',
    'the {body} of {name}',
    '{name} {name}, head of the {body}',
    'the city of {name}',
    'the mayor of {name}',
    'the {adjective} {body} for {topic}',
    'the government of {name}',
    'the {name} Foundation',
    'the delegation of {name}',
    'the network of {people}',
    'representatives of {people}',
    'the University of {name}',
  ],
  body: 'assembly,council,secretariat,committee,ministry,commission,regional office,board,working group,chamber,agency,federation,parliament,bureau,authority,institute,union,court'.split(
    ',',
  ),
  adjective:
    'joint,revised,annual,national,regional,new,first,common,independent,final,public,lasting,detailed,ambitious,broad,central,long-awaited,digital,voluntary,binding,provisional,strategic'.split(
      ',',
    ),
  paper:
    'declaration,plan of action,report,agreement,resolution,charter,budget,road map,recommendation,memorandum,programme,guideline,strategy,communiqué,protocol,convention'.split(
      ',',
    ),
  topic:
    'smart cities,women and peace,public transport,clean water,the protection of journalists,rural schools,digital identity,open data,early warning,flood relief,sustainable tourism,the rights of the child,energy efficiency,cultural heritage,food security,youth employment,road safety,vaccination,the fight against corruption,waste collection,affordable housing,coastal fisheries,refugee protection,space research,customs reform'.split(
      ',',
    ),
  things:
    'projects,partnerships,scholarships,stations,workshops,grants,clinics,schools,vehicles,posts,offices,libraries,platforms,laboratories'.split(
      ',',
    ),
  people:
    'participants,delegates,citizens,experts,students,mayors,journalists,teachers,engineers,farmers,volunteers,observers,entrepreneurs,residents,nurses,fishermen,researchers,judges'.split(
      ',',
    ),
  event:
    'general assembly,summit,conference,ministerial meeting,workshop,round table,exhibition,award ceremony,hearing,training course,election,forum,world day,press briefing'.split(
      ',',
    ),
  place:
    'centre,training school,laboratory,hospital,museum,information office,library,data centre,harbour,market hall'.split(
      ',',
    ),
  aim: 'reduce costs for {people},make services easier to reach,protect {people} in times of crisis,share what has been learned,strengthen {topic},halve emissions by {number},improve {topic} in {name},build trust among {people},give {people} a voice,speed up {topic}'.split(
    ',',
  ),
}
const plainWords =
  'also therefore however formally jointly again soon together fully early widely local former senior several many main other key open recent next last whole'.split(
    ' ',
  )
