/**
 * Countries and cities that are taken for each other, because their names are alike in one of the languages: each line those
 * of one confusion, by the ids of the gazetteer.
 */
const lines = `
NE NG
DZ NG
GN GQ GW PG GY
GH GY
GN KE
GM ZM NA
DM DO
AT AU
SK SI
CG CD
KP KR
MR MU
ML MW MV MT
MW MY
LR LY
LB LY
IR IQ
IE IS
SD SS
SE CH
SZ CH
LV LT
PY UY
IN ID
HN HU
SL LK
BE BZ
BJ BE
BY RU
MC MA
MC ME
TR TM
TJ TM
TD CL
CM KM
TN TZ
BI BN
ET ER
AL AM
AL DE
AM RO
RS SY
BO BW
VC LC
TG TO
CO KM
KG KZ
GA GM
HU/budapest RO/bucharest
CH/geneva IT/genoa
RU/moscow OM/muscat
SN/dakar BD/dhaka
AU/sydney LB/sidon
IT/bologna DE/cologne
`

/** By the id of a place, those that it is taken for. */
export const namesakePlaces: ReadonlyMap<string, ReadonlySet<string>> = alikeById()

function alikeById(): ReadonlyMap<string, ReadonlySet<string>> {
  const alike = new Map<string, Set<string>>()
  for (const line of lines.trim().split('\n')) {
    const ids = line.split(' ')
    for (const id of ids) {
      const others = alike.get(id) ?? new Set()
      for (const other of ids) if (other !== id) others.add(other)
      alike.set(id, others)
    }
  }
  return alike
}
