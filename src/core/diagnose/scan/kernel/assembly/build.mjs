// Builds the kernel into ../kernel-wasm.generated.ts; with --check only compares.
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { main } from 'assemblyscript/asc'

const generated = fileURLToPath(new URL('../kernel-wasm.generated.ts', import.meta.url))
const outputs = new Map()

const { error, stderr } = await main(
  [
    'index.ts', '--outFile', 'kernel.wasm', '--runtime', 'stub', '--noAssert', '-O3', '--converge', '--enable', 'simd',
    '--debug', '--initialMemory', '200', '--use', 'abort=',
  ],
  {
    readFile: (name, base) =>
      readFile(new URL(name, new URL(`${base}/`, import.meta.url)), 'utf8').catch(() => null),
    writeFile: (name, contents) => void outputs.set(name, contents),
    listFiles: () => [],
  },
)
if (error) {
  console.error(String(stderr))
  throw error
}

const { instance } = await WebAssembly.instantiate(outputs.get('kernel.wasm'), { scanner: { hit() {} } })
const { POOL, memory } = instance.exports
const leastPool = 4 << 20
if (POOL.value + leastPool > memory.buffer.byteLength) throw new Error('too small a pool: raise --initialMemory')

const base64 = Buffer.from(outputs.get('kernel.wasm')).toString('base64')
const text = `// Built from assembly/ by \`npm run build:kernel\`.
export const kernelWasm =
  '${base64}'
`
if (!process.argv.includes('--check')) await writeFile(generated, text)
else if (text !== (await readFile(generated, 'utf8'))) {
  console.error('kernel-wasm.generated.ts is not what assembly/ builds: npm run build:kernel')
  process.exitCode = 1
}
