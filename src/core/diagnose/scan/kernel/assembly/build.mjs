// Builds the kernels, each into the generated file beside its folder; with --check only compares.
import { readFile, writeFile } from 'node:fs/promises'
import { main } from 'assemblyscript/asc'

const here = new URL('./', import.meta.url)
/** The search's, and that of Batch, which hashes with the same code. */
const folders = [here, new URL('../../../../batch/kernel/assembly/', here)]
/** What a caller's own data has room for from the start. */
const leastPool = 4 << 20

for (const folder of folders) await buildKernel(folder)

async function buildKernel(folder) {
  const generated = new URL('../kernel-wasm.generated.ts', folder)
  const wasm = await compile(folder)
  const { instance } = await WebAssembly.instantiate(wasm, { scanner: { hit() {} } })
  const { POOL, memory } = instance.exports
  if (POOL && POOL.value + leastPool > memory.buffer.byteLength) throw new Error('too small a pool: raise --initialMemory')
  const text = `// Built from assembly/ by \`npm run build:kernel\`.
export const kernelWasm =
  '${Buffer.from(wasm).toString('base64')}'
`
  if (!process.argv.includes('--check')) await writeFile(generated, text)
  else if (text !== (await readFile(generated, 'utf8'))) {
    console.error(`${generated.pathname} is not what assembly/ builds: npm run build:kernel`)
    process.exitCode = 1
  }
}

async function compile(folder) {
  const outputs = new Map()
  const { error, stderr } = await main(
    [
      'index.ts', '--outFile', 'kernel.wasm', '--runtime', 'stub', '--noAssert', '-O3', '--converge', '--enable', 'simd',
      '--debug', '--initialMemory', '200', '--use', 'abort=',
    ],
    {
      readFile: (name, base) => readFile(new URL(name, new URL(`${base}/`, folder)), 'utf8').catch(() => null),
      writeFile: (name, contents) => void outputs.set(name, contents),
      listFiles: () => [],
    },
  )
  if (error) {
    console.error(String(stderr))
    throw error
  }
  return outputs.get('kernel.wasm')
}
