import { closeSync, openSync, writeSync } from 'node:fs'

const places = ['Almaty', 'Oslo', 'Nairobi', 'Rabat', 'Geneva', 'Amman', 'Lima', 'Dakar']
const bodies = ['council', 'assembly', 'committee', 'ministry', 'agency', 'union', 'commission', 'court']
const verbs = ['adopted', 'discussed', 'rejected', 'welcomed', 'published', 'postponed', 'reviewed', 'endorsed']
const things = ['resolution', 'report', 'budget', 'declaration', 'programme', 'agreement', 'calendar', 'inquiry']

/** A memory of so many different sentences, English to French, written a piece at a time. The same for the same count. */
export function writeTmxOf(path: string, units: number): void {
  const file = openSync(path, 'w')
  writeSync(
    file,
    '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/><body>\n',
  )
  let piece = ''
  for (let unit = 0; unit < units; unit += 1) {
    const [place, body, verb, thing] = [places, bodies, verbs, things].map(
      (words, at) => words[(unit * (at * 2 + 7) + (unit >> 3)) % words.length],
    )
    const source = `In ${place}, the ${body} ${verb} the ${thing} number ${unit} after a debate of ${unit % 9} hours with delegates from ${unit % 190} countries.`
    const target = `À ${place}, document ${unit} (${thing}) : décision de l’organe « ${body} » après ${unit % 9} heures de débat, ${unit % 190} pays représentés.`
    piece += `<tu creationdate="20240920T080000Z" creationid="amina"><tuv xml:lang="en"><seg>${source}</seg></tuv><tuv xml:lang="fr"><seg>${target}</seg></tuv></tu>\n`
    if (piece.length > 1_000_000) {
      writeSync(file, piece)
      piece = ''
    }
  }
  writeSync(file, `${piece}</body></tmx>\n`)
  closeSync(file)
}
