/** The functions of `stdlib/functions.trainspec` that a constant may call. All take and give numbers. */
export const constantFunctions: Readonly<Record<string, (...values: readonly number[]) => number>> = {
  mod: (a, b) => a! - b! * Math.floor(a! / b!),
  min: (...values) => Math.min(...values),
  max: (...values) => Math.max(...values),
  round: x => Math.round(x!),
  floor: x => Math.floor(x!),
  ceil: x => Math.ceil(x!),
  sqrt: x => Math.sqrt(x!),
  exp: x => Math.exp(x!),
  log: x => Math.log(x!),
  pow: (x, y) => x! ** y!,
}
