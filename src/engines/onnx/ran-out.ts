/**
 * Whether an error says that the system gave no memory. ONNX Runtime and V8 tell it in words alone: its arena's, C++'s `std::bad_alloc`
 * ("bad allocation" on Windows), and V8's for array buffers and WebAssembly memories.
 */
export function ranOutOfMemory(error: unknown): boolean {
  return error instanceof Error && /Failed to allocate memory|bad_alloc|bad allocation|allocation failed|could not allocate memory/i.test(error.message)
}
