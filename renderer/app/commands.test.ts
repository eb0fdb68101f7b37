import { expect, test } from 'vitest'
import { type Command, createCommandRegistry } from '#renderer/app/commands.ts'

const command = (id: string): Command => ({
  id,
  title: id,
  group: 'g',
  shortcut: 'Mod+K',
  enabled: true,
  run: () => undefined,
})

test('what the open screen offers comes before what is offered everywhere, and goes with the screen', () => {
  const registry = createCommandRegistry()
  registry.register([command('everywhere')])
  const leave = registry.register([command('editor')])
  expect(registry.all().map(({ id }) => id)).toEqual(['editor', 'everywhere'])
  leave()
  expect(registry.all().map(({ id }) => id)).toEqual(['everywhere'])
})

test('the list stays the same object until something changes, and listeners hear when it does', () => {
  const registry = createCommandRegistry()
  let heard = 0
  const stop = registry.subscribe(() => {
    heard += 1
  })
  const before = registry.all()
  expect(registry.all()).toBe(before)
  registry.register([command('a')])
  expect(heard).toBe(1)
  expect(registry.all()).not.toBe(before)
  stop()
  registry.register([command('b')])
  expect(heard).toBe(1)
})
