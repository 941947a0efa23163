/** The text of src/engines/onnx/optimizer-module.ts for the present optimizer.wat. */
export function optimizerModule(): Promise<string>
