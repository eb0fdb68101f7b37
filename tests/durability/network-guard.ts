// Loaded before a program (`node --import`): says of every connection the program wants to make to where it goes.
import { writeSync } from 'node:fs'
import { Socket } from 'node:net'

const connect = Socket.prototype.connect
Socket.prototype.connect = function (this: Socket, ...wanted: unknown[]) {
  writeSync(2, `connects ${JSON.stringify(wanted[0])}\n`)
  return Reflect.apply(connect, this, wanted)
} as typeof connect
