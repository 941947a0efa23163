/**
 * Whether an error says that the system gave no memory. ONNX Runtime and V8 tell it in words alone: its arena's, C++'s `std::bad_alloc`
 * ("bad allocation" on Windows), and V8's for array buffers, arrays longer than it has at all, WebAssembly memories and threads; DuckDB begins with it.
 */
export function ranOutOfMemory(error: unknown): boolean {
  return error instanceof Error && /Failed to allocate memory|bad_alloc|bad allocation|allocation failed|could not allocate memory|Invalid typed array length|Invalid array buffer length|reaching memory limit|^Out of Memory Error/i.test(error.message)
}
