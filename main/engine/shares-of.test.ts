import { describe, expect, test } from 'vitest'
import { shareOfPart, sharesOf } from '#engine/shares-of.ts'

describe('work that tells how far it has come', () => {
  test('is heard on its way and ends in its result', async () => {
    const heard: number[] = []
    const reading = sharesOf(async (tell) => {
      for (const share of [0.25, 0.5]) {
        tell(share)
        await new Promise(setImmediate)
      }
      return 'read'
    })
    let step = await reading.next()
    for (; step.done !== true; step = await reading.next()) heard.push(step.value.share)
    expect(heard).toEqual([0.25, 0.5])
    expect(step.value).toBe('read')
  })

  test('tells whoever is slow to ask only the latest', async () => {
    const reading = sharesOf(async (tell) => {
      for (let share = 0; share <= 1; share += 0.125) tell(share)
      await new Promise(setImmediate)
      return 'read'
    })
    expect(await reading.next()).toEqual({ done: false, value: { share: 1 } })
    expect(await reading.next()).toEqual({ done: true, value: 'read' })
  })

  test('fails as the work fails, also where it told nothing', async () => {
    const reading = sharesOf(() => Promise.reject(new RangeError('no more')))
    await expect(reading.next()).rejects.toThrow('no more')
  })

  test('is ended by whoever leaves it, and by whoever asked for it', async () => {
    const asked = new AbortController()
    for (const end of [(stream: AsyncGenerator) => stream.return(undefined), async () => asked.abort()]) {
      let signal: AbortSignal | null = null
      const reading = sharesOf(async (tell, given) => {
        signal = given
        tell(0.5)
        await new Promise((resolve) => given.addEventListener('abort', resolve))
        return 'let go'
      }, asked.signal)
      await reading.next()
      await end(reading)
      expect((signal as AbortSignal | null)?.aborted).toBe(true)
    }
  })

  test('tells of a part of it as its share of the whole', () => {
    const heard: number[] = []
    const tell = shareOfPart((share) => heard.push(share), 0.5, 0.75)
    for (const share of [0, 0.5, 1]) tell(share)
    expect(heard).toEqual([0.5, 0.625, 0.75])
  })
})
