import { base64 } from '@scure/base'
import { kernelWasm } from './kernel-wasm.generated.ts'

/** What assembly/index.ts exports; see there. */
export interface KernelExports {
  memory: WebAssembly.Memory
  start(): void
  fill(first: number, end: number, from: number, most: number, sharing: boolean): number
  nextGrid: WebAssembly.Global
  nextMessage: WebAssembly.Global
  setKeys(): void
  scan(keys: number, heads: number): void
  scanEach(heads: number): void
  macEach(): void
  scanPlain(heads: number): void
  digest(): void
}

const places = ['HEADS', 'DIGESTS', 'POOL'] as const
const limits = ['MAX_MESSAGES', 'MAX_KEYS', 'MAX_PAIRS', 'MAX_PIECES', 'MAX_HEADS'] as const

export interface Kernel {
  run: KernelExports
  /** Byte offsets of what the caller writes and reads. */
  at: Record<(typeof places)[number], number>
  /** How much fits at once. */
  limit: Record<(typeof limits)[number], number>
}

/** The smallest module that uses a SIMD instruction: one function, `v128.const 0; drop`. */
const simdProbe = Uint8Array.of(
  ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...[1, 4, 1, 0x60, 0, 0],
  ...[3, 2, 1, 0],
  ...[10, 23, 1, 21, 0, 0xfd, 12, ...new Uint8Array(16), 0x1a, 0x0b],
)

/** Whether this platform runs WebAssembly with SIMD. */
export function simdSupported(): boolean {
  return typeof WebAssembly === 'object' && WebAssembly.validate(simdProbe)
}

/** Compiles the kernel. Rejects where the platform or the page's Content-Security-Policy refuses. */
export async function loadKernel(hit: (key: number, message: number) => void): Promise<Kernel> {
  const bytes = new Uint8Array(base64.decode(kernelWasm))
  const { instance } = await WebAssembly.instantiate(bytes, { scanner: { hit } })
  const run = instance.exports as unknown as KernelExports
  run.start()
  return { run, at: readGlobals(instance.exports, places), limit: readGlobals(instance.exports, limits) }
}

function readGlobals<Name extends string>(exports: WebAssembly.Exports, names: readonly Name[]): Record<Name, number> {
  return Object.fromEntries(names.map(name => [name, (exports[name] as WebAssembly.Global).value as number])) as Record<
    Name,
    number
  >
}
