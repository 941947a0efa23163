/**
 * ONNX Runtime 1.30 writes down what it runs, with a number for the machine, below the user's cache folder, and sends it to Microsoft.
 * It looks for this variable when its first session is made. Set in the main thread: what a worker sets is a copy that no library sees.
 */
export function forbidTelemetry(): void {
  process.env['ORT_DISABLE_TELEMETRY'] = '1'
}
