/** What of the WebAssembly global is used here; the project's type libraries declare no value of that name. */
declare const WebAssembly: {
  readonly Memory: new (size: { initial: number; maximum: number }) => WasmMemory
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, unknown>> }
}

/** A memory that is not shared between threads: ONNX Runtime takes tensors over such a one, but not over a SharedArrayBuffer. */
export interface WasmMemory {
  /** Another one after `grow`; views of the one before are empty then. */
  readonly buffer: ArrayBuffer
  grow(pages: number): number
}

export const pageBytes = 65536
/** 32-bit addresses. */
export const largestMemoryBytes = 4 * 1024 ** 3

export const createMemory = (pages: number, mostPages: number): WasmMemory => new WebAssembly.Memory({ initial: pages, maximum: mostPages })

/** The functions of a module in base64, over a memory. */
export const instantiate = (base64: string, memory: WasmMemory): Readonly<Record<string, unknown>> =>
  new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(base64, 'base64')), { host: { memory } }).exports
