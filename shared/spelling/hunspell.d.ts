// The CommonJS entry: the package's ES module entry does not survive bundling.
declare module 'hunspell-asm/dist/cjs/index.js' {
  export { loadModule } from 'hunspell-asm'
}
