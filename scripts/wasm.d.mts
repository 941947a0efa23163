/** The modules there are: NAME of src/engines/onnx/NAME.wat. */
export const wasmModules: readonly string[]
/** The text of src/engines/onnx/NAME-module.ts for the present NAME.wat. */
export function wasmModule(name: string): Promise<string>
